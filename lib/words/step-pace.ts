import { type StepPace, stepPace } from '@/lib/domain/cadence/step-pace';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date, moment, onDay } from './dates';

/**
 * When the next step comes, why not before, and by when at the latest: "Due Fri 4 Dec, 9:00. Not before:
 * its day was Tue 1 Dec, and you leave 7 days between two touches. Not later than Sun 6 Dec, as you set."
 *
 * @returns null where no step is to come
 */
export function paceWords(
  followUp: FollowUp,
  { budget, latestDays }: Pick<Settings, 'budget' | 'latestDays'>,
  now: EpochMs,
): string | null {
  const pace = stepPace(followUp, latestDays);
  if (!pace) return null;
  const { movedFrom } = pace;
  return [
    i18n.t('pace.due', { when: moment(followUp.dueAt, now) }),
    ...(movedFrom === null
      ? []
      : [i18n.t('pace.notBefore', budget.daysBetween, { day: date(movedFrom, now) })]),
    ...latestWords(pace, now),
  ].join(' ');
}

function latestWords(pace: StepPace, now: EpochMs): readonly string[] {
  const { latestAt } = pace;
  if (latestAt === null) return [];
  return [pastLimitWords(pace, now) ?? i18n.t('pace.notAfter', { day: date(latestAt, now) })];
}

/** That a step comes later than the user wants any; null where it does not. */
export function pastLimitWords({ latestAt, isPastLimit }: StepPace, now: EpochMs): string | null {
  if (latestAt === null || !isPastLimit) return null;
  return i18n.t('pace.pastLimit', { day: date(latestAt, now) });
}

/** Why a step comes later than its cadence says, in one sentence; null where it does not. */
export function heldBackWords(followUp: FollowUp, now: EpochMs): string | null {
  const movedFrom = stepPace(followUp, null)?.movedFrom ?? null;
  return movedFrom === null ? null : i18n.t('pace.heldBack', { when: onDay(movedFrom, now) });
}
