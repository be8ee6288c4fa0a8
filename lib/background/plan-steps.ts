import { getAccount, ownAddresses } from '@/lib/db/accounts';
import {
  changeFollowUpsWith,
  getFollowUps,
  hasSteps,
  markPlanned,
  steppingFollowUps,
  unplannedIds,
} from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { type Address, mailboxOf } from '@/lib/domain/address';
import { hasStep } from '@/lib/domain/cadence/follow-up-run';
import { movesSteps, placeSteps } from '@/lib/domain/cadence/place-steps';
import { startOfToday } from '@/lib/domain/days';
import type { FollowUp, FollowUpChange } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';

// A person is touched on several threads, so what happens on one moves steps on the others. The plan
// follows from what is stored and may be made at any time; made again, it changes nothing.

/** When all was last planned, in local storage. It is a hint: without it all is planned again. */
const PLANNED_AT = 'plannedAt';

/** So many people are planned for in a transaction. */
const PEOPLE_AT_ONCE = 200;

/** Plan steps anew for people with whom something happened. @returns what moved */
export async function planAfter(
  changes: readonly FollowUpChange[],
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const concerned = changes.filter(movesSteps).flatMap(({ before, after }) => [before, after]);
  const known = concerned.flatMap((it) => it ?? []);
  if (known.length === 0 || !(await hasSteps())) return [];
  const moved = await planFor(known, await readSettings(), now);
  await markPlanned(known.map(({ id }) => id));
  return moved;
}

/**
 * Before steps are nudged for: leave out those that have to wait. What was planned is planned again,
 * so that nobody is touched too soon whatever went before.
 */
export async function withoutEarlySteps(
  ripe: readonly FollowUp[],
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUp[]> {
  const moved = await planFor(ripe.filter(hasStep), settings, now);
  const waiting = new Set(
    moved.flatMap(({ after }) => (after && after.dueAt > now ? after.id : [])),
  );
  return ripe.filter(({ id }) => !waiting.has(id));
}

/**
 * The first time on each day: plan steps anew for people who were to be touched and were not, whose
 * other steps have to wait for that, and for those with whom something happened that was not planned
 * for, since the worker died before it could be. For all others the plan stands.
 *
 * @returns what moved
 */
export async function planNightly(
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const { [PLANNED_AT]: stored } = await browser.storage.local.get(PLANNED_AT);
  const last = typeof stored === 'number' && stored <= now ? stored : null;
  if (last !== null && last >= startOfToday(now)) return [];
  const moved = (await hasSteps()) ? await planMissed(last, settings, now) : [];
  await browser.storage.local.set({ [PLANNED_AT]: now });
  return moved;
}

/**
 * Change much at once, then plan all anew. It is noted before that nothing is planned, so that a
 * worker that dies in between plans when it wakes.
 *
 * @returns what the change returns
 */
export async function withNewPlan<Result>(
  now: EpochMs,
  change: () => Promise<Result>,
): Promise<Result> {
  await browser.storage.local.remove(PLANNED_AT);
  const result = await change();
  await planNightly(await readSettings(), now);
  return result;
}

/** The settings by which it is planned when people are touched. */
const PLANNED_BY = [
  'budget',
  'budgetExempt',
  'workdaysOnly',
  'workdays',
  'hourOfDay',
  'quietFromHour',
  'quietUntilHour',
  'holidays',
  'daysOff',
  'away',
] as const satisfies readonly (keyof Settings)[];

export function changesPlan(change: Partial<Settings>): boolean {
  return PLANNED_BY.some((name) => change[name] !== undefined);
}

async function planMissed(since: EpochMs | null, settings: Settings, now: EpochMs) {
  const ids = await unplannedIds();
  const unplanned = await getFollowUps(ids);
  // Of one that is no more, nobody knows with whom it was.
  const isAll = since === null || unplanned.length < ids.length;
  // What is due today may still be taken today.
  const missed = await steppingFollowUps(isAll ? Infinity : startOfToday(now));
  const moved = await planFor([...missed, ...unplanned], settings, now);
  await markPlanned(ids);
  return moved;
}

/** @param concerned - follow-ups with the people in question */
async function planFor(
  concerned: readonly FollowUp[],
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const moved: FollowUpChange[] = [];
  for (const [account, mailboxes] of mailboxesByAccount(concerned)) {
    const own = ownAddresses(account, await getAccount(account));
    for (let from = 0; from < mailboxes.length; from += PEOPLE_AT_ONCE) {
      const some = mailboxes.slice(from, from + PEOPLE_AT_ONCE);
      const changes = await changeFollowUpsWith(account, some, (known) =>
        placeSteps(known, own, settings, now),
      );
      moved.push(...changes);
    }
  }
  return moved;
}

function mailboxesByAccount(followUps: readonly FollowUp[]): Map<Address, readonly string[]> {
  const byAccount = new Map<Address, Set<string>>();
  for (const { account, people } of followUps) {
    const mailboxes = byAccount.get(account) ?? new Set();
    for (const { email } of people) mailboxes.add(mailboxOf(email));
    byAccount.set(account, mailboxes);
  }
  return new Map([...byAccount].map(([account, mailboxes]) => [account, [...mailboxes]]));
}
