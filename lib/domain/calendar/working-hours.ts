import { atHour, firstOpenDay, type NudgeRule } from '../due';
import { type EpochMs, HOUR_MS } from '../time';
import { type DayNumber, dayNumberOf, startOfDayNumber } from './day';

const MAX_HOURS = 10_000;

/**
 * The instant by which so many hours of working time have passed: time that is not quiet, on days
 * that are not off. Where workdays do not matter, every day counts. Days away are no working time.
 *
 * @param hours - 0–10,000, also parts of an hour
 * @throws RangeError if `hours` is out of range, or no day of the week is a workday
 */
export function addWorkingHours(from: EpochMs, hours: number, rule: NudgeRule): EpochMs {
  if (!(hours >= 0 && hours <= MAX_HOURS)) {
    throw new RangeError(`hours must be from 0 to ${MAX_HOURS}, got ${hours}`);
  }
  let leftMs = Math.round(hours * HOUR_MS);
  if (leftMs === 0) return from;
  for (let next = dayNumberOf(from); ; ) {
    const day = firstOpenDay(next, rule);
    if (day === undefined) throw new RangeError('no day of the week is a workday');
    for (const { start, end } of workingTime(day, rule)) {
      const begin = Math.max(start, from);
      if (begin + leftMs <= end) return begin + leftMs;
      leftMs -= Math.max(0, end - begin);
    }
    next = day + 1;
  }
}

type Span = { readonly start: EpochMs; readonly end: EpochMs };

function workingTime(day: DayNumber, rule: NudgeRule): readonly Span[] {
  const { quietFromHour, quietUntilHour } = rule;
  const [midnight, nextMidnight] = [startOfDayNumber(day), startOfDayNumber(day + 1)];
  // A day that the calendar of a place leaves out: its hours are those of the next.
  if (dayNumberOf(midnight) !== day) return [];
  const quietFrom = atHour(midnight, quietFromHour);
  const quietUntil = atHour(midnight, quietUntilHour);
  if (quietFromHour === quietUntilHour) return [{ start: midnight, end: nextMidnight }];
  if (quietFromHour > quietUntilHour) return [{ start: quietUntil, end: quietFrom }];
  return [
    { start: midnight, end: quietFrom },
    { start: quietUntil, end: nextMidnight },
  ];
}
