import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { followUpsWith, getFollowUps } from '@/lib/db/follow-ups';
import { refusalOf } from '@/lib/db/refusals';
import { readSettings } from '@/lib/db/settings';
import { mailboxOf, type Person } from '@/lib/domain/address';
import { type Cadence, type CadenceId, previewRun } from '@/lib/domain/cadence/cadence';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import { startObstacle } from '@/lib/domain/cadence/start-obstacle';
import { type FollowUp, type FollowUpId, followUpId } from '@/lib/domain/follow-up';
import { isExempt } from '@/lib/domain/manners/contact-budget';
import { touchesByThread } from '@/lib/domain/person/exchanges';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import type { ManyPreview, ManyStarted, StartPreview } from '@/lib/messaging/protocol';
import { cadenceOrThrow, startCadenceOn } from './run-cadence';

/** What starting a cadence on each of these would come to. @throws NoSuchCadenceError */
export async function previewMany(
  ids: readonly FollowUpId[],
  cadenceId: CadenceId,
  now: EpochMs,
): Promise<ManyPreview> {
  const cadence = await cadenceOrThrow(cadenceId);
  const settings = await readSettings();
  const followUps = onceEach(await getFollowUps(ids));
  const shares = sharesOf(followUps);
  const conversations: StartPreview[] = [];
  for (const followUp of followUps) {
    conversations.push(await previewOne(followUp, cadence, shares, settings, now));
  }
  return { steps: previewRun(cadence, now, settings), conversations };
}

/** Start it on all of them but those with somebody who is not to be contacted. @throws NoSuchCadenceError */
export async function startMany(
  ids: readonly FollowUpId[],
  cadenceId: CadenceId,
  now: EpochMs,
): Promise<ManyStarted> {
  const { conversations } = await previewMany(ids, cadenceId, now);
  const undoIds: number[] = [];
  for (const { id, isLeftOut } of conversations) {
    const { undoId } = isLeftOut ? { undoId: null } : await startCadenceOn(id, cadenceId, now);
    if (undoId !== null) undoIds.push(undoId);
  }
  return { undoIds };
}

/** What is awaited and what is owed on one thread is one conversation. */
function onceEach(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const byThread = new Map(
    followUps.map((it) => [followUpId(it.account, it.threadId), it] as const),
  );
  return [...byThread.values()];
}

/** In how many of the conversations each person is, by mailbox. */
function sharesOf(followUps: readonly FollowUp[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { people } of followUps) {
    for (const mailbox of new Set(people.map(({ email }) => mailboxOf(email)))) {
      shares.set(mailbox, (shares.get(mailbox) ?? 0) + 1);
    }
  }
  return shares;
}

async function previewOne(
  followUp: FollowUp,
  cadence: Cadence,
  shares: ReadonlyMap<string, number>,
  settings: Settings,
  now: EpochMs,
): Promise<StartPreview> {
  const { id, subject, account, people, run } = followUp;
  const own = ownAddresses(account, await getAccount(account));
  const obstacleOf = async (person: Person) => {
    const refusal = await refusalOf(person.email);
    if (refusal) return { kind: 'refused' as const, reason: refusal };
    if (isExempt(person.email, own, settings.budgetExempt)) return null;
    const touches = touchesByThread(person.email, await followUpsWith(account, [person.email]));
    const obstacle = startObstacle(cadence, id, touches, settings, now);
    const count = shares.get(mailboxOf(person.email)) ?? 1;
    return obstacle ?? (count > 1 ? { kind: 'shared' as const, count } : null);
  };
  const met = await Promise.all(
    people.map(async (person) => ({ person, obstacle: await obstacleOf(person) })),
  );
  const obstacles = met.flatMap(({ person, obstacle }) => (obstacle ? [{ person, obstacle }] : []));
  return {
    id,
    subject,
    account,
    obstacles,
    isLeftOut: obstacles.some(({ obstacle }) => obstacle.kind === 'refused'),
    replaces: run && hasRun(followUp) ? run.name : null,
  };
}
