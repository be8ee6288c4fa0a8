import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { readCorrections } from '@/lib/db/corrections';
import { changeFollowUp, type FollowUpChange, getFollowUp } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { applySnapshot, hasDoubt } from '@/lib/domain/apply-snapshot';
import { corrected } from '@/lib/domain/corrections';
import {
  type CheckFailure,
  type FollowUp,
  followUpId,
  markChecked,
  owedId,
} from '@/lib/domain/follow-up';
import { MATTERS_MS } from '@/lib/domain/other-mail';
import { isConclusive, type LegacyId, type ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { markHeard } from './arrivals';
import { hearIncoming } from './incoming';
import { verify } from './verify';

export type CheckResult =
  | {
      readonly kind: 'checked';
      readonly changes: readonly FollowUpChange[];
      readonly snapshot: ThreadSnapshot;
    }
  | {
      readonly kind: 'failed';
      readonly failure: CheckFailure;
      readonly changes: readonly FollowUpChange[];
    }
  | { readonly kind: 'later' };

/** Ask Gmail about one follow-up's thread and let the answer decide. */
export async function checkFollowUp(followUp: FollowUp, now: EpochMs): Promise<CheckResult> {
  const result = await checkThread(followUp, now);
  return result.kind === 'failed' ? recordFailure(followUp, result.failure, now) : result;
}

/**
 * Ask Gmail about one thread and let the answer decide: about its own follow-ups, about those of other
 * threads that await its people, and whether somebody is owed an answer.
 */
export async function checkThread(
  thread: Pick<FollowUp, 'account' | 'threadId'>,
  now: EpochMs,
): Promise<CheckResult> {
  const verdict = await verify(thread, now);
  if (verdict.kind === 'later') return verdict;
  if (verdict.kind === 'failure') return { kind: 'failed', failure: verdict.failure, changes: [] };
  const { snapshot } = verdict;
  const changes = await recordSnapshot(snapshot, now, { isCheck: true });
  const incoming = await hearIncoming(snapshot, now);
  await markHeard(recentMail(snapshot, now));
  return { kind: 'checked', changes: [...changes, ...incoming], snapshot };
}

/** What the page may report. */
function recentMail({ messages }: ThreadSnapshot, now: EpochMs): readonly LegacyId[] {
  return messages.flatMap(({ messageId, at, labels }) =>
    messageId && at !== null && now - at <= MATTERS_MS && !labels.includes('^f') ? messageId : [],
  );
}

export async function recordFailure(
  { id }: FollowUp,
  failure: CheckFailure,
  now: EpochMs,
): Promise<CheckResult> {
  const change = await changeFollowUp(
    id,
    (it) => it && markChecked(it, { at: now, outcome: failure }),
  );
  return { kind: 'failed', failure, changes: change ? [change] : [] };
}

/**
 * Let what Gmail's page or traffic shows of a watched thread decide about its follow-ups. Where
 * somebody else wrote, Gmail is asked what; where that cannot be done, the message is judged by its
 * sender and subject.
 */
export async function recordSeen(
  seen: ThreadSnapshot,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const { account, threadId } = seen;
  const snapshot = corrected(seen, await readCorrections());
  const own = ownAddresses(account, await getAccount(account));
  const followUp = await getFollowUp(followUpId(account, threadId));
  if (!followUp || !hasDoubt(followUp, snapshot, own)) return recordSnapshot(snapshot, now);
  if (isAskedSince(followUp, snapshot)) return [];
  const result = await checkFollowUp(followUp, now);
  if (result.kind !== 'checked') return recordSnapshot(snapshot, now);
  // Gmail's page may know of a message some moments before its server tells of it.
  const unseen = withoutMessagesOf(snapshot, result.snapshot);
  const isBehind = unseen.messages.length > 0;
  return isBehind ? [...result.changes, ...(await recordSnapshot(unseen, now))] : result.changes;
}

function withoutMessagesOf(snapshot: ThreadSnapshot, other: ThreadSnapshot): ThreadSnapshot {
  const known = new Set(other.messages.map(({ messageId }) => messageId));
  const messages = snapshot.messages.filter(({ messageId }) => !known.has(messageId));
  return { ...snapshot, messages, isComplete: false };
}

/** Whether Gmail was asked after all of this had come. */
function isAskedSince({ check }: FollowUp, { messages }: ThreadSnapshot): boolean {
  return (
    check?.outcome === 'unanswered' && messages.every(({ at }) => at !== null && at < check.at)
  );
}

/** Of what is awaited on the thread, and of what is owed. */
async function recordSnapshot(
  seen: ThreadSnapshot,
  now: EpochMs,
  { isCheck = false } = {},
): Promise<readonly FollowUpChange[]> {
  const { account, threadId } = seen;
  const snapshot = corrected(seen, await readCorrections());
  const rule = await readSettings();
  const own = ownAddresses(account, await getAccount(account));
  const changes: FollowUpChange[] = [];
  for (const id of [followUpId(account, threadId), owedId(account, threadId)]) {
    const change = await changeFollowUp(id, (it) => {
      const after = it && applySnapshot(it, snapshot, own, rule, now);
      if (!after || !isCheck) return after;
      const outcome = isConclusive(snapshot) ? 'unanswered' : 'not-understood';
      return markChecked(after, { at: now, outcome });
    });
    if (change) changes.push(change);
  }
  return changes;
}
