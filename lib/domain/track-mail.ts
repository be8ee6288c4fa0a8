import type { Address, Person } from './address';
import { takeMailStep } from './cadence/follow-up-run';
import { nextStepDueAt } from './cadence/run';
import { dueAt, type NudgePlan, type NudgeRule } from './due';
import type { Expected } from './expected';
import {
  BY_RULE,
  type FollowUp,
  followUpId,
  isOpen,
  isSending,
  lastingPlan,
  replan,
  SENDING_MS,
  type Sending,
  type SentMail,
  type Touch,
} from './follow-up';
import { holdWhileAway, lastingAbsence } from './hold';
import { pastTouches } from './past-touches';
import type { LegacyId } from './snapshot';
import type { EpochMs } from './time';

// How a follow-up begins, and what a mail that leaves does to it. As all transitions, each returns
// its argument itself when it has nothing to do.

/** All that a follow-up has not met yet when it begins. */
export const NOTHING_YET = {
  awaits: { kind: 'anyone' },
  answers: [],
  expected: null,
  run: null,
  season: null,
  pastTouches: [],
  nudgeAgainAt: null,
  nudge: null,
  check: null,
  machineAnswer: null,
  elsewhere: null,
  closing: null,
  reopenedAt: null,
  sending: null,
} as const satisfies Partial<FollowUp>;

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
  expected: Expected | null = null,
): FollowUp {
  if (before && isItsMail(before, mail)) {
    const confirmed = confirmMail(before, mail, rule, now);
    return isOpen(confirmed) ? tellMore(confirmed, plan, expected, rule, now) : confirmed;
  }
  const open = before && isOpen(before) ? before : undefined;
  const chosen = plan ?? (open ? lastingPlan(open.plan, mail.sentAt) : BY_RULE);
  const followUp: FollowUp = {
    ...NOTHING_YET,
    id: followUpId(mail.account, mail.threadId),
    kind: 'awaited',
    account: mail.account,
    threadId: mail.threadId,
    subject: mail.subject || (before?.subject ?? ''),
    people,
    awaits: open?.awaits ?? NOTHING_YET.awaits,
    expected,
    touch: {
      messageId: mail.messageId,
      wireId: mail.wireId,
      at: mail.sentAt,
      count: (before?.touch.count ?? 0) + 1,
    },
    pastTouches: pastTouches(before),
    state: mail.isScheduled ? 'scheduled' : 'waiting',
    plan: chosen,
    dueAt: dueAt(mail.sentAt, chosen, rule),
    run: before?.run ?? null,
    machineAnswer: lastingAbsence(open?.machineAnswer ?? null, mail.sentAt),
    sending: startSending(before, now),
    changedAt: now,
  };
  // A mail that leaves later is no step taken yet.
  const stepped = mail.isScheduled ? followUp : takeMailStep(followUp, rule, mail.sentAt);
  return holdWhileAway(stepped, rule, now);
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
    ...NOTHING_YET,
    id: followUpId(thread.account, thread.threadId),
    kind: 'awaited',
    account: thread.account,
    threadId: thread.threadId,
    subject: thread.subject || (before?.subject ?? ''),
    people: thread.people,
    run: before?.run ?? null,
    touch: {
      messageId: null,
      wireId: null,
      at: thread.lastMessageAt,
      count: before?.touch.count ?? 0,
    },
    pastTouches: pastTouches(before),
    state: 'waiting',
    plan: chosen,
    // Flagged by hand, the wait starts now: an old thread is not overdue the moment it is flagged.
    dueAt: dueAt(now, chosen, rule),
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

/** Whether a follow-up counts from this very mail. */
export function isItsMail(
  { touch }: FollowUp,
  mail: Pick<SentMail, 'messageId' | 'wireId'>,
): boolean {
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

/** Gmail's traffic may show a mail before the page tells what was chosen for it, and judged of it. */
function tellMore(
  followUp: FollowUp,
  plan: NudgePlan | undefined,
  expected: Expected | null,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (followUp.expected !== null || expected === null) return followUp;
  const told = { ...followUp, expected, changedAt: now };
  return plan && isSending(told, now) ? replan(told, plan, rule, now) : told;
}

/** A scheduled mail went out. */
export function startWaiting(
  followUp: FollowUp,
  sent: Pick<Touch, 'messageId' | 'at'>,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const plan = lastingPlan(followUp.plan, sent.at);
  const waiting: FollowUp = {
    ...followUp,
    touch: { ...followUp.touch, ...sent },
    state: 'waiting',
    plan,
    dueAt: dueAt(sent.at, plan, rule),
    sending: null,
    changedAt: now,
  };
  // A cadence that starts with this very mail has it for its start, not for a step.
  const isStart = followUp.run?.startedAt === followUp.touch.at;
  if (!isStart) return takeMailStep(waiting, rule, sent.at);
  return { ...waiting, dueAt: (waiting.run && nextStepDueAt(waiting.run)) ?? waiting.dueAt };
}
