import { mailboxOf } from '@/lib/domain/address';
import { hasStep } from '@/lib/domain/cadence/follow-up-run';
import { type FollowUp, isOpen, isOwed, isPaused } from '@/lib/domain/follow-up';
import { searchWords } from '@/lib/domain/search-words';
import type { EpochMs } from '@/lib/domain/time';
import { wakeAt } from '@/lib/domain/wake';

/**
 * A follow-up as it is stored: itself, and the keys by which it is looked up. They are derived at
 * every write, here alone. A key that is absent leaves the row out of that index.
 */
export type FollowUpRow = FollowUp & {
  readonly wakeAt?: EpochMs;
  /** Of open ones that are awaited; of those that are not due by any clock, the end of time. */
  readonly openDueAt?: EpochMs;
  /** Of open ones that the user owes. */
  readonly owedDueAt?: EpochMs;
  /** When the answer of an awaited one was noticed. */
  readonly answeredAt?: EpochMs;
  /** When it was closed since nobody answered. */
  readonly noAnswerAt?: EpochMs;
  readonly openWords?: readonly string[];
  readonly wireId?: string;
  /** Of the people, open or closed. */
  readonly mailboxes?: readonly string[];
  /** When the next step of a cadence comes that is at work on it. */
  readonly stepAt?: EpochMs;
  /** Of a notification that is on its way or may be on screen. */
  readonly notificationId?: string;
};

export function toRow(followUp: FollowUp): FollowUpRow {
  const wake = wakeAt(followUp);
  const { state, touch, nudge, closing } = followUp;
  const openDueAt = isUndated(followUp) ? Number.MAX_SAFE_INTEGER : followUp.dueAt;
  return {
    ...followUp,
    ...(wake !== undefined && { wakeAt: wake }),
    ...(state === 'replied' && closing && { answeredAt: closing.at }),
    ...(isOpen(followUp) && {
      ...(isOwed(followUp) ? { owedDueAt: openDueAt } : { openDueAt }),
      openWords: searchWords(followUp),
      ...(nudge && { notificationId: nudge.notificationId }),
    }),
    ...(closing?.by.kind === 'no-answer' && { noAnswerAt: closing.at }),
    ...(hasStep(followUp) && { stepAt: followUp.dueAt }),
    ...(touch.wireId && { wireId: touch.wireId }),
    mailboxes: [...new Set(followUp.people.map(({ email }) => mailboxOf(email)))],
  };
}

/** Mail that is not sent yet, and a cadence that is paused. */
function isUndated(followUp: FollowUp): boolean {
  return followUp.state === 'scheduled' || isPaused(followUp);
}

export function fromRow(row: FollowUpRow): FollowUp {
  const {
    wakeAt,
    openDueAt,
    owedDueAt,
    answeredAt,
    noAnswerAt,
    openWords,
    wireId,
    mailboxes,
    stepAt,
    notificationId,
    ...followUp
  } = row;
  return followUp;
}
