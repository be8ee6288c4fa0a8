import fc from 'fast-check';
import { type Day, dayOfNumber } from '@/lib/domain/calendar/day';
import type { NudgeRule, Weekday } from '@/lib/domain/due';

/** Around these the clocks of the zones change, a leap day or a year's end comes, or a day is lost. */
const EDGES = [
  [2011, 12, 29],
  [2024, 2, 28],
  [2025, 12, 30],
  [2026, 3, 7],
  [2026, 3, 28],
  [2026, 4, 4],
  [2026, 10, 3],
  [2026, 10, 24],
  [2026, 10, 31],
  [2027, 12, 30],
  [2028, 2, 27],
] as const;

const HOURS = 3 * 24;

/** An instant anywhere in thirty years, or within hours of an edge, by the clock of the zone. */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2040, 0) }),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.integer({ min: 0, max: HOURS }), fc.nat(59))
    .map(([[year, month, day], hour, minute]) =>
      new Date(year, month - 1, day, hour, minute).getTime(),
    ),
);

/** Days of thirty years, many of them near an edge. */
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: 14_610, max: 25_567 }).map(dayOfNumber),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.nat(20))
    .map(([[year, month, day], later]) =>
      dayOfNumber(Date.UTC(year, month - 1, day + later) / 86_400_000),
    ),
);

const anyHour = fc.nat(23);

export const anyRule: fc.Arbitrary<NudgeRule> = fc.record({
  waitDays: fc.integer({ min: 1, max: 60 }),
  workdaysOnly: fc.boolean(),
  workdays: fc.uniqueArray(fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6), { minLength: 1 }),
  hourOfDay: anyHour,
  quietFromHour: anyHour,
  quietUntilHour: anyHour,
  holidays: fc.array(anyDay, { maxLength: 20 }),
  daysOff: fc.array(anyDay, { maxLength: 20 }),
  away: fc.option(fc.tuple(anyDay, anyDay).map(([one, other]) => ({ from: one, until: other }))),
});
