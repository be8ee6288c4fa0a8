import { addDays, addHours, getDay, getHours, startOfHour } from 'date-fns';
import type { EpochMs } from './time';

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type NudgeRule = {
  /** Whole days to wait for a reply, 1–365. */
  readonly waitDays: number;
  /** Count workdays only, and keep the other days quiet. */
  readonly workdaysOnly: boolean;
  /** At least one. */
  readonly workdays: readonly Weekday[];
  /** Local hour at which nudges arrive, 0–23. */
  readonly hourOfDay: number;
  /** Local hour from which it is quiet, 0–23; the same as `quietUntilHour` for never. */
  readonly quietFromHour: number;
  /** Local hour at which quiet ends, 0–23. */
  readonly quietUntilHour: number;
};

/** How the user, or nobody, chose when to be nudged. */
export type NudgePlan =
  /** By the settings as they are when the mail is sent. */
  | { readonly kind: 'rule' }
  /** So many days after the mail, counted as the settings count. */
  | { readonly kind: 'days'; readonly days: number }
  /** At this instant, whatever the hour. */
  | { readonly kind: 'at'; readonly at: EpochMs };

/**
 * The instant at which a mail that is still unanswered falls due.
 *
 * Days are calendar days in the browser's time zone, so a nudge keeps its local hour across a
 * daylight-saving change; an hour that the change skips becomes the next one that exists. A result
 * in quiet time moves to where it ends. An exact instant is kept as it is.
 *
 * @param sentAt - when the mail left
 * @returns later than `sentAt`, unless the plan names an instant in the past
 * @throws RangeError if the plan or the rule is out of range
 */
export function dueAt(sentAt: EpochMs, plan: NudgePlan, rule: NudgeRule): EpochMs {
  if (plan.kind === 'at') return plan.at;
  const days = plan.kind === 'days' ? plan.days : rule.waitDays;
  assertWithin('days', days, 1, 365);
  assertWithin('hourOfDay', rule.hourOfDay, 0, 23);
  const day = rule.workdaysOnly ? addWorkdays(sentAt, days, rule.workdays) : addDays(sentAt, days);
  return endOfQuiet(atHour(day, rule.hourOfDay), rule);
}

/** The instant itself outside quiet time, else the instant at which quiet ends. */
export function endOfQuiet(instant: EpochMs, rule: NudgeRule): EpochMs {
  let at = new Date(instant);
  // A week of hours reaches every weekday; quiet that never ends is read as no quiet at all.
  for (let hours = 0; hours <= 8 * 24; hours++) {
    if (!isQuiet(at, rule)) return at.getTime();
    at = addHours(startOfHour(at), 1);
  }
  return instant;
}

/** Whether nobody should be disturbed at this instant. */
export function isQuiet(instant: EpochMs | Date, rule: NudgeRule): boolean {
  if (rule.workdaysOnly && !isWorkday(instant, rule.workdays)) return true;
  const { quietFromHour: from, quietUntilHour: until } = rule;
  const hour = getHours(instant);
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

export function isWorkday(instant: EpochMs | Date, workdays: readonly Weekday[]): boolean {
  return workdays.includes(getDay(instant) as Weekday);
}

/**
 * The day that lies so many workdays after another. Sent at a weekend counts as sent on the workday before.
 *
 * @throws RangeError if no day is a workday
 */
export function addWorkdays(from: EpochMs, days: number, workdays: readonly Weekday[]): Date {
  if (workdays.length === 0) throw new RangeError('no day of the week is a workday');
  let day = new Date(from);
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkday(day, workdays)) left--;
  }
  return day;
}

/**
 * This hour of a day's clock. An hour that a daylight-saving change skips becomes the next one that
 * exists.
 */
export function atHour(day: EpochMs | Date, hour: number): EpochMs {
  const date = new Date(day);
  date.setHours(hour, 0, 0, 0);
  return date.getTime();
}

export function assertWithin(name: string, value: number, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}, got ${value}`);
  }
}
