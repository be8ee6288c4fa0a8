import { differenceInCalendarDays } from 'date-fns';
import type { Weekday } from '@/lib/domain/due';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { perLanguage } from './language';

// A formatter keeps the time zone it was made in, and a tab may outlive a journey. So formatters
// read UTC and are handed the local fields (`wallClock`), which follow the browser's zone.
const weekdayNames = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
);
const longWeekdayNames = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
);
const monthNames = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }),
);
const times = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }),
);
const relativeDays = perLanguage(
  (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
);

/** "9:00", "4:30 PM". */
export function timeOfDay(at: EpochMs): string {
  return plainTime(times().format(wallClock(at)));
}

/** A full hour of the day in the same form, 0–23. */
export function hourOfDay(hour: number): string {
  return plainTime(times().format(Date.UTC(2000, 0, 1, hour)));
}

/** "Thu 26 Nov", with the year if it is another than now's. */
export function date(at: EpochMs, now: EpochMs): string {
  const local = wallClock(at);
  const parts = {
    weekday: trimDot(weekdayNames().format(local)),
    day: new Date(at).getDate(),
    month: trimDot(monthNames().format(local)),
  };
  const year = new Date(at).getFullYear();
  return year === new Date(now).getFullYear()
    ? i18n.t('date.day', parts)
    : i18n.t('date.dayOfYear', { ...parts, year });
}

/** When something will be: "today 16:00", "Thu 26 Nov, 9:00". */
export function moment(at: EpochMs, now: EpochMs): string {
  const time = timeOfDay(at);
  if (daysBetween(now, at) === 0) return i18n.t('date.todayAndTime', { time });
  return i18n.t('date.dayAndTime', { day: date(at, now), time });
}

/** The same within a sentence: "today 16:00", "on Thu 26 Nov, 9:00". */
export function onMoment(at: EpochMs, now: EpochMs): string {
  const time = timeOfDay(at);
  const days = daysBetween(now, at);
  if (days === 0) return i18n.t('date.todayAndTime', { time });
  if (days === -1) return i18n.t('date.yesterdayAndTime', { time });
  return i18n.t('date.onDayAndTime', { day: date(at, now), time });
}

/** A day within a sentence: "today", "yesterday", "on Mon 2 Nov". */
export function onDay(at: EpochMs, now: EpochMs): string {
  const days = daysBetween(now, at);
  if (days === 0) return i18n.t('date.today');
  if (days === -1) return i18n.t('date.yesterday');
  return i18n.t('date.onDay', { day: date(at, now) });
}

/** A day to come within a sentence: "tomorrow", "Thursday", "on Mon 7 Dec". */
export function comingDay(at: EpochMs, now: EpochMs): string {
  const days = daysBetween(now, at);
  if (days <= 1) return relativeDays().format(Math.max(0, days), 'day');
  if (days >= 7) return onDay(at, now);
  return i18n.t('date.weekday', { weekday: weekdayName(new Date(at).getDay() as Weekday, 'long') });
}

/** As short as can be: the time of today, else the day. "9:00", "yesterday", "Mon 2 Nov". */
export function briefDay(at: EpochMs, now: EpochMs): string {
  const days = daysBetween(now, at);
  if (days === 0) return timeOfDay(at);
  return days === -1 ? i18n.t('date.yesterday') : date(at, now);
}

/** @param form - `short` as on a row ("Thu"), `long` as in a sentence ("Thursday") */
export function weekdayName(weekday: Weekday, form: 'short' | 'long'): string {
  // 2 January 2000 was a Sunday.
  const day = Date.UTC(2000, 0, 2 + weekday);
  return trimDot((form === 'short' ? weekdayNames() : longWeekdayNames()).format(day));
}

/** The days of the week in the order of the user's region. */
export function weekdays(): readonly Weekday[] {
  const first = firstWeekday();
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => ((first + offset) % 7) as Weekday);
}

/** Calendar days from one instant to another; negative if it is earlier. */
export function daysBetween(from: EpochMs, to: EpochMs): number {
  return differenceInCalendarDays(to, from);
}

const firstWeekday = perLanguage((language): number => {
  const locale = new Intl.Locale(language);
  // Browsers disagree on whether it is a method yet. ISO 8601 counts Sunday as 7.
  const week = locale.getWeekInfo?.() ?? (locale as { weekInfo?: { firstDay: number } }).weekInfo;
  return (week?.firstDay ?? 1) % 7;
});

/** The local date and time of an instant, as the instant of the same clock face in UTC. */
function wallClock(at: EpochMs): EpochMs {
  const local = new Date(at);
  return Date.UTC(
    local.getFullYear(),
    local.getMonth(),
    local.getDate(),
    local.getHours(),
    local.getMinutes(),
  );
}

/** "9:00" where some regions pad it, and plain spaces where Unicode puts narrow ones. */
function plainTime(time: string): string {
  return time.replace(/\s/gu, ' ').replace(/^0(?=\d:)/, '');
}

function trimDot(name: string): string {
  return name.replace(/\.$/, '');
}
