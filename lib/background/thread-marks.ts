import { getFollowUps } from '@/lib/db/follow-ups';
import type { Address } from '@/lib/domain/address';
import { byThread } from '@/lib/domain/by-thread';
import { type FollowUp, followUpId, owedId } from '@/lib/domain/follow-up';
import { type ThreadMark, threadMarkOf } from '@/lib/domain/mark';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { markOf } from '@/lib/words/mark';

/** What is awaited and what is owed on these threads, open and recently closed. */
export function followUpsOn(
  account: Address,
  threadIds: readonly LegacyId[],
): Promise<readonly FollowUp[]> {
  const ids = threadIds.flatMap((threadId) => [
    owedId(account, threadId),
    followUpId(account, threadId),
  ]);
  return getFollowUps(ids);
}

/** What rows show of these threads at the moment; those without a follow-up are left out. */
export async function threadMarks(
  account: Address,
  threadIds: readonly LegacyId[],
  now: EpochMs,
): Promise<readonly ThreadMark[]> {
  const found = byThread(await followUpsOn(account, threadIds));
  return [...found.values()].flatMap(
    (followUps) => threadMarkOf(followUps, (it) => markOf(it, now)) ?? [],
  );
}
