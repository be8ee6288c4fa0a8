import {
  answeredFollowUps,
  countOpen,
  openFollowUps,
  type Range,
  searchFollowUps,
  type Turn,
} from '@/lib/db/follow-ups';
import { startOfTomorrow } from '@/lib/domain/days';
import { DAY_MS, type EpochMs } from '@/lib/domain/time';
import { COUNT_LIMIT, type Overview, SEARCH_LIMIT, type Section } from '@/lib/messaging/protocol';

/** What was answered stays in sight for so long, and so many of it. */
const LATELY_MS = 7 * DAY_MS;
const MAX_ANSWERED = 20;

/** @param limit - of follow-ups in each section */
export async function readOverview(limit: number, now: EpochMs): Promise<Overview> {
  const tomorrow = startOfTomorrow(now);
  const [owed, overdue, today, waiting, answered] = await Promise.all([
    readSection('mine', { from: -Infinity, until: Infinity }, limit),
    readSection('theirs', { from: -Infinity, until: now + 1 }, limit),
    readSection('theirs', { from: now + 1, until: tomorrow }, limit),
    readSection('theirs', { from: tomorrow, until: Infinity }, limit),
    answeredFollowUps(now - LATELY_MS, Math.min(limit, MAX_ANSWERED)),
  ]);
  const next = waiting.followUps.find(({ state }) => state === 'waiting');
  return { owed, overdue, today, waiting, answered, nextDueAt: next?.dueAt ?? null };
}

async function readSection(turn: Turn, range: Range, limit: number): Promise<Section> {
  const followUps = await openFollowUps(turn, range, limit);
  // Counting costs more than reading, and a section that is read whole needs none.
  const isWhole = followUps.length < limit;
  const total = isWhole
    ? followUps.length
    : await countOpen(turn, range, Math.max(COUNT_LIMIT, limit + 1));
  return { followUps, total };
}

export async function searchOpen(text: string, limit: number): Promise<Section> {
  const found = await searchFollowUps(text, SEARCH_LIMIT);
  return { followUps: found.slice(0, limit), total: found.length };
}
