import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { workdaysBetween } from '@/lib/domain/calendar/workdays';
import { dueAt, endOfQuiet, isAway, isQuiet, type NudgeRule, type Weekday } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS, MINUTE_MS } from '@/lib/domain/time';
import { describeInZones } from '@/tests/zones';
import { november } from '../../make';
import { anyInstant, anyRule } from './calendar/any-rule';

const rule: NudgeRule = DEFAULT_SETTINGS;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('dueAt', () => {
  it.each([
    ['Monday', november(2, 10), november(5, 9)],
    ['Thursday, over the weekend', november(5, 10), november(10, 9)],
    ['Saturday, counted from Monday', november(7, 10), november(11, 9)],
  ])('waits three workdays from a %s', (_, sentAt, due) => {
    expect(dueAt(sentAt, { kind: 'rule' }, rule)).toBe(due);
  });

  it('counts every day when told to', () => {
    const everyDay = { ...rule, workdaysOnly: false };
    expect(dueAt(november(6, 10), { kind: 'days', days: 1 }, everyDay)).toBe(november(7, 9));
  });

  it('knows a week from Sunday to Thursday', () => {
    const week = { ...rule, workdays: [0, 1, 2, 3, 4] as Weekday[] };
    expect(dueAt(november(5, 10), { kind: 'days', days: 1 }, week)).toBe(november(8, 9));
  });

  it('moves an hour in quiet time to where quiet ends', () => {
    expect(dueAt(november(2, 10), { kind: 'rule' }, { ...rule, hourOfDay: 22 })).toBe(
      november(6, 9),
    );
  });

  it('keeps an exact appointment, also at night', () => {
    const at = november(8, 23, 30);
    expect(dueAt(november(2, 10), { kind: 'at', at }, rule)).toBe(at);
  });

  it('keeps its local hour across both changes of the clock', () => {
    const everyDay = { ...rule, workdaysOnly: false };
    for (const sent of [
      new Date(2026, 2, 7, 18),
      new Date(2026, 2, 28, 18),
      new Date(2026, 9, 24, 18),
      new Date(2026, 9, 31, 18),
    ]) {
      const due = new Date(dueAt(sent.getTime(), { kind: 'days', days: 1 }, everyDay));
      expect(due.getHours()).toBe(9);
      expect(due.getDate()).toBe(
        new Date(sent.getFullYear(), sent.getMonth(), sent.getDate() + 1).getDate(),
      );
    }
  });

  it.each([0, 366, 1.5, Number.NaN])('refuses to wait %s days', (days) => {
    expect(() => dueAt(0, { kind: 'days', days }, rule)).toThrow(RangeError);
  });

  it('refuses a week without a workday', () => {
    expect(() => dueAt(0, { kind: 'rule' }, { ...rule, workdays: [] })).toThrow(RangeError);
  });

  it('steps over holidays and days off', () => {
    const off = { ...rule, holidays: ['2026-11-04'], daysOff: ['2026-11-06'] };
    expect(dueAt(november(2, 10), { kind: 'rule' }, off)).toBe(november(9, 9));
  });

  it('counts an absence, and waits for its end', () => {
    const away = { ...rule, away: { from: '2026-11-03', until: '2026-11-12' } };
    expect(dueAt(november(2, 10), { kind: 'rule' }, away)).toBe(november(13, 9));
    const everyDay = { ...away, workdaysOnly: false };
    expect(dueAt(november(2, 10), { kind: 'rule' }, everyDay)).toBe(november(13, 9));
  });

  describeInZones(() => {
    it('is never in quiet time and never before its wait, whatever the rule', () => {
      fc.assert(
        fc.property(anyRule, anyInstant, (any, sentAt) => {
          const due = dueAt(sentAt, { kind: 'rule' }, any);
          expect(isQuiet(due, any)).toBe(false);
          expect(due).toBeGreaterThan(sentAt);
          expect(dayNumberOf(due)).toBeGreaterThanOrEqual(dayNumberOf(sentAt) + any.waitDays);
          if (any.workdaysOnly) {
            expect(workdaysBetween(sentAt, due, any)).toBeGreaterThanOrEqual(any.waitDays);
          }
        }),
      );
    });
  });
});

describe('endOfQuiet', () => {
  it.each([
    ['in working hours', november(2, 10, 17), november(2, 10, 17)],
    ['in the evening', november(2, 18), november(3, 9)],
    ['early in the morning', november(3, 6, 30), november(3, 9)],
    ['on Friday night', november(6, 20), november(9, 9)],
    ['on Sunday', november(8, 12), november(9, 9)],
  ])('of an instant %s', (_, instant, end) => {
    expect(endOfQuiet(instant, rule)).toBe(end);
  });

  it('knows quiet within a day', () => {
    const siesta = { ...rule, quietFromHour: 14, quietUntilHour: 16 };
    expect(endOfQuiet(november(2, 14, 5), siesta)).toBe(november(2, 16));
    expect(endOfQuiet(november(2, 20), siesta)).toBe(november(2, 20));
  });

  it('of an absence is on the first workday after', () => {
    const away = { ...rule, away: { from: '2026-11-05', until: '2026-11-14' } };
    expect(endOfQuiet(november(5, 12), away)).toBe(november(16, 9));
    expect(endOfQuiet(november(4, 20), away)).toBe(november(16, 9));
    expect([4, 5, 14, 15].map((day) => isAway(november(day, 12), away))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is found at once after an absence of years', () => {
    const away = { ...rule, away: { from: '2026-01-01', until: '9999-12-31' } };
    expect(isQuiet(endOfQuiet(november(5, 12), away), away)).toBe(false);
  });

  it('that never comes is read as no quiet at all', () => {
    expect(endOfQuiet(november(5, 20), { ...rule, workdays: [] })).toBe(november(5, 20));
  });

  it('finds an hour that comes twice, and the day after one that is skipped', () => {
    // By the clocks of New York: at 2:00 on 1 November it is 1:00 again; 8 March has no 2:30.
    process.env.TZ = 'America/New_York';
    const lastHour = { ...rule, workdaysOnly: false, quietFromHour: 3, quietUntilHour: 2 };
    expect(endOfQuiet(Date.UTC(2026, 10, 1, 6, 30), lastHour)).toBe(Date.UTC(2026, 10, 1, 7));
    expect(endOfQuiet(Date.UTC(2026, 2, 8, 6, 30), lastHour)).toBe(Date.UTC(2026, 2, 9, 6));
    process.env.TZ = own;
  });

  describeInZones(() => {
    it('is the first instant that is not quiet', () => {
      fc.assert(
        fc.property(anyRule, anyInstant, (any, instant) => {
          const end = endOfQuiet(instant, any);
          expect(isQuiet(end, any)).toBe(false);
          const last = Math.min(end, instant + 20 * DAY_MS);
          for (let at = instant; at < last; at += 10 * MINUTE_MS) {
            if (!isQuiet(at, any)) throw new Error(`not quiet before: ${new Date(at)}`);
          }
        }),
      );
    });
  });
});
