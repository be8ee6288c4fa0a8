import { addDays, addMonths, addWeeks } from 'date-fns';
import { addWorkdays } from '../calendar/workdays';
import { assertWithin, atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';

export const WAIT_UNITS = ['workdays', 'days', 'weeks', 'months'] as const;
export type WaitUnit = (typeof WAIT_UNITS)[number];

/** How long after the step before. */
export type Wait = {
  readonly unit: WaitUnit;
  /** A whole number; 0 is the same day. */
  readonly count: number;
};

/** About five years each. */
export const LONGEST: Readonly<Record<WaitUnit, number>> = {
  workdays: 1300,
  days: 1830,
  weeks: 260,
  months: 60,
};

/**
 * When a wait is over: at the usual hour of its last day, or at once for a wait of nothing; in
 * quiet time, when that ends. A month from the 31st ends on the last day of a shorter month.
 * Workdays are counted as such even where every day counts in the settings.
 *
 * @returns not earlier than `from`
 * @throws RangeError if the count is out of range
 */
export function waitUntil(from: EpochMs, { unit, count }: Wait, rule: NudgeRule): EpochMs {
  assertWithin('count', count, 0, LONGEST[unit]);
  if (count === 0) return endOfQuiet(from, rule);
  return endOfQuiet(atHour(lastDayOf(from, { unit, count }, rule), rule.hourOfDay), rule);
}

function lastDayOf(from: EpochMs, { unit, count }: Wait, rule: NudgeRule): Date {
  switch (unit) {
    case 'workdays':
      return addWorkdays(from, count, rule);
    case 'days':
      return addDays(from, count);
    case 'weeks':
      return addWeeks(from, count);
    case 'months':
      return addMonths(from, count);
  }
}
