import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { changeFollowUp, type FollowUpChange, getFollowUp } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { applySnapshot, hasDoubt } from '@/lib/domain/apply-snapshot';
import { type CheckFailure, type FollowUp, followUpId, markChecked } from '@/lib/domain/follow-up';
import { isConclusive, type ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { verify } from './verify';

export type CheckResult =
  | { readonly kind: 'checked'; readonly change: FollowUpChange | undefined }
  | {
      readonly kind: 'failed';
      readonly failure: CheckFailure;
      readonly change: FollowUpChange | undefined;
    }
  | { readonly kind: 'later' };

/** Ask Gmail about one follow-up's thread and let the answer decide. */
export async function checkFollowUp(followUp: FollowUp, now: EpochMs): Promise<CheckResult> {
  const verdict = await verify(followUp, now);
  if (verdict.kind === 'later') return verdict;
  if (verdict.kind === 'failure') return recordFailure(followUp, verdict.failure, now);
  const change = await recordSnapshot(verdict.snapshot, now, { isCheck: true });
  return { kind: 'checked', change };
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
  return { kind: 'failed', failure, change };
}

/**
 * Let what Gmail's page or traffic shows of a watched thread decide about its follow-up. Where it
 * does not show whether a person wrote, Gmail is asked; where that cannot be done, somebody who wrote
 * is taken for a person.
 */
export async function recordSeen(
  snapshot: ThreadSnapshot,
  now: EpochMs,
): Promise<FollowUpChange | undefined> {
  const { account, threadId } = snapshot;
  const own = ownAddresses(account, await getAccount(account));
  const followUp = await getFollowUp(followUpId(account, threadId));
  if (!followUp || !hasDoubt(followUp, snapshot, own)) return recordSnapshot(snapshot, now);
  if (isAskedSince(followUp, snapshot)) return undefined;
  const result = await checkFollowUp(followUp, now);
  return result.kind === 'checked' ? result.change : recordSnapshot(snapshot, now);
}

/** Whether Gmail was asked after all of this had come. */
function isAskedSince({ check }: FollowUp, { messages }: ThreadSnapshot): boolean {
  return (
    check?.outcome === 'unanswered' && messages.every(({ at }) => at !== null && at < check.at)
  );
}

async function recordSnapshot(
  snapshot: ThreadSnapshot,
  now: EpochMs,
  { isCheck = false } = {},
): Promise<FollowUpChange | undefined> {
  const { account, threadId } = snapshot;
  const rule = await readSettings();
  const own = ownAddresses(account, await getAccount(account));
  return changeFollowUp(followUpId(account, threadId), (it) => {
    const after = it && applySnapshot(it, snapshot, own, rule, now);
    if (!after || !isCheck) return after;
    const outcome = isConclusive(snapshot) ? 'unanswered' : 'not-understood';
    return markChecked(after, { at: now, outcome });
  });
}
