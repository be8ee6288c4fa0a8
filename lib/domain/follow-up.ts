import type { Address, Person } from './address';
import { dueAt, type NudgePlan, type NudgeRule } from './due';
import type { LegacyId } from './snapshot';
import { type EpochMs, SECOND_MS } from './time';

/** `account/threadId`. One follow-up per thread and account: a second mail on it moves the first. */
export type FollowUpId = string;

/** The user's latest mail on the thread, whose answer is awaited. */
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

export type Closing = {
  readonly at: EpochMs;
  readonly by:
    | {
        readonly kind: 'reply';
        readonly from: Address;
        readonly fromName: string;
        readonly at: EpochMs | null;
      }
    | { readonly kind: 'user' }
    /** The thread was put into the trash. */
    | { readonly kind: 'trash' };
};

/** A machine's answer that is no answer, kept as evidence. */
export type MachineAnswer = {
  readonly kind: 'auto-reply' | 'bounce';
  readonly from: Address;
  readonly at: EpochMs | null;
};

export type ClosedState = 'replied' | 'done' | 'stopped';

export type FollowUpState =
  /** Written to be sent later by Gmail; starts to wait when it goes out. */
  'scheduled' | 'waiting' | ClosedState;

export type Sending = { readonly until: EpochMs; readonly before: FollowUp | null };

export type FollowUp = {
  readonly id: FollowUpId;
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly subject: string;
  /** Whose answer is awaited. */
  readonly people: readonly Person[];
  readonly touch: Touch;
  readonly state: FollowUpState;
  readonly plan: NudgePlan;
  readonly dueAt: EpochMs;
  /** Null until the touch has been nudged for. */
  readonly nudge: Nudge | null;
  readonly check: Check | null;
  readonly machineAnswer: MachineAnswer | null;
  readonly closing: Closing | null;
  /** The user said that nothing that came until then was the answer awaited. */
  readonly reopenedAt: EpochMs | null;
  /** Until Gmail has shown that the mail left: what stood before it, to put back if it is undone. */
  readonly sending: Sending | null;
  readonly changedAt: EpochMs;
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

/** Whether it still wants the user's attention, now or later. */
export function isOpen(followUp: FollowUp): boolean {
  return followUp.state === 'waiting' || followUp.state === 'scheduled';
}

export function isDue(followUp: FollowUp, now: EpochMs): boolean {
  return followUp.state === 'waiting' && followUp.dueAt <= now;
}

/** Whether its mail can still be undone, so that nothing should be said about it yet. */
export function isSending({ sending }: FollowUp, now: EpochMs): boolean {
  // A clock that was set back since does not make the window any longer.
  return sending !== null && now < sending.until && now >= sending.until - SENDING_MS;
}

// Transitions. Each returns its argument itself when it has nothing to do, so a caller that sees
// the same object back need not write it.

/**
 * Start to watch a sent mail, or let it move the follow-up that its thread already has. Seen again,
 * the same mail only adds what was not known before.
 *
 * @param people - whose answer is awaited
 * @param plan - undefined to keep an open follow-up's own, or else to go by the settings
 */
export function trackMail(
  before: FollowUp | undefined,
  mail: SentMail,
  people: readonly Person[],
  plan: NudgePlan | undefined,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (before && isItsMail(before, mail)) return confirmMail(before, mail, rule, now);
  const inherited = before && isOpen(before) ? lastingPlan(before.plan, mail.sentAt) : BY_RULE;
  const chosen = plan ?? inherited;
  return {
    id: followUpId(mail.account, mail.threadId),
    account: mail.account,
    threadId: mail.threadId,
    subject: mail.subject || (before?.subject ?? ''),
    people,
    touch: {
      messageId: mail.messageId,
      wireId: mail.wireId,
      at: mail.sentAt,
      count: (before?.touch.count ?? 0) + 1,
    },
    state: mail.isScheduled ? 'scheduled' : 'waiting',
    plan: chosen,
    dueAt: dueAt(mail.sentAt, chosen, rule),
    nudge: null,
    check: null,
    machineAnswer: null,
    closing: null,
    reopenedAt: null,
    sending: startSending(before, now),
    changedAt: now,
  };
}

/** Keep what stands before a mail, in case the mail is undone. */
export function startSending(before: FollowUp | undefined, now: EpochMs): Sending {
  return {
    until: now + SENDING_MS,
    before: before ? forgetBefore(before, KEPT_BEFORE) : null,
  };
}

/** How many mails in a row on one thread can be undone. */
export const KEPT_BEFORE = 3;

/** Keeps what stood before a follow-up so many mails deep, and no deeper. */
function forgetBefore(followUp: FollowUp, depth: number): FollowUp {
  const { sending } = followUp;
  if (!sending) return followUp;
  if (depth === 0) return { ...followUp, sending: null };
  const before = sending.before && forgetBefore(sending.before, depth - 1);
  return { ...followUp, sending: { ...sending, before } };
}

/** A thread that the user flags by hand, whoever wrote last. */
export type FlaggedThread = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly subject: string;
  readonly people: readonly Person[];
  /** When its last message came; an answer is later than this. */
  readonly lastMessageAt: EpochMs;
};

