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
  /** Whether the notification has been handed to the browser. */
  readonly shown: boolean;
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

export type FollowUpState =
  /** Written to be sent later by Gmail; starts to wait when it goes out. */
  | 'scheduled'
  | 'waiting'
  | 'replied'
  | 'done'
  | 'stopped';

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
  /** Until the undo window is over: what stood here before the mail, to put back if it is undone. */
  readonly sending: { readonly until: EpochMs; readonly before: FollowUp | null } | null;
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
  readonly sentAt: EpochMs;
  readonly isScheduled: boolean;
};

/** Longer than Gmail's longest undo window of 30 s, with room for a slow answer. */
export const SENDING_MS = 45 * SECOND_MS;

/** How long to wait before asking again when Gmail could not be asked. */
export const RECHECK_MS = 30 * 60 * SECOND_MS;

export function followUpId(account: Address, threadId: LegacyId): FollowUpId {
  return `${account}/${threadId}`;
}

/**
 * Start to watch a sent mail, or let it move the follow-up that its thread already has.
 *
 * @param before - the thread's follow-up, if any
 * @param people - whose answer is awaited
 * @param plan - undefined to keep the follow-up's own, or else the settings'
 * @returns `before` itself if it knows this very mail already
 */
export function trackMail(
  before: FollowUp | undefined,
  mail: SentMail,
  people: readonly Person[],
  plan: NudgePlan | undefined,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (before && knowsMail(before, mail)) return confirmMail(before, mail, rule, now);
  const kept = before && isOpen(before) ? keptPlan(before.plan, mail.sentAt) : undefined;
  const chosen = plan ?? kept ?? { kind: 'rule' };
  return {
    id: followUpId(mail.account, mail.threadId),
    account: mail.account,
    threadId: mail.threadId,
    subject: mail.subject || before?.subject || '',
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
    sending: {
      until: Math.min(mail.sentAt, now) + SENDING_MS,
      before: before ? { ...before, sending: null } : null,
    },
    changedAt: now,
  };
}
