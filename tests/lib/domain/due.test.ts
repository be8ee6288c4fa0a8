import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, endOfQuiet, isQuiet, type NudgeRule, type Weekday } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '../../make';

const rule: NudgeRule = DEFAULT_SETTINGS;

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

  it('is never in quiet time and never before its wait, whatever the rule', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const anyRule = fc.record({
      waitDays: fc.integer({ min: 1, max: 60 }),
      workdaysOnly: fc.boolean(),
      workdays: fc.uniqueArray(fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6), { minLength: 1 }),
      hourOfDay: hour,
      quietFromHour: hour,
      quietUntilHour: hour,
    });
    const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(anyRule, instant, (any, sentAt) => {
        const due = dueAt(sentAt, { kind: 'rule' }, any);
        const startOfDay = new Date(sentAt);
        startOfDay.setHours(0, 0, 0, 0);
        const earliest = new Date(startOfDay);
        earliest.setDate(earliest.getDate() + any.waitDays);
        expect(isQuiet(due, any)).toBe(false);
        expect(due).toBeGreaterThanOrEqual(earliest.getTime());
        expect(due).toBeGreaterThan(sentAt);
      }),
    );
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
});
