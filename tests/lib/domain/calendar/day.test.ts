import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumberOf,
  dayOf,
  dayOfNumber,
  isDay,
  isWithin,
  numberOfDay,
  startOfDayNumber,
  weekdayOfNumber,
} from '@/lib/domain/calendar/day';
import { describeInZones } from '@/tests/zones';
import { anyInstant } from './any-rule';

describe('isDay', () => {
  it.each(['2026-11-02', '2028-02-29', '2000-02-29', '9999-12-31', '0001-01-01'])(
    'takes %s',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '26-04-03',
    ' 2026-04-03',
    '2026-04-03T00:00',
    '',
  ])('refuses "%s"', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

it('a range holds both its ends, and nothing if it is turned round', () => {
  const range = { from: '2026-12-24', until: '2027-01-06' };
  const holds = (day: string, it: typeof range | null) => isWithin(numberOfDay(day), it);
  expect(holds('2026-12-23', range)).toBe(false);
  expect(holds('2026-12-24', range)).toBe(true);
  expect(holds('2027-01-06', range)).toBe(true);
  expect(holds('2027-01-07', range)).toBe(false);
  expect(holds('2026-12-30', { from: range.until, until: range.from })).toBe(false);
  expect(holds('2026-12-30', null)).toBe(false);
});

describeInZones(() => {
  it('names the day of an instant by the local clock', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const date = new Date(instant);
        const number = dayNumberOf(instant);
        const [year, month, day] = dayOf(instant).split('-').map(Number);
        expect([year, month, day]).toEqual([
          date.getFullYear(),
          date.getMonth() + 1,
          date.getDate(),
        ]);
        expect(numberOfDay(dayOfNumber(number))).toBe(number);
        expect(weekdayOfNumber(number)).toBe(date.getDay());
        expect(startOfDayNumber(number)).toBeLessThanOrEqual(instant);
        expect(dayNumberOf(startOfDayNumber(number))).toBe(number);
        expect(dayNumberOf(startOfDayNumber(number) - 1)).toBeLessThan(number);
      }),
    );
  });
});
