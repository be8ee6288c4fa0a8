import { dayNumberOf } from '../calendar/day';
import { workdaysBetween } from '../calendar/workdays';
import type { NudgeRule } from '../due';
import { DAY_MS, type EpochMs } from '../time';

/** How long a person usually takes to answer. */
export type ReplyRhythm = {
  /** How many answers it was read from. */
  readonly count: number;
  readonly medianMs: number;
  /** Half of the answers take from the lower to the upper quarter. */
  readonly lowerMs: number;
  readonly upperMs: number;
};

/** Fewer answers say nothing about a person. */
export const MIN_ANSWERS = 5;

/**
 * @param waitsMs - how long each of the person's own answers took; what is no wait is left out
 * @returns null if there are fewer than five
 */
export function replyRhythm(waitsMs: readonly number[]): ReplyRhythm | null {
  const waits = waitsMs
    .filter((wait) => Number.isFinite(wait) && wait >= 0)
    .sort((one, other) => one - other);
  if (waits.length < MIN_ANSWERS) return null;
  return {
    count: waits.length,
    medianMs: quantile(waits, 0.5),
    lowerMs: quantile(waits, 0.25),
    upperMs: quantile(waits, 0.75),
  };
}

export type RhythmToday = {
  /** At least 1: an answer on the same day is one of the first day. */
  readonly usualDays: number;
  /** The day of the touch is day 0. */
  readonly today: number;
  /** Later than three in four of the person's answers. */
  readonly isUnusual: boolean;
};

/** "Usually answers in 2 days; today is day 5." */
export function rhythmToday(rhythm: ReplyRhythm, touchedAt: EpochMs, now: EpochMs): RhythmToday {
  return {
    usualDays: Math.max(1, Math.round(rhythm.medianMs / DAY_MS)),
    today: Math.max(0, dayNumberOf(now) - dayNumberOf(touchedAt)),
    isUnusual: now - touchedAt > rhythm.upperMs,
  };
}

/**
 * How many days to wait for this person, counted as the settings count: when three in four of the
 * person's answers would have come.
 *
 * @param from - from when the wait is, since a week is not the same length from each of its days
 * @returns 1–365
 */
export function suggestedWait(rhythm: ReplyRhythm, from: EpochMs, rule: NudgeRule): number {
  const until = from + rhythm.upperMs;
  const days = rule.workdaysOnly
    ? workdaysBetween(from, until, rule)
    : dayNumberOf(until) - dayNumberOf(from);
  return Math.min(365, Math.max(1, days));
}

/** Between two values, in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}
