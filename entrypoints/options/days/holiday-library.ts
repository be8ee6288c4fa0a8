import Holidays from 'date-holidays';
import { type Holiday, holidaysFrom } from '@/lib/domain/calendar/holidays';

export type Region = { readonly code: string; readonly name: string };

/** The public holidays of the world, as far as `date-holidays` knows them. */
export type HolidayLibrary = {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  regionsOf(country: string): readonly Region[];
  holidaysOf(country: string, region: string | null, years: readonly number[]): readonly Holiday[];
};

/** @param language - in which holidays and regions are named where they can be */
export function openHolidayLibrary(language: string): HolidayLibrary {
  const world = new Holidays();
  return {
    countries: Object.keys(world.getCountries()).filter((code) => /^[A-Z]{2}$/.test(code)),
    regionsOf: (country) =>
      Object.entries(world.getStates(country, language) ?? {}).map(([code, name]) => ({
        code,
        name,
      })),
    holidaysOf(country, region, years) {
      const place = region === null ? new Holidays(country) : new Holidays(country, region);
      return holidaysFrom(years.flatMap((year) => place.getHolidays(year, language) ?? []));
    },
  };
}
