import { DAY_MS, type EpochMs } from '../time';
import { type Day, dayNumberOf, dayOf, dayOfNumber } from './day';

export type Holiday = {
  readonly day: Day;
  /** As the library names it; several of one day are joined. */
  readonly name: string;
};

/** Of which country and region the holidays are, and through which year they have been offered. */
export type HolidayPlace = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region: string | null;
  readonly throughYear: number;
};

/** What is read of an entry of `date-holidays`. */
export type LibraryHoliday = {
  /** `2026-01-01 00:00:00`, and perhaps a zone: the place's own clock. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
};

/** The public holidays of a list of `date-holidays`, one entry a day, in order. */
export function holidaysFrom(list: readonly LibraryHoliday[]): readonly Holiday[] {
  const names = new Map<Day, readonly string[]>();
  for (const { date, start, end, name } of list.filter(({ type }) => type === 'public')) {
    const first = dayNumberOf(new Date(`${date.slice(0, 10)}T12:00`));
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
    for (let index = 0; index < days; index++) {
      const day = dayOfNumber(first + index);
      names.set(day, [...new Set([...(names.get(day) ?? []), name])]);
    }
  }
  return [...names]
    .map(([day, all]) => ({ day, name: all.join(' / ') }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** This year and the next two: at any time the next two years are known. */
export function holidayYears(now: EpochMs): readonly number[] {
  const year = new Date(now).getFullYear();
  return [year, year + 1, year + 2];
}

/** Whether a new year has come for which no holidays were offered yet. */
export function areHolidaysStale(place: HolidayPlace, now: EpochMs): boolean {
  return place.throughYear < Math.max(...holidayYears(now));
}

/**
 * The chosen holidays with those of years that were not offered yet, and without those of years
 * that are over. A holiday that the user struck out stays out.
 */
export function renewHolidays(
  chosen: readonly Day[],
  place: HolidayPlace,
  offered: readonly Holiday[],
  now: EpochMs,
): readonly Day[] {
  const firstDay = `${dayOf(now).slice(0, 4)}-01-01`;
  const added = offered.filter(({ day }) => Number(day.slice(0, 4)) > place.throughYear);
  const days = new Set([...chosen, ...added.map(({ day }) => day)]);
  return [...days].filter((day) => day >= firstDay).sort();
}
