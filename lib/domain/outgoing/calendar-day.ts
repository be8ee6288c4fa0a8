import type { EpochMs } from '../time';

/**
 * A day of the calendar, counted from 1970-01-01. Not of date-fns, which counts in the machine's
 * time zone, while these days are those of a zone that is named.
 */
export type CalendarDay = number;

const DAY_LENGTH_MS = 86_400_000;

export type LocalTime = {
  readonly day: CalendarDay;
  /** Since midnight, by the clock. */
  readonly minutes: number;
};

/**
 * What calendar and clock of a time zone show at an instant.
 *
 * @param timeZone - of the IANA database, "Europe/Madrid"
 * @throws RangeError if there is no such zone
 */
export function localTimeIn(timeZone: string, instant: EpochMs): LocalTime {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((it) => it.type === type)?.value);
  return {
    day: calendarDay(part('year'), part('month'), part('day')),
    minutes: part('hour') * 60 + part('minute'),
  };
}

/** The last one, since making a clock takes longer than judging most mails. */
let lastClock: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | undefined;

function clockOf(timeZone: string): Intl.DateTimeFormat {
  if (lastClock?.timeZone !== timeZone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    lastClock = { timeZone, format };
  }
  return lastClock.format;
}

/** A day by its number in a month; 0 is the last day of the month before. @param month - 1–12 */
export function calendarDay(year: number, month: number, dayOfMonth: number): CalendarDay {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_LENGTH_MS;
}

/** `YYYY-MM-DD` */
export function formatDay(day: CalendarDay): string {
  return new Date(day * DAY_LENGTH_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekdayOf(day: CalendarDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: CalendarDay): number {
  return new Date(day * DAY_LENGTH_MS).getUTCFullYear();
}

/** 1–12 */
export function monthOf(day: CalendarDay): number {
  return new Date(day * DAY_LENGTH_MS).getUTCMonth() + 1;
}

export function dayOfMonth(day: CalendarDay): number {
  return new Date(day * DAY_LENGTH_MS).getUTCDate();
}
