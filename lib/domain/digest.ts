import type { FollowUp } from './follow-up';
import { type EpochMs, HOUR_MS } from './time';

/** More than this many at once become one digest. */
export const MAX_SINGLE_NUDGES = 3;

/** What is later than this was due while the user was away. */
const AWAY_MS = 12 * HOUR_MS;

/**
 * Whether these nudges are told of in one notification rather than one by one: when they are many,
 * or when they piled up while nobody was there.
 *
 * @param due - most overdue first
 */
export function isDigest(due: readonly FollowUp[], now: EpochMs): boolean {
  const [oldest] = due;
  if (!oldest || due.length === 1) return false;
  return due.length > MAX_SINGLE_NUDGES || now - oldest.dueAt > AWAY_MS;
}
