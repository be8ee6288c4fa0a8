import { type FollowUp, isDue, isOpen, isOwed, isSending } from '@/lib/domain/follow-up';
import type { Mark, MarkState } from '@/lib/domain/mark';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { daysBetween, moment, timeOfDay } from './dates';
import { shortSpan, spanOf } from './distance';

/** The short mark of a follow-up, as on a row of Gmail's list. */
export function markOf(followUp: FollowUp, now: EpochMs): Mark {
  const state = markState(followUp, now);
  const word = i18n.t(`mark.${state}`);
  const detail = markDetail(followUp, state, now);
  return {
    state,
    lateness: lateness(followUp, now),
    text: detail ? i18n.t('mark.withDetail', { state: word, detail }) : word,
  };
}

function markState(followUp: FollowUp, now: EpochMs): MarkState {
  const { state, check, machineAnswer, dueAt } = followUp;
  if (!isOpen(followUp)) return state === 'waiting' ? 'awaiting' : state;
  if (isSending(followUp, now)) return 'sending';
  if (state === 'scheduled') return 'scheduled';
  if (isOwed(followUp)) return 'owed';
  if (machineAnswer?.kind === 'bounce' && machineAnswer.variant === 'permanent') return 'bounced';
  if (!isDue(followUp, now)) return daysBetween(now, dueAt) === 0 ? 'today' : 'awaiting';
  return check && check.outcome !== 'unanswered' ? 'unchecked' : 'overdue';
}

function markDetail(followUp: FollowUp, state: MarkState, now: EpochMs): string {
  if (state === 'today') return timeOfDay(followUp.dueAt);
  if (state === 'owed' && followUp.dueAt > now) return moment(followUp.dueAt, now);
  const since =
    state === 'awaiting'
      ? followUp.touch.at
      : state === 'overdue' || state === 'unchecked' || state === 'owed'
        ? followUp.dueAt
        : null;
  if (since === null) return '';
  const span = spanOf(since, now);
  return span.count === 0 ? '' : shortSpan(span);
}

function lateness({ dueAt }: FollowUp, now: EpochMs): Mark['lateness'] {
  const days = daysBetween(dueAt, now);
  if (days < 3) return 0;
  return days < 7 ? 1 : 2;
}
