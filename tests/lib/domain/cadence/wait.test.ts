import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Wait, waitUntil } from '@/lib/domain/cadence/wait';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { isQuiet } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from '../calendar/any-rule';
import { anyWait } from './any-cadence';

const rule = DEFAULT_SETTINGS;

describe('waitUntil', () => {
  it.each<[string, number, Wait, number]>([
    ['nothing, in working hours', november(2, 10), { unit: 'days', count: 0 }, november(2, 10)],
    ['nothing, in the evening', november(2, 20), { unit: 'months', count: 0 }, november(3, 9)],
    ['workdays', november(5, 15), { unit: 'workdays', count: 2 }, november(9, 9)],
    ['days that end at a weekend', november(5, 15), { unit: 'days', count: 2 }, november(9, 9)],
    ['weeks', november(2, 15), { unit: 'weeks', count: 2 }, november(16, 9)],
    ['a month', november(2, 15), { unit: 'months', count: 1 }, new Date(2026, 11, 2, 9).getTime()],
    [
      'months to a shorter one, in a leap year',
      november(30, 15),
      { unit: 'months', count: 15 },
      new Date(2028, 1, 29, 9).getTime(),
    ],
  ])('%s', (_, from, wait, until) => {
    expect(waitUntil(from, wait, rule)).toBe(until);
  });

  it.each([-1, 0.5, 61, Number.NaN])('refuses %s months', (count) => {
    expect(() => waitUntil(0, { unit: 'months', count }, rule)).toThrow(RangeError);
  });

  describeInZones(() => {
    it('is never quiet and never early', () => {
      fc.assert(
        fc.property(anyRule, anyInstant, anyWait, (any, from, wait) => {
          const until = waitUntil(from, wait, any);
          expect(isQuiet(until, any)).toBe(false);
          expect(until).toBeGreaterThanOrEqual(from);
          const days = { workdays: 1, days: 1, weeks: 7, months: 28 }[wait.unit] * wait.count;
          expect(dayNumberOf(until)).toBeGreaterThanOrEqual(dayNumberOf(from) + days);
        }),
      );
    });
  });
});
