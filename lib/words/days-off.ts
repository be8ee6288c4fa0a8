import {
  type Day,
  type DayRange,
  dayOf,
  numberOfDay,
  startOfDayNumber,
} from '@/lib/domain/calendar/day';
import type { RangeProblem } from '@/lib/domain/calendar/day-ranges';
import { isWorkingDay } from '@/lib/domain/calendar/workdays';
import { endOfQuiet } from '@/lib/domain/due';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date, moment } from './dates';
import { language, perLanguage } from './language';

const countryNames = perLanguage(
  (spoken) => new Intl.DisplayNames(spoken, { type: 'region', fallback: 'code' }),
);

/** "Spain" @param country - ISO 3166-1 alpha-2 */
export function countryName(country: string): string {
  return countryNames().of(country) ?? country;
}

/** In the order of the user's alphabet. */
export function byName<Named extends { readonly name: string }>(
  named: readonly Named[],
): readonly Named[] {
  const spoken = language();
  return [...named].sort((one, other) => one.name.localeCompare(other.name, spoken));
}

/** "Tue 8 Dec" */
export function dayName(day: Day, now: EpochMs): string {
  return date(startOfDayNumber(numberOfDay(day)), now);
}

/** "Tue 8 Dec", "Mon 21 Dec – Wed 6 Jan 2027" */
export function daySpan({ from, until }: DayRange, now: EpochMs): string {
  return from === until
    ? dayName(from, now)
    : i18n.t('daysOff.span', { from: dayName(from, now), until: dayName(until, now) });
}

/** By the next holiday that would have been a workday. */
export function holidaysEffect(settings: Settings, now: EpochMs): string {
  const { workdaysOnly, holidayPlace, holidays } = settings;
  if (!workdaysOnly) return i18n.t('daysOff.uncounted');
  if (!holidayPlace) return i18n.t('daysOff.noHolidays');
  const next = nextOff(holidays, { ...settings, holidays: [] }, now);
  return next === undefined
    ? i18n.t('daysOff.noNextHoliday')
    : i18n.t('daysOff.nextHoliday', { day: dayName(next, now) });
}

export function ownDaysEffect({ workdaysOnly }: Settings): string {
  return i18n.t(workdaysOnly ? 'daysOff.ownEffect' : 'daysOff.uncounted');
}

/** What an absence does, with the instant of the digest that follows it. */
export function awayEffect(settings: Settings, now: EpochMs): string {
  const { away } = settings;
  if (!away || away.until < dayOf(now)) return i18n.t('daysOff.notAway');
  const over = startOfDayNumber(numberOfDay(away.until) + 1);
  return i18n.t('daysOff.awayEffect', {
    days: daySpan(away, now),
    when: moment(endOfQuiet(over, settings), now),
  });
}

const RANGE_PROBLEMS = {
  'no-day': 'daysOff.noDay',
  backwards: 'daysOff.backwards',
  'too-long': 'daysOff.tooLong',
  'too-many': 'daysOff.tooMany',
} as const satisfies Record<RangeProblem, string>;

export function rangeProblemWords(problem: RangeProblem): string {
  return i18n.t(RANGE_PROBLEMS[problem]);
}

function nextOff(days: readonly Day[], calendar: Settings, now: EpochMs): Day | undefined {
  const today = dayOf(now);
  return [...days]
    .sort()
    .find((day) => day >= today && isWorkingDay(startOfDayNumber(numberOfDay(day)), calendar));
}
