import type { Address, Person } from './address';
import { planAt } from './appointments/named-time';
import { endRun, isRunning, type Run } from './cadence/run';
import type { SeasonPause } from './cadence/season';
import type { Day } from './calendar/day';
import { dueAt, type NudgePlan, type NudgeRule } from './due';
import type { Expected } from './expected';
import type { BounceReason, CalendarAnswer } from './inbound/inbound-mail';
import type { PastTouch } from './past-touches';
import type { LegacyId } from './snapshot';
import { type EpochMs, SECOND_MS } from './time';

/**
 * `account/threadId` of an answer that is awaited, `account/threadId/owed` of one that the user owes.
 * At most one of each per thread and account: a second mail on it moves the first.
 */
export type FollowUpId = string;

/** Who has to do something, and why. */
export type FollowUpKind =
  /** They: the user wrote and waits for an answer. */
  | 'awaited'
  /** The user, who promised something in a mail. */
  | 'promise'
  /** The user, whom somebody asked something. */
  | 'enquiry';

/**
 * The mail that the follow-up counts from: the user's latest on the thread, whose answer is awaited or
 * which promises something, or the latest that asks the user something.
 */
export type Touch = {
  /** Null until Gmail has given it one, and for a thread flagged by hand. */
  readonly messageId: LegacyId | null;
  /** `msg-a:…` as this browser made it, to know the mail again when it is undone. */
  readonly wireId: string | null;
  /** An answer is later than this. */
  readonly at: EpochMs;
  /** How many mails of the user's on this thread have been watched, this one included. */
  readonly count: number;
};

/** Why Gmail could not be asked, or its answer not used. */
export type CheckFailure =
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'not-understood'
  | 'other-account'
  | 'not-found';

/** The last time Gmail itself was asked about this thread. */
export type Check = {
  readonly at: EpochMs;
  readonly outcome: 'unanswered' | CheckFailure;
};

export type Nudge = {
  readonly at: EpochMs;
  /** Its own id, or that of the digest it was part of. */
  readonly notificationId: string;
  /** Whether the notification has been handed to the browser. */
  readonly isShown: boolean;
};

/** Somebody who answered. */
export type Answer = {
  readonly from: Address;
  readonly fromName: string;
  /** Null where Gmail did not tell. */
  readonly at: EpochMs | null;
};

export type Closing = {
  readonly at: EpochMs;
  readonly by:
    | ({ readonly kind: 'reply' } & Answer)
    /** An invitation was answered with a click. */
    | ({ readonly kind: 'calendar'; readonly response: CalendarAnswer } & Answer)
    /** The user said that a mail on another thread was the answer. */
    | ({ readonly kind: 'elsewhere'; readonly subject: string } & Answer)
    /** The user said that they answered by phone or in person. */
    | { readonly kind: 'outside' }
    /** They talked: a step of a cadence that was a call, say. */
    | { readonly kind: 'talked' }
    | { readonly kind: 'deal'; readonly end: 'won' | 'lost' }
    /** The user said that no answer is needed. */
    | { readonly kind: 'needless' }
    /** Nobody answered, not even the break-up. */
    | { readonly kind: 'no-answer' }
    /** The user wrote, as was owed. */
    | { readonly kind: 'wrote' }
    | { readonly kind: 'user' }
    /** The thread was put into the trash. */
    | { readonly kind: 'trash' };
};

/** What came and is no answer, kept as evidence. */
export type MachineAnswer = { readonly from: Address; readonly at: EpochMs | null } & (
  | {
      readonly kind: 'auto-reply';
      /** The first day on which the person is back, if it was named. */
      readonly returnsOn: Day | null;
      /** Who can be written to instead. */
      readonly standIn: Address | null;
    }
  | {
      readonly kind: 'bounce';
      /** `delayed`: the mail system still tries. */
      readonly variant: 'permanent' | 'delayed';
      readonly reason: BounceReason;
    }
  | { readonly kind: 'calendar'; readonly fromName: string; readonly response: CalendarAnswer }
);

/** Whose answer ends the wait. */
export type Awaits =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly emails: readonly Address[] };

