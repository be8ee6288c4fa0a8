import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { changeFollowUp, type FollowUpChange } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import { type CheckFailure, type FollowUp, markChecked } from '@/lib/domain/follow-up';
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
 * Let what Gmail shows of a watched thread decide about its follow-up.
 *
 * @param isCheck - Gmail was asked for it, so silence in it is evidence as well
 */
export async function recordSnapshot(
  snapshot: ThreadSnapshot,
  now: EpochMs,
  { isCheck }: { readonly isCheck: boolean },
): Promise<FollowUpChange | undefined> {
  const rule = await readSettings();
  const own = ownAddresses(snapshot.account, await getAccount(snapshot.account));
  return changeFollowUp(`${snapshot.account}/${snapshot.threadId}`, (it) => {
    const after = it && applySnapshot(it, snapshot, own, rule, now);
    if (!after || !isCheck) return after;
    const outcome = isConclusive(snapshot) ? 'unanswered' : 'not-understood';
    return markChecked(after, { at: now, outcome });
  });
}
