import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { changeFollowUp, followUpsWith } from '@/lib/db/follow-ups';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import { placeStep } from '@/lib/domain/cadence/place-step';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';

/**
 * Before steps of cadences are nudged for: put those off that the contact budget does not allow yet.
 *
 * @returns those that may be nudged for now
 */
export async function placeSteps(
  ripe: readonly FollowUp[],
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUp[]> {
  const due: FollowUp[] = [];
  for (const followUp of ripe) {
    if (!hasRun(followUp) || !(await isPutOff(followUp, settings, now))) due.push(followUp);
  }
  return due;
}

async function isPutOff(
  { id, account, people }: FollowUp,
  settings: Settings,
  now: EpochMs,
): Promise<boolean> {
  const own = ownAddresses(account, await getAccount(account));
  const known = await followUpsWith(
    account,
    people.map(({ email }) => email),
  );
  const change = await changeFollowUp(id, (it) => it && placeStep(it, known, own, settings, now));
  return change !== undefined;
}
