import { addDays } from 'date-fns';
import { isWorkingDay } from '@/lib/domain/calendar/workdays';
import { dueAt, type NudgePlan, type NudgeRule, type Weekday } from '@/lib/domain/due';
import type { PromiseTracking, Settings, Tracking } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { hourOfDay, moment, timeOfDay, weekdayName, weekdays } from './dates';
import { list } from './people';

// What each setting does, in words, with a date where one can be said.

const BY_RULE: NudgePlan = { kind: 'rule' };

export function trackingEffect(tracking: Tracking): string {
  switch (tracking) {
    case 'off':
      return i18n.t('options.trackingOffEffect');
    case 'expecting':
      return i18n.t('options.trackingExpectingEffect');
    case 'outside':
      return i18n.t('options.trackingOutsideEffect');
    case 'all':
      return i18n.t('options.trackingAllEffect');
  }
}

/** "Mail sent now would be nudged Thu 26 Nov, 9:00." */
export function waitEffect(rule: NudgeRule, now: EpochMs): string {
  return i18n.t('options.waitEffect', { when: moment(dueAt(now, BY_RULE, rule), now) });
}

/** By the example of a mail sent just before days off, which the wait steps over. */
export function workdaysEffect(rule: NudgeRule, now: EpochMs): string {
  if (!rule.workdaysOnly) return i18n.t('options.workdaysOffEffect');
  const sentAt = nextBeforeDayOff(rule, now);
  return i18n.t('options.workdaysEffect', {
    day: weekdayName(new Date(sentAt).getDay() as Weekday, 'long'),
    when: moment(dueAt(sentAt, BY_RULE, rule), now),
  });
}

export function hourEffect(rule: NudgeRule, now: EpochMs): string {
  const due = dueAt(now, BY_RULE, rule);
  const time = hourOfDay(rule.hourOfDay);
  const isMoved = new Date(due).getHours() !== rule.hourOfDay;
  return isMoved
    ? i18n.t('options.hourQuietEffect', { time, later: timeOfDay(due) })
    : i18n.t('options.hourEffect', { time });
}

export function quietEffect(rule: NudgeRule): string {
  const { quietFromHour, quietUntilHour, workdaysOnly, workdays } = rule;
  const daysOff = workdaysOnly ? weekdays().filter((day) => !workdays.includes(day)) : [];
  if (quietFromHour === quietUntilHour) return i18n.t('options.quietOffEffect');
  const hours = { from: hourOfDay(quietFromHour), until: hourOfDay(quietUntilHour) };
  return daysOff.length === 0
    ? i18n.t('options.quietEffect', hours)
    : i18n.t('options.quietDaysEffect', {
        ...hours,
        days: list(daysOff.map((day) => weekdayName(day, 'long'))),
      });
}

export function promisesEffect(promises: PromiseTracking): string {
  switch (promises) {
    case 'off':
      return i18n.t('options.promisesOffEffect');
    case 'ask':
      return i18n.t('options.promisesAskEffect');
    case 'automatic':
      return i18n.t('options.promisesAutomaticEffect');
  }
}

export function enquiriesEffect(enquiries: boolean): string {
  return i18n.t(enquiries ? 'options.enquiriesEffect' : 'options.enquiriesOffEffect');
}

export function enquiryHoursEffect({ enquiryHours }: Settings): string {
  return i18n.t('options.enquiryHoursEffect', enquiryHours);
}

export function enquiryAgainEffect({ enquiryHours, enquiryAgainHours }: Settings): string {
  return enquiryAgainHours > enquiryHours
    ? i18n.t('options.enquiryAgainEffect', enquiryAgainHours)
    : i18n.t('options.enquiryAgainNever');
}

export function enquiryAddressesEffect({ enquiryAddresses }: Settings): string {
  return i18n.t(
    enquiryAddresses.length === 0
      ? 'options.enquiryAddressesNone'
      : 'options.enquiryAddressesEffect',
  );
}

/** @returns what is wrong with the input, or null if it is a number of days to wait */
export function waitDaysProblem(input: string, { waitDays }: Settings): string | null {
  return isWholeNumber(input, 365) ? null : i18n.t('options.badWaitDays', { days: waitDays });
}

/** @returns what is wrong with the input, or null if it is a number of working hours */
export function hoursProblem(input: string, hours: number): string | null {
  return isWholeNumber(input, 200) ? null : i18n.t('options.badHours', { hours });
}

/** @param text - what is no address among those given */
export function addressesProblem(text: string): string {
  return i18n.t('options.badAddresses', { text });
}

function isWholeNumber(input: string, most: number): boolean {
  const number = Number(input);
  return input.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= most;
}

/** Today or the first day after it that is a workday followed by a day off. */
function nextBeforeDayOff(rule: NudgeRule, now: EpochMs): EpochMs {
  const isWorkday = (day: Date): boolean => isWorkingDay(day, rule);
  const week = Array.from({ length: 7 }, (_, days) => addDays(now, days));
  const day = week.find((it) => isWorkday(it) && !isWorkday(addDays(it, 1)));
  return (day ?? new Date(now)).getTime();
}