/** Somebody whose answer is awaited wrote on another thread. Whether that was the answer is asked. */
export type Elsewhere = {
  readonly threadId: LegacyId;
  readonly subject: string;
  readonly from: Address;
  readonly fromName: string;
  readonly at: EpochMs;
  /** The user said that it was not. */
  readonly isDismissed: boolean;
};

export type ClosedState = 'replied' | 'done' | 'stopped';

export type FollowUpState =
  /** Written to be sent later by Gmail; starts to wait when it goes out. */
  'scheduled' | 'waiting' | ClosedState;

export type Sending = { readonly until: EpochMs; readonly before: FollowUp | null };

export type FollowUp = {
  readonly id: FollowUpId;
  readonly kind: FollowUpKind;
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly subject: string;
  /** Whose answer is awaited, or to whom something is owed. */
  readonly people: readonly Person[];
  readonly awaits: Awaits;
  /** Those who answered while others are still awaited. */
  readonly answers: readonly Answer[];
  /** Null where nobody judged it: flagged by hand, or sent elsewhere. */
  readonly expected: Expected | null;
  readonly touch: Touch;
  /** Those before it, oldest first: at most 20. */
  readonly pastTouches: readonly PastTouch[];
  readonly state: FollowUpState;
  readonly plan: NudgePlan;
  readonly dueAt: EpochMs;
  /** The cadence at work on it, or the last one that was. */
  readonly run: Run | null;
  /** Set from "not now" on until the user writes again or plans anew. */
  readonly season: SeasonPause | null;
  /** When it is nudged for once more, if it still stands then: an enquiry's second clock. */
  readonly nudgeAgainAt: EpochMs | null;
  /** Null until the touch has been nudged for. */
  readonly nudge: Nudge | null;
  readonly check: Check | null;
  readonly machineAnswer: MachineAnswer | null;
  readonly elsewhere: Elsewhere | null;
  readonly closing: Closing | null;
  /** The user said that nothing that came until then was the answer awaited. */
  readonly reopenedAt: EpochMs | null;
  /** Until Gmail has shown that the mail left: what stood before it, to put back if it is undone. */
  readonly sending: Sending | null;
  readonly changedAt: EpochMs;
};

/** Before and after of one write; `after` null means that it was removed. */
export type FollowUpChange = {
  readonly before: FollowUp | undefined;
  readonly after: FollowUp | null;
};

/** A mail that left, or is scheduled to, as Gmail's traffic shows it. */
export type SentMail = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly messageId: LegacyId | null;
  readonly wireId: string | null;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** By Gmail's clock where its answer tells. */
  readonly sentAt: EpochMs;
  readonly isScheduled: boolean;
};

/** Longer than Gmail's longest undo window of 30 s, with room for a slow answer. */
export const SENDING_MS = 45 * SECOND_MS;

export function followUpId(account: Address, threadId: LegacyId): FollowUpId {
  return `${account}/${threadId}`;
}

export function owedId(account: Address, threadId: LegacyId): FollowUpId {
  return `${account}/${threadId}/owed`;
}

/** Whether it is the user's turn. */
export function isOwed({ kind }: Pick<FollowUp, 'kind'>): boolean {
  return kind !== 'awaited';
}

/** Whether it still wants the user's attention, now or later. */
export function isOpen(followUp: FollowUp): boolean {
  return followUp.state === 'waiting' || followUp.state === 'scheduled';
}

export function isDue(followUp: FollowUp, now: EpochMs): boolean {
  return followUp.state === 'waiting' && followUp.dueAt <= now && !isPaused(followUp);
}

/** Whether the user put its cadence off until they say so. */
export function isPaused({ run }: Pick<FollowUp, 'run'>): boolean {
  return run !== null && isRunning(run) && run.pausedAt !== null;
}

/** Whether its mail can still be undone, so that nothing should be said about it yet. */
export function isSending({ sending }: FollowUp, now: EpochMs): boolean {
  // A clock that was set back since does not make the window any longer.
  return sending !== null && now < sending.until && now >= sending.until - SENDING_MS;
}

// Transitions. Each returns its argument itself when it has nothing to do, so a caller that sees
// the same object back need not write it.

