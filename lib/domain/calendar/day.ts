import type { EpochMs } from '../time';

/** A calendar day of the user's own clock, `YYYY-MM-DD`. */
export type Day = string;

/** Both days included; a range that ends before it begins holds no day. */
export type DayRange = { readonly from: Day; readonly until: Day };

/** Calendar days since 1970-01-01, which is a Thursday: whole numbers, whatever the clock does. */
export type DayNumber = number;

const MS_PER_UTC_DAY = 86_400_000;

/** The local day of an instant. */
export function dayOf(instant: EpochMs | Date): Day {
  return dayOfNumber(dayNumberOf(instant));
}

/** Whether it is written as a day and exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return dayOfNumber(numberOfDay(text)) === text;
}

export function dayNumberOf(instant: EpochMs | Date): DayNumber {
  const date = new Date(instant);
  return utcDays(date.getFullYear(), date.getMonth(), date.getDate());
}

export function numberOfDay(day: Day): DayNumber {
  return utcDays(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

export function dayOfNumber(number: DayNumber): Day {
  return new Date(number * MS_PER_UTC_DAY).toISOString().slice(0, 10);
}

/** When a day begins: where its midnight is skipped, at the first instant after. */
export function startOfDayNumber(number: DayNumber): EpochMs {
  return new Date(1970, 0, 1 + number).getTime();
}

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export function weekdayOfNumber(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function isWithin(number: DayNumber, range: DayRange | null): boolean {
  return range !== null && number >= numberOfDay(range.from) && number <= numberOfDay(range.until);
}

function utcDays(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  // `Date.UTC` would take the years 0 to 99 for those of the 20th century.
  date.setUTCFullYear(year, month, day);
  return date.getTime() / MS_PER_UTC_DAY;
}