export function trackThread(
  before: FollowUp | undefined,
  thread: FlaggedThread,
  plan: NudgePlan | undefined,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (before && isOpen(before)) return plan ? replan(before, plan, rule, now) : before;
  const chosen = plan ?? BY_RULE;
  return {
    id: followUpId(thread.account, thread.threadId),
    account: thread.account,
    threadId: thread.threadId,
    subject: thread.subject || (before?.subject ?? ''),
    people: thread.people,
    touch: {
      messageId: null,
      wireId: null,
      at: thread.lastMessageAt,
      count: before?.touch.count ?? 0,
    },
    state: 'waiting',
    plan: chosen,
    // Flagged by hand, the wait starts now: an old thread is not overdue the moment it is flagged.
    dueAt: dueAt(now, chosen, rule),
    nudge: null,
    check: null,
    machineAnswer: null,
    closing: null,
    reopenedAt: null,
    sending: null,
    changedAt: now,
  };
}

/**
 * Take back a mail that Gmail has made a draft again.
 *
 * @returns what stood before the mail, null if nothing did, or the argument if it is another mail
 */
export function takeBackMail(followUp: FollowUp, wireId: string): FollowUp | null {
  if (followUp.touch.wireId !== wireId || !followUp.sending) return followUp;
  return followUp.sending.before;
}

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
  return { ...followUp, plan, dueAt: due, nudge: null, changedAt: now };
}

/** @param until - an instant in the past makes it due at once */
export function snooze(followUp: FollowUp, until: EpochMs, now: EpochMs): FollowUp {
  if (followUp.state !== 'waiting') return followUp;
  const plan: NudgePlan = { kind: 'at', at: until };
  return { ...followUp, plan, dueAt: until, nudge: null, changedAt: now };
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
    nudge: null,
    check: null,
    closing: null,
    changedAt: now,
  };
}

/** @param notificationId - shared by all that one digest tells of */
export function markNudged(followUp: FollowUp, notificationId: string, now: EpochMs): FollowUp {
  if (!isDue(followUp, now) || followUp.nudge || isSending(followUp, now)) return followUp;
  return {
    ...followUp,
    nudge: { at: now, notificationId, isShown: false },
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
  return { ...followUp, state, closing, sending, changedAt: closing.at };
}

const BY_RULE: NudgePlan = { kind: 'rule' };

/** A wait applies to the next mail as well; an appointment only while it lies ahead. */
export function lastingPlan(plan: NudgePlan, from: EpochMs): NudgePlan {
  return plan.kind === 'at' && plan.at <= from ? BY_RULE : plan;
}

function isItsMail({ touch }: FollowUp, mail: SentMail): boolean {
  return (
    (touch.messageId !== null && touch.messageId === mail.messageId) ||
    (touch.wireId !== null && touch.wireId === mail.wireId)
  );
}

/** The mail is known: keep what has come of it, add an id, or start to wait if it went out now. */
function confirmMail(followUp: FollowUp, mail: SentMail, rule: NudgeRule, now: EpochMs): FollowUp {
  const { touch } = followUp;
  if (followUp.state === 'scheduled' && !mail.isScheduled) {
    return startWaiting(followUp, { messageId: mail.messageId, at: mail.sentAt }, rule, now);
  }
  if (touch.messageId || !mail.messageId) return followUp;
  return { ...followUp, touch: { ...touch, messageId: mail.messageId }, changedAt: now };
}

/** A scheduled mail went out. */
export function startWaiting(
  followUp: FollowUp,
  sent: Pick<Touch, 'messageId' | 'at'>,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const plan = lastingPlan(followUp.plan, sent.at);
  return {
    ...followUp,
    touch: { ...followUp.touch, ...sent },
    state: 'waiting',
    plan,
    dueAt: dueAt(sent.at, plan, rule),
    sending: null,
    changedAt: now,
  };
}