/** @param plan - counted from the touch, or from now if that would already be past */
export function replan(
  followUp: FollowUp,
  plan: NudgePlan,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (!isOpen(followUp)) return followUp;
  const fromTouch = dueAt(followUp.touch.at, plan, rule);
  const due = fromTouch > now || plan.kind === 'at' ? fromTouch : dueAt(now, plan, rule);
  return {
    ...followUp,
    plan,
    dueAt: due,
    season: null,
    nudgeAgainAt: null,
    nudge: null,
    changedAt: now,
  };
}

/** @param until - an instant in the past makes it due at once */
export function snooze(
  followUp: FollowUp,
  until: EpochMs,
  now: EpochMs,
  isAppointment = false,
): FollowUp {
  if (followUp.state !== 'waiting') return followUp;
  const plan = planAt({ at: until, isAppointment });
  return { ...followUp, plan, dueAt: until, nudgeAgainAt: null, nudge: null, changedAt: now };
}

export function markDone(followUp: FollowUp, now: EpochMs): FollowUp {
  return close(followUp, 'done', { at: now, by: { kind: 'user' } });
}

export function markStopped(followUp: FollowUp, now: EpochMs): FollowUp {
  return close(followUp, 'stopped', { at: now, by: { kind: 'user' } });
}

/** Wait again for an answer that is later than now. */
export function reopen(followUp: FollowUp, rule: NudgeRule, now: EpochMs): FollowUp {
  if (isOpen(followUp)) return followUp;
  const plan = lastingPlan(followUp.plan, now);
  return {
    ...followUp,
    state: 'waiting',
    // What came before the user knew of an answer may still be one.
    reopenedAt: followUp.state === 'replied' ? now : followUp.reopenedAt,
    plan,
    dueAt: dueAt(now, plan, rule),
    season: null,
    nudgeAgainAt: null,
    nudge: null,
    check: null,
    answers: [],
    elsewhere: null,
    closing: null,
    changedAt: now,
  };
}

/** Whether it is due and has not been nudged for, or not for the second time it asks for. */
export function wantsNudge(followUp: FollowUp, now: EpochMs): boolean {
  const { nudge } = followUp;
  return isDue(followUp, now) && (nudge === null || (nudge.isShown && isSecondDue(followUp, now)));
}

function isSecondDue({ nudgeAgainAt }: FollowUp, now: EpochMs): boolean {
  return nudgeAgainAt !== null && nudgeAgainAt <= now;
}

/** @param notificationId - shared by all that one digest tells of */
export function markNudged(followUp: FollowUp, notificationId: string, now: EpochMs): FollowUp {
  if (!wantsNudge(followUp, now) || isSending(followUp, now)) return followUp;
  return {
    ...followUp,
    nudge: { at: now, notificationId, isShown: false },
    // Both clocks may have run out while the browser was closed: that is one nudge.
    nudgeAgainAt: isSecondDue(followUp, now) ? null : followUp.nudgeAgainAt,
    changedAt: now,
  };
}

export function markShown(followUp: FollowUp): FollowUp {
  if (!followUp.nudge || followUp.nudge.isShown) return followUp;
  return { ...followUp, nudge: { ...followUp.nudge, isShown: true } };
}

export function markChecked(followUp: FollowUp, check: Check): FollowUp {
  return isOpen(followUp) ? { ...followUp, check, changedAt: check.at } : followUp;
}

export function close(followUp: FollowUp, state: ClosedState, closing: Closing): FollowUp {
  if (!isOpen(followUp)) return followUp;
  // An answered mail has left; one that the user ended may still be undone.
  const sending = state === 'replied' ? null : followUp.sending;
  const run = followUp.run && endRun(followUp.run, endingOf(state), closing.at);
  return { ...followUp, state, closing, run, sending, changedAt: closing.at };
}

function endingOf(state: ClosedState): 'reply' | 'by-hand' {
  return state === 'replied' ? 'reply' : 'by-hand';
}

export const BY_RULE: NudgePlan = { kind: 'rule' };

/** A wait applies to the next mail as well; an appointment only while it lies ahead. */
export function lastingPlan(plan: NudgePlan, from: EpochMs): NudgePlan {
  return plan.kind === 'at' && plan.at <= from ? BY_RULE : plan;
}
