import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import {
  addWorkdays,
  addWorkdaysToNumber,
  isWorkingDay,
  isWorkingDayNumber,
  workdaysBetween,
} from '@/lib/domain/calendar/workdays';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from './any-rule';

const rule = {
  ...DEFAULT_SETTINGS,
  holidays: ['2026-11-09', '2026-11-15'],
  daysOff: ['2026-11-10', '2026-11-09'],
};

describe('addWorkdays', () => {
  it.each([
    ['none', 2, 0, 2],
    ['within the week', 2, 3, 5],
    ['over a weekend, a holiday and a day off', 6, 1, 11],
    ['from a Saturday', 7, 1, 11],
    ['a week', 2, 5, 11],
    ['two weeks', 2, 10, 18],
  ])('%s', (_, from, days, until) => {
    expect(addWorkdays(november(from, 15, 20), days, rule).getTime()).toBe(november(until, 15, 20));
  });

  it('refuses a week without a workday', () => {
    expect(() => addWorkdays(0, 1, { ...rule, workdays: [] })).toThrow(RangeError);
  });

  it('counts each workday once that is named twice', () => {
    const twice = { ...rule, workdays: [1, 1, 2] as const };
    expect(addWorkdays(november(2), 2, twice).getTime()).toBe(november(16));
  });

  it('steps one by one as it does in weeks, and is counted back', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(30_000), fc.nat(400), (any, start, days) => {
        let day = start;
        for (let left = days; left > 0; ) {
          day++;
          if (isWorkingDayNumber(day, any)) left--;
        }
        expect(addWorkdaysToNumber(start, days, any)).toBe(day);
      }),
    );
  });
});

it('knows holidays and days off from workdays', () => {
  expect([6, 7, 9, 10, 11].map((day) => isWorkingDay(november(day, 12), rule))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

describeInZones(() => {
  it('counts back the workdays that were added', () => {
    fc.assert(
      fc.property(anyRule, anyInstant, fc.nat(300), (any, from, days) => {
        const until = addWorkdays(from, days, any).getTime();
        // Where a calendar leaves out a day, a wait that ends on it ends on the next.
        if (dayNumberOf(until) !== addWorkdaysToNumber(dayNumberOf(from), days, any)) return;
        expect(workdaysBetween(from, until, any)).toBe(days);
        expect(workdaysBetween(until, from, any)).toBe(0);
      }),
    );
  });
});
