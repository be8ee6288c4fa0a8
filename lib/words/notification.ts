import { type FollowUp, isOwed } from '@/lib/domain/follow-up';
import type { SeasonCard } from '@/lib/domain/person/season-card';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { countOf, type Span, spanOf } from './distance';
import { evidence } from './evidence';
import { peopleList, subjectOf } from './people';
import { seasonCardLines } from './seasons';

/** What a desktop notification says. */
export type NotificationWords = {
  readonly title: string;
  readonly message: string;
};

/** How many follow-ups a digest names. */
const DIGEST_LINES = 3;

/**
 * Who and what; then how long, and why.
 *
 * @param card - what there was before the season from which it comes back; null if from none
 */
export function nudgeWords(
  followUp: FollowUp,
  now: EpochMs,
  card: SeasonCard | null = null,
): NotificationWords {
  return { title: headline(followUp), message: nudgeMessage(followUp, now, card) };
}

function nudgeMessage(followUp: FollowUp, now: EpochMs, card: SeasonCard | null): string {
  const why = evidence(followUp, now);
  if (card) return [...seasonCardLines(card, now), why].join('\n');
  return isOwed(followUp) ? why : `${waited(spanOf(followUp.touch.at, now))} ${why}`;
}

/** @param followUps - most overdue first; the first few are named */
export function digestWords(followUps: readonly FollowUp[]): NotificationWords {
  const total = followUps.length;
  const others = total - DIGEST_LINES;
  const unchecked = followUps.filter(({ check }) => check?.outcome !== 'unanswered').length;
  return {
    title: i18n.t('notification.digestTitle', total, [countOf(total)]),
    message: [
      ...followUps.slice(0, DIGEST_LINES).map(headline),
      ...(others > 0 ? [i18n.t('notification.digestOthers', others, [countOf(others)])] : []),
      ...(unchecked > 0 ? [i18n.t('notification.digestUnchecked', unchecked)] : []),
    ].join('\n'),
  };
}

export function notificationButtons(): { readonly open: string; readonly snoozeDay: string } {
  return { open: i18n.t('notification.open'), snoozeDay: i18n.t('notification.snoozeDay') };
}

/** "Ana García: Quote for March", "You promised Ana García: Quote for March". */
export function headline(followUp: FollowUp): string {
  const words = { who: peopleList(followUp.people), subject: subjectOf(followUp) };
  switch (followUp.kind) {
    case 'awaited':
      return i18n.t('notification.title', words);
    case 'promise':
      return i18n.t('notification.promise', words);
    case 'enquiry':
      return i18n.t('notification.enquiry', words);
  }
}

function waited({ unit, count }: Span): string {
  if (unit === 'day') return i18n.t('notification.waitedDays', count);
  if (unit === 'hour') return i18n.t('notification.waitedHours', count);
  return i18n.t('notification.waitedMinutes', Math.max(1, count));
}
