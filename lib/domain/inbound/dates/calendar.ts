import type { Day } from '../../calendar/day';
import { DAY_MS, type EpochMs } from '../../time';

/** A calendar day, counted from 1970-01-01. Knows of no time zone. */
export type EpochDay = number;

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** @returns null if there is no such day: 31 April, month 13 */
export function epochDay(year: number, month: number, day: number): EpochDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY_MS;
}

/** The day that it is at an instant, in a time zone. */
export function dayAt(at: EpochMs, timeZone = 'UTC'): EpochDay {
  if (timeZone === 'UTC') return Math.floor(at / DAY_MS);
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((it) => it.type === type)?.value);
  return epochDay(part('year'), part('month'), part('day')) ?? Math.floor(at / DAY_MS);
}

export function toDay(day: EpochDay): Day {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(day: EpochDay): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function partsOf(day: EpochDay): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The next such weekday; a week later if the day itself is one. */
export function nextWeekday(after: EpochDay, weekday: Weekday): EpochDay {
  return after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
}

/** Such a weekday of the week after this one. Weeks begin on Monday (ISO 8601). */
export function weekdayOfNextWeek(now: EpochDay, weekday: Weekday): EpochDay {
  return nextWeekday(now, 1) + ((weekday + 6) % 7);
}

/** The Monday with which a week of the ISO 8601 calendar begins. */
export function mondayOfWeek(year: number, week: number): EpochDay | null {
  const fourth = epochDay(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  return fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
}

/** The next such day of a year, today included. */
export function nextDayOfYear(now: EpochDay, month: number, day: number): EpochDay | null {
  const { year } = partsOf(now);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = epochDay(candidate, month, day);
    if (found !== null && found >= now) return found;
  }
  return null;
}

/**
 * The next such day of a month, today included.
 *
 * @param weekday - which it should be; without effect if none of the next three is one
 */
export function nextDayOfMonth(
  now: EpochDay,
  day: number,
  weekday: Weekday | null,
): EpochDay | null {
  const { year, month } = partsOf(now);
  const found = [0, 1, 2, 3]
    .map((ahead) =>
      epochDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day),
    )
    .filter((it) => it !== null && it >= now);
  return (
    found.slice(0, 3).find((it) => it !== null && weekdayOf(it) === weekday) ?? found[0] ?? null
  );
}
