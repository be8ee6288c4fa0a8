import { addDays } from 'date-fns';
import {
  type DayNumber,
  type DayRange,
  dayNumberOf,
  isWithin,
  numberOfDay,
  startOfDayNumber,
} from './calendar/day';
import {
  addWorkdays,
  addWorkdaysToNumber,
  isWorkingDayNumber,
  type Weekday,
  type WorkCalendar,
} from './calendar/workdays';
import { type EpochMs, HOUR_MS, MINUTE_MS } from './time';

export type { Weekday };

export type NudgeRule = WorkCalendar & {
  /** Whole days to wait for a reply, 1–365. */
  readonly waitDays: number;
  /** Count workdays only, and keep the other days quiet. If not, holidays and days off count too. */
  readonly workdaysOnly: boolean;
  /** Local hour at which nudges arrive, 0–23. */
  readonly hourOfDay: number;
  /** Local hour from which it is quiet, 0–23; the same as `quietUntilHour` for never. */
  readonly quietFromHour: number;
  /** Local hour at which quiet ends, 0–23. */
  readonly quietUntilHour: number;
  /** Days on which all is quiet, and which count as any other day while an answer is waited for. */
  readonly away: DayRange | null;
};

/** How the user, or nobody, chose when to be nudged. */
export type NudgePlan =
  /** By the settings as they are when the mail is sent. */
  | { readonly kind: 'rule' }
  /** So many days after the mail, counted as the settings count. */
  | { readonly kind: 'days'; readonly days: number }
  /** At this instant, whatever the hour. */
  | {
      readonly kind: 'at';
      readonly at: EpochMs;
      /** The user named the hour itself, and not a later day alone. */
      readonly isAppointment?: true;
    };

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
  const day = rule.workdaysOnly ? addWorkdays(sentAt, days, rule) : addDays(sentAt, days);
  return endOfQuiet(atHour(day, rule.hourOfDay), rule);
}

/**
 * The instant itself outside quiet time, else the instant at which quiet ends. Quiet that never
 * ends is read as no quiet at all.
 */
export function endOfQuiet(instant: EpochMs, rule: NudgeRule): EpochMs {
  if (!isQuiet(instant, rule)) return instant;
  const today = dayNumberOf(instant);
  let from = today;
  for (let tries = 0; tries < MAX_DAYS_TRIED; tries++) {
    const day = firstOpenDay(from, rule);
    if (day === undefined) return instant;
    const end = firstLoudInstant(day === today ? instant : startOfDayNumber(day), day, rule);
    if (end !== undefined) return end;
    from = day + 1;
  }
  return instant;
}

/** Today may be over already, and a change of the clock may skip the one hour that is not quiet. */
const MAX_DAYS_TRIED = 5;

/** Whether nobody should be disturbed at this instant. */
export function isQuiet(instant: EpochMs | Date, rule: NudgeRule): boolean {
  const date = new Date(instant);
  return isQuietHour(date.getHours(), rule) || !isOpenDay(dayNumberOf(date), rule);
}

/** Whether the user is away on this instant's day: then even an exact appointment is held back. */
export function isAway(instant: EpochMs | Date, { away }: NudgeRule): boolean {
  return isWithin(dayNumberOf(instant), away);
}

/** The first day, from this one on, that is not quiet all day; undefined if there is none. */
export function firstOpenDay(from: DayNumber, rule: NudgeRule): DayNumber | undefined {
  if (rule.workdaysOnly && rule.workdays.length === 0) return undefined;
  let day = from;
  while (!isOpenDay(day, rule)) {
    if (rule.away && isWithin(day, rule.away)) day = numberOfDay(rule.away.until) + 1;
    else day = addWorkdaysToNumber(day, 1, rule);
  }
  return day;
}

function isOpenDay(day: DayNumber, rule: NudgeRule): boolean {
  if (isWithin(day, rule.away)) return false;
  return !rule.workdaysOnly || isWorkingDayNumber(day, rule);
}

function isQuietHour(hour: number, { quietFromHour: from, quietUntilHour: until }: NudgeRule) {
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

function firstLoudInstant(from: EpochMs, day: DayNumber, rule: NudgeRule): EpochMs | undefined {
  let at = from;
  while (dayNumberOf(at) === day) {
    const date = new Date(at);
    if (!isQuietHour(date.getHours(), rule)) return at;
    // By its length and not by its name: an hour that comes twice would never be left.
    at += HOUR_MS - date.getMinutes() * MINUTE_MS - (at % MINUTE_MS);
  }
  return undefined;
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
