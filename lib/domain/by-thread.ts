import type { FollowUp } from './follow-up';
import type { LegacyId } from './snapshot';

/** Follow-ups of one account by their threads, each thread's in the order given. */
export function byThread(
  followUps: readonly FollowUp[],
): ReadonlyMap<LegacyId, readonly FollowUp[]> {
  const found = new Map<LegacyId, FollowUp[]>();
  for (const followUp of followUps) {
    const { threadId } = followUp;
    found.set(threadId, [...(found.get(threadId) ?? []), followUp]);
  }
  return found;
}
