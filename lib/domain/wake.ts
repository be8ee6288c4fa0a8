import { type Check, type FollowUp, isOpen, isPaused } from './follow-up';
import { DAY_MS, type EpochMs, MINUTE_MS } from './time';

/** The shortest and the longest pause before Gmail is asked again after it could not be. */
const RETRY_MIN_MS = 30 * MINUTE_MS;
const RETRY_MAX_MS = DAY_MS;

/** A nudge that was cut short is to be shown whatever the clock says. */
const SINCE_EVER = 0;

/** An overdue follow-up is asked about once a day, and in the long run once a week. */
const REFRESH_MS = DAY_MS;
const REFRESH_MAX_MS = 7 * DAY_MS;

/**
 * When the background next has something to do for a follow-up: nudge, finish a nudge that was cut
 * short, or ask Gmail (again).
 *
 * @returns undefined if it needs nothing until something else changes it
 */
export function wakeAt(followUp: FollowUp): EpochMs | undefined {
  if (!isOpen(followUp)) return undefined;
  const { state, touch, nudge, check, nudgeAgainAt } = followUp;
  // Gmail does not say when a scheduled mail goes out, so it is asked once a day.
  if (state === 'scheduled') return (check?.at ?? touch.at) + REFRESH_MS;
  if (isPaused(followUp)) return undefined;
  if (!nudge) return followUp.dueAt;
  if (!nudge.isShown) return SINCE_EVER;
  return Math.min(nudgeAgainAt ?? Infinity, nextCheckAt(nudge.at, check));
}

/** @param since - when it was nudged for */
function nextCheckAt(since: EpochMs, check: Check | null): EpochMs {
  if (check?.outcome !== 'unanswered') return retryAt(since, check?.at ?? since);
  return check.at + clamp((check.at - since) / 2, REFRESH_MS, REFRESH_MAX_MS);
}

/** Each pause is as long as all before it together. */
function retryAt(since: EpochMs, last: EpochMs): EpochMs {
  return last + clamp(last - since, RETRY_MIN_MS, RETRY_MAX_MS);
}

function clamp(ms: number, min: number, max: number): number {
  return Math.min(Math.max(ms, min), max);
}
