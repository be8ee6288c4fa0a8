import { countOpen, openFollowUps, type Range, searchFollowUps } from '@/lib/db/follow-ups';
import { startOfTomorrow } from '@/lib/domain/days';
import type { EpochMs } from '@/lib/domain/time';
import { COUNT_LIMIT, type Overview, SEARCH_LIMIT, type Section } from '@/lib/messaging/protocol';

/** @param limit - of follow-ups in each section */
export async function readOverview(limit: number, now: EpochMs): Promise<Overview> {
  const tomorrow = startOfTomorrow(now);
  const [overdue, today, waiting] = await Promise.all([
    readSection({ from: -Infinity, until: now + 1 }, limit),
    readSection({ from: now + 1, until: tomorrow }, limit),
    readSection({ from: tomorrow, until: Infinity }, limit),
  ]);
  const next = waiting.followUps.find(({ state }) => state === 'waiting');
  return { overdue, today, waiting, nextDueAt: next?.dueAt ?? null };
}

async function readSection(range: Range, limit: number): Promise<Section> {
  const followUps = await openFollowUps(range, limit);
  // Counting costs more than reading, and a section that is read whole needs none.
  const isWhole = followUps.length < limit;
  const total = isWhole
    ? followUps.length
    : await countOpen(range, Math.max(COUNT_LIMIT, limit + 1));
  return { followUps, total };
}

export async function searchOpen(text: string, limit: number): Promise<Section> {
  const found = await searchFollowUps(text, SEARCH_LIMIT);
  return { followUps: found.slice(0, limit), total: found.length };
}
