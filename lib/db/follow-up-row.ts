import { mailboxOf } from '@/lib/domain/address';
import { type FollowUp, isOpen } from '@/lib/domain/follow-up';
import { searchWords } from '@/lib/domain/search-words';
import type { EpochMs } from '@/lib/domain/time';
import { wakeAt } from '@/lib/domain/wake';

/**
 * A follow-up as it is stored: itself, and the keys by which it is looked up. They are derived at
 * every write, here alone. A key that is absent leaves the row out of that index.
 */
export type FollowUpRow = FollowUp & {
  readonly wakeAt?: EpochMs;
  /** Of open ones; of scheduled mail, which is not due before it is sent, the end of time. */
  readonly openDueAt?: EpochMs;
  /** When it was closed since nobody answered. */
  readonly noAnswerAt?: EpochMs;
  readonly openWords?: readonly string[];
  readonly wireId?: string;
  /** Of the people, open or closed. */
  readonly mailboxes?: readonly string[];
  /** Of a notification that is on its way or may be on screen. */
  readonly notificationId?: string;
};

export function toRow(followUp: FollowUp): FollowUpRow {
  const wake = wakeAt(followUp);
  const { state, touch, nudge, closing } = followUp;
  return {
    ...followUp,
    ...(wake !== undefined && { wakeAt: wake }),
    ...(isOpen(followUp) && {
      openDueAt: state === 'scheduled' ? Number.MAX_SAFE_INTEGER : followUp.dueAt,
      openWords: searchWords(followUp),
      ...(nudge && { notificationId: nudge.notificationId }),
    }),
    ...(closing?.by.kind === 'no-answer' && { noAnswerAt: closing.at }),
    ...(touch.wireId && { wireId: touch.wireId }),
    mailboxes: [...new Set(followUp.people.map(({ email }) => mailboxOf(email)))],
  };
}

export function fromRow(row: FollowUpRow): FollowUp {
  const {
    wakeAt,
    openDueAt,
    noAnswerAt,
    openWords,
    wireId,
    mailboxes,
    notificationId,
    ...followUp
  } = row;
  return followUp;
}
