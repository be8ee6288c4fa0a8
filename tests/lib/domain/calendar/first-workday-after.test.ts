import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '@/lib/domain/calendar/day';
import { firstWorkdayAfter } from '@/lib/domain/calendar/first-workday-after';
import { isQuiet } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from './any-rule';

const rule = { ...DEFAULT_SETTINGS, holidays: ['2026-11-10'] };

describe('firstWorkdayAfter', () => {
  it.each([
    ['Monday', '2026-11-02', november(3, 9)],
    ['Friday', '2026-11-06', november(9, 9)],
    ['the day before a holiday', '2026-11-09', november(11, 9)],
  ])('%s', (_, day, at) => {
    expect(firstWorkdayAfter(day, rule)).toBe(at);
  });

  it('is the next day where workdays do not matter', () => {
    expect(firstWorkdayAfter('2026-11-06', { ...rule, workdaysOnly: false })).toBe(november(7, 9));
  });

  it('waits for the end of an absence', () => {
    const away = { from: '2026-11-01', until: '2026-11-12' };
    expect(firstWorkdayAfter('2026-11-02', { ...rule, away })).toBe(november(13, 9));
  });

  it.each(['2026-02-30', 'tomorrow', ''])('refuses "%s"', (day) => {
    expect(() => firstWorkdayAfter(day, rule)).toThrow(RangeError);
  });
});

describeInZones(() => {
  it('is later than the day, and not quiet', () => {
    fc.assert(
      fc.property(anyRule, anyInstant, (any, instant) => {
        const day = dayOf(instant);
        const at = firstWorkdayAfter(day, any);
        expect(isDay(day)).toBe(true);
        expect(dayOf(at) > day).toBe(true);
        expect(isQuiet(at, any)).toBe(false);
      }),
    );
  });
});
