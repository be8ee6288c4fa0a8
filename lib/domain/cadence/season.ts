import { type Day, dayNumberOf, isDay, numberOfDay, startOfDayNumber } from '../calendar/day';
import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import { waitUntil } from './wait';

/** "Not now": when to come back. */
export type Season =
  | { readonly kind: 'short' | 'long' }
  | { readonly kind: 'on'; readonly day: Day };

/** The rest of a follow-up, from which it comes back when it is due. */
export type SeasonPause = { readonly kind: Season['kind']; readonly startedAt: EpochMs };

type Range = { readonly from: EpochMs; readonly until: EpochMs };

/** In months. Selling teaches that some buy after two or three, and some after eight to twelve. */
const SEASONS = { short: [2, 3], long: [8, 12] } as const;

/** Whether it is a day, and later than today. */
export function isDayToCome(day: string, now: EpochMs): day is Day {
  return isDay(day) && numberOfDay(day) > dayNumberOf(now);
}

/** The first and the last moment of a season, to be shown before it is chosen. */
export function seasonRange(kind: 'short' | 'long', now: EpochMs, rule: NudgeRule): Range {
  const [from, until] = SEASONS[kind];
  return {
    from: waitUntil(now, { unit: 'months', count: from }, rule),
    until: waitUntil(now, { unit: 'months', count: until }, rule),
  };
}

/**
 * When a follow-up comes back from a season: at its beginning, or on its day, at the usual hour.
 *
 * @throws RangeError if the day is not later than today
 */
export function seasonEnd(season: Season, now: EpochMs, rule: NudgeRule): EpochMs {
  if (season.kind !== 'on') return seasonRange(season.kind, now, rule).from;
  if (!isDayToCome(season.day, now)) {
    throw new RangeError(`not a day to come: ${season.day}`);
  }
  return endOfQuiet(atHour(startOfDayNumber(numberOfDay(season.day)), rule.hourOfDay), rule);
}
