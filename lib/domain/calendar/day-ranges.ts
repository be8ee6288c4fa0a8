import { type Day, type DayRange, dayOfNumber, isDay, numberOfDay } from './day';

/** A longer range is a slip of the pen. */
const MAX_RANGE_DAYS = 366;
/** As many as the settings hold. */
const MAX_DAYS = 1000;

export type RangeProblem = 'no-day' | 'backwards' | 'too-long' | 'too-many';

/**
 * What is wrong with a range as it was given, or null.
 *
 * @param chosen - to which its days are to be added
 */
export function rangeProblem(
  { from, until }: DayRange,
  chosen: readonly Day[] = [],
): RangeProblem | null {
  if (!isDay(from) || !isDay(until)) return 'no-day';
  if (until < from) return 'backwards';
  if (numberOfDay(until) - numberOfDay(from) >= MAX_RANGE_DAYS) return 'too-long';
  return withRange(chosen, { from, until }).length > MAX_DAYS ? 'too-many' : null;
}

/** The days and those of a range, each once, in order. */
export function withRange(days: readonly Day[], range: DayRange): readonly Day[] {
  return [...new Set([...days, ...daysOf(range)])].sort();
}

export function withoutRange(days: readonly Day[], { from, until }: DayRange): readonly Day[] {
  return days.filter((day) => day < from || day > until);
}

/** Days as the ranges in which they follow one another. */
export function rangesOf(days: readonly Day[]): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1);
    const follows = last && numberOfDay(day) === numberOfDay(last.until) + 1;
    if (follows) ranges[ranges.length - 1] = { from: last.from, until: day };
    else ranges.push({ from: day, until: day });
  }
  return ranges;
}

function daysOf({ from, until }: DayRange): readonly Day[] {
  const first = numberOfDay(from);
  const count = Math.max(0, numberOfDay(until) - first + 1);
  return Array.from({ length: count }, (_, index) => dayOfNumber(first + index));
}
