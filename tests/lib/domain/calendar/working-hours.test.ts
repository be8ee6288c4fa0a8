import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingHours } from '@/lib/domain/calendar/working-hours';
import { isQuiet } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { HOUR_MS, MINUTE_MS } from '@/lib/domain/time';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from './any-rule';

const rule = DEFAULT_SETTINGS;

describe('addWorkingHours', () => {
  it.each([
    ['within a day', november(2, 10), 1, november(2, 11)],
    ['none', november(7, 3), 0, november(7, 3)],
    ['over night', november(2, 17, 30), 1, november(3, 9, 30)],
    ['over the weekend', november(6, 17, 30), 1, november(9, 9, 30)],
    ['from a Sunday', november(8, 12), 1, november(9, 10)],
    ['up to the end of a day', november(2, 10), 8, november(2, 18)],
    ['twenty-four', november(2, 10), 24, november(4, 16)],
    ['half an hour', november(2, 10), 0.5, november(2, 10, 30)],
  ])('%s', (_, from, hours, until) => {
    expect(addWorkingHours(from, hours, rule)).toBe(until);
  });

  it('counts every day where workdays do not matter, and every hour where none is quiet', () => {
    const everyDay = { ...rule, workdaysOnly: false };
    expect(addWorkingHours(november(7, 17), 2, everyDay)).toBe(november(8, 10));
    const always = { ...everyDay, quietFromHour: 0, quietUntilHour: 0 };
    expect(addWorkingHours(november(7, 17), 24, always)).toBe(november(8, 17));
  });

  it('knows quiet within a day', () => {
    const siesta = { ...rule, quietFromHour: 14, quietUntilHour: 17 };
    expect(addWorkingHours(november(2, 13), 2, siesta)).toBe(november(2, 18));
  });

  it('steps over days off and an absence', () => {
    const off = {
      ...rule,
      daysOff: ['2026-11-03'],
      away: { from: '2026-11-04', until: '2026-11-12' },
    };
    expect(addWorkingHours(november(2, 17), 2, off)).toBe(november(13, 10));
  });

  it('does not work on a day that the calendar left out', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    process.env.TZ = 'Pacific/Apia';
    const from = new Date(2011, 11, 29, 17).getTime();
    expect(addWorkingHours(from, 2, rule)).toBe(new Date(2012, 0, 2, 10).getTime());
    const everyDay = { ...rule, workdaysOnly: false };
    expect(addWorkingHours(from, 11, everyDay)).toBe(new Date(2012, 0, 1, 10).getTime());
    process.env.TZ = own;
  });

  it.each([-1, 10_001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s hours', (hours) => {
    expect(() => addWorkingHours(0, hours, rule)).toThrow(RangeError);
  });

  it('refuses a week without a workday', () => {
    expect(() => addWorkingHours(0, 1, { ...rule, workdays: [] })).toThrow(RangeError);
  });
});

describeInZones(() => {
  it('counts just the minutes that are not quiet', () => {
    const step = 5 * MINUTE_MS;
    fc.assert(
      fc.property(anyRule, anyInstant, fc.integer({ min: 1, max: 24 }), (any, instant, hours) => {
        const from = instant - (instant % step);
        const until = addWorkingHours(from, hours, any);
        // Long absences are left to the tables.
        if (until - from > 60 * 24 * HOUR_MS) return;
        let worked = 0;
        for (let at = from; at < until; at += step) if (!isQuiet(at, any)) worked += step;
        expect(worked).toBe(hours * HOUR_MS);
      }),
      { numRuns: 30 },
    );
  });
});
