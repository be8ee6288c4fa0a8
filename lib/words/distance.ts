import { isWorkingDay, type WorkCalendar, workdaysBetween } from '@/lib/domain/calendar/workdays';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { daysBetween } from './dates';
import { perLanguage } from './language';

const relative = perLanguage(
  (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
);
const counts = perLanguage((language) => new Intl.NumberFormat(language));

/** A span in the largest unit that tells it: minutes and hours within a day, then calendar days. */
export type Span = { readonly unit: 'minute' | 'hour' | 'day'; readonly count: number };

/** @returns the span from one instant to a later one; no minutes if it is not later */
export function spanOf(from: EpochMs, to: EpochMs): Span {
  const elapsed = Math.max(0, to - from);
  const days = daysBetween(from, to);
  // Late one evening to early next morning is hours, not a day.
  if (days > 0 && elapsed >= DAY_MS / 2) return { unit: 'day', count: days };
  return elapsed < HOUR_MS
    ? { unit: 'minute', count: Math.floor(elapsed / MINUTE_MS) }
    : { unit: 'hour', count: Math.floor(elapsed / HOUR_MS) };
}

/** "2d", "3h", "20m": for a mark, where each letter counts. */
export function shortSpan({ unit, count }: Span): string {
  if (unit === 'minute') return i18n.t('distance.shortMinutes', { count });
  if (unit === 'hour') return i18n.t('distance.shortHours', { count });
  return i18n.t('distance.shortDays', { count: counts().format(count) });
}

/**
 * How far a due time is: "in 3 workdays", "tomorrow", "in 2 hours", "3 days overdue".
 *
 * @param calendar - to count in workdays, where that is how the wait was counted
 */
export function distance(
  dueAt: EpochMs,
  now: EpochMs,
  calendar: WorkCalendar | null = null,
): string {
  return dueAt <= now ? overdueBy(spanOf(dueAt, now)) : timeUntil(dueAt, now, calendar);
}

/** How long ago something was: "3 minutes ago", "yesterday". */
export function ago(at: EpochMs, now: EpochMs): string {
  const { unit, count } = spanOf(at, now);
  return unit === 'minute' && count === 0
    ? i18n.t('health.justNow')
    : relative().format(-count, unit);
}

/** A count for people; what is at the limit is only known to be that many or more. "999+" */
export function countOf(total: number, limit = Number.POSITIVE_INFINITY): string {
  return total >= limit ? `${counts().format(limit - 1)}+` : counts().format(total);
}

function timeUntil(dueAt: EpochMs, now: EpochMs, calendar: WorkCalendar | null): string {
  const days = daysBetween(now, dueAt);
  if (days <= 0) {
    const { unit, count } = spanOf(now, dueAt);
    return count === 0 ? i18n.t('distance.now') : relative().format(count, unit);
  }
  if (days > 1 && calendar && isWorkingDay(dueAt, calendar)) {
    return i18n.t('distance.workdays', workdaysBetween(now, dueAt, calendar));
  }
  return relative().format(days, 'day');
}

function overdueBy({ unit, count }: Span): string {
  if (unit === 'day') return i18n.t('distance.overdueDays', count);
  if (unit === 'hour') return i18n.t('distance.overdueHours', count);
  return count === 0 ? i18n.t('distance.now') : i18n.t('distance.overdueMinutes', count);
}
