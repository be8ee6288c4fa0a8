import type { FollowUp } from './follow-up';
import type { EpochMs } from './time';

/**
 * Take back that a wait ended, as if it never had: it is due when it was. One that is overdue by now
 * is listed at once, but not nudged for, since it is the user who just said so.
 */
export function waitOn(followUp: FollowUp, now: EpochMs): FollowUp {
  const isLate = followUp.dueAt <= now;
  return {
    ...followUp,
    state: 'waiting',
    nudge: isLate ? { at: now, notificationId: followUp.id, isShown: true } : null,
    check: null,
    closing: null,
    changedAt: now,
  };
}
