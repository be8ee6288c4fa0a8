import type { EndingRule, Erasure } from '@/lib/domain/endings/ending-rule';
import { type ContactBudget, dayAfter } from '@/lib/domain/manners/contact-budget';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from './dates';

// What each setting of manners and endings does, with a date where one can be said.

/** "After a touch today, the same person is better left in peace until Mon 9 Nov." */
export function daysBetweenEffect(budget: ContactBudget, now: EpochMs): string {
  return budget.daysBetween === 0
    ? i18n.t('manners.noDaysBetween')
    : i18n.t('manners.daysBetweenEffect', { day: date(dayAfter(now, budget), now) });
}

export function maxUnansweredEffect({ maxUnanswered }: ContactBudget): string {
  return i18n.t('manners.maxUnansweredEffect', maxUnanswered);
}

/** @param days - null for no limit */
export function latestEffect(days: number | null): string {
  return days === null ? i18n.t('manners.noLatestEffect') : i18n.t('manners.latestEffect', days);
}

export function breakUpEffect({ breakUpAfter }: EndingRule): string {
  return i18n.t('manners.breakUpEffect', breakUpAfter);
}

export function closeEffect({ closeAfterDays }: EndingRule): string {
  return i18n.t('manners.closeEffect', closeAfterDays);
}

export function erasureEffect(erasure: Erasure): string {
  switch (erasure.kind) {
    case 'not-asked':
      return i18n.t('manners.erasureNotAskedEffect');
    case 'never':
      return i18n.t('manners.erasureNeverEffect');
    case 'after':
      return i18n.t('manners.erasureAfterEffect', erasure.days);
  }
}

type Limits = { readonly min: number; readonly max: number; readonly value: number };

/** @returns what is wrong with the input, or null if it is a whole number within the limits */
export function numberProblem(input: string, limits: Limits): string | null {
  const number = Number(input);
  const isWell = input.trim() !== '' && Number.isInteger(number);
  return isWell && number >= limits.min && number <= limits.max
    ? null
    : i18n.t('manners.badNumber', limits);
}
