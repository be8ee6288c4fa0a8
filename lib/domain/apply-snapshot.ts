import type { Address } from './address';
import { dueAt, type NudgeRule } from './due';
import {
  close,
  type FollowUp,
  isOpen,
  isSending,
  lastingPlan,
  startSending,
  startWaiting,
} from './follow-up';
import { kindOfMessage, type MessageKind } from './message-kind';
import type { MessageSnapshot, ThreadSnapshot } from './snapshot';
import type { EpochMs } from './time';

/** A message with its kind judged. */
type Judged = MessageSnapshot & { readonly kind: MessageKind };

/**
 * What to make of somebody else's message when Gmail does not show enough of it to tell a person
 * from a machine.
 */
export type Doubt = 'take-for-reply' | 'leave-open';

/**
 * Let what Gmail shows of a thread decide about its follow-up.
 *
 * A reply after the touch ends it, a later mail of the user's own moves the touch and its clock, a
 * machine's answer is kept as evidence, a thread in the trash stops it, and a touch that turns out
 * to be a draft again is taken back.
 *
 * @param own - every address of the account's owner
 * @returns the argument itself if nothing changed; null if there is nothing left to follow up
 */
export function applySnapshot(
  followUp: FollowUp,
  snapshot: ThreadSnapshot,
  own: readonly Address[],
  rule: NudgeRule,
  now: EpochMs,
  doubt: Doubt = 'take-for-reply',
): FollowUp | null {
  if (!isOpen(followUp)) return followUp;
  const messages = judge(snapshot, own, doubt);
  if (isTouchDraftAgain(followUp, messages, snapshot.isComplete)) {
    return followUp.sending?.before
      ? applySnapshot(followUp.sending.before, snapshot, own, rule, now, doubt)
      : null;
  }
  if (snapshot.isComplete && messages.length > 0 && messages.every(isTrashed)) {
    return close(followUp, 'stopped', { at: now, by: { kind: 'trash' } });
  }
  return messagesAfterTouch(followUp, messages).reduce(
    (current, message) => applyMessage(current, message, rule, now),
    confirmTouch(followUp, messages, rule, now),
  );
}

/**
 * Whether the snapshot has a message after the touch of which it cannot be told whether a person
 * wrote it.
 */
export function hasDoubt(
  followUp: FollowUp,
  snapshot: ThreadSnapshot,
  own: readonly Address[],
): boolean {
  const messages = judge(snapshot, own, 'leave-open');
  return (
    isOpen(followUp) &&
    messagesAfterTouch(followUp, messages).some(({ kind }) => kind === 'unjudged')
  );
}

function judge(
  { messages }: ThreadSnapshot,
  own: readonly Address[],
  doubt: Doubt,
): readonly Judged[] {
  return messages.map((message) => {
    const kind = kindOfMessage(message, own);
    const isTaken = kind === 'unjudged' && doubt === 'take-for-reply';
    return { ...message, kind: isTaken ? 'reply' : kind };
  });
}

function applyMessage(
  followUp: FollowUp,
  message: Judged,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (!isOpen(followUp)) return followUp;
  const { kind, from, fromName, at } = message;
  if (kind === 'reply') {
    return close(followUp, 'replied', {
      at: now,
      by: { kind: 'reply', from: from ?? '', fromName, at },
    });
  }
  if (kind === 'mine' && at !== null) return moveTouch(followUp, message, at, rule, now);
  if (kind === 'auto-reply' || kind === 'bounce') {
    if (followUp.machineAnswer?.kind === kind && followUp.machineAnswer.at === at) return followUp;
    return { ...followUp, machineAnswer: { kind, from: from ?? '', at }, changedAt: now };
  }
  return followUp;
}

/** The user wrote once more: the wait starts anew. */
function moveTouch(
  followUp: FollowUp,
  { messageId, wireId }: Judged,
  at: EpochMs,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (followUp.state === 'scheduled') return startWaiting(followUp, { messageId, at }, rule, now);
  const plan = lastingPlan(followUp.plan, at);
  return {
    ...followUp,
    touch: { messageId, wireId, at, count: followUp.touch.count + 1 },
    reopenedAt: null,
    plan,
    dueAt: dueAt(at, plan, rule),
    nudge: null,
    check: null,
    machineAnswer: null,
    sending: startSending(followUp, now),
    changedAt: now,
  };
}

/** Learn the touch's id once Gmail shows it, and that a scheduled one has gone out. */
function confirmTouch(
  followUp: FollowUp,
  messages: readonly Judged[],
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const touch = messages[touchIndex(followUp, messages)];
  if (touch?.kind !== 'mine') return followUp;
  if (followUp.state === 'scheduled') {
    const { messageId, at } = touch;
    return startWaiting(followUp, { messageId, at: at ?? now }, rule, now);
  }
  const messageId = followUp.touch.messageId ?? touch.messageId;
  // Once the undo window is over, a mail that Gmail shows as sent has left for good.
  const sending = isSending(followUp, now) ? followUp.sending : null;
  if (messageId === followUp.touch.messageId && sending === followUp.sending) return followUp;
  return { ...followUp, touch: { ...followUp.touch, messageId }, sending, changedAt: now };
}

/**
 * By the touch's place in the thread where it can be found, else by time, else (print view, which
 * has neither ids nor times) by the user's last mail.
 */
function messagesAfterTouch(followUp: FollowUp, messages: readonly Judged[]): readonly Judged[] {
  const { reopenedAt } = followUp;
  const later = laterMessages(followUp, messages);
  if (reopenedAt === null) return later;
  return later.filter(({ at }) => at !== null && at > reopenedAt);
}

function laterMessages(followUp: FollowUp, messages: readonly Judged[]): readonly Judged[] {
  const index = touchIndex(followUp, messages);
  if (index >= 0) return messages.slice(index + 1);
  if (messages.some((message) => message.at !== null)) {
    return messages.filter(({ at }) => at !== null && at > followUp.touch.at);
  }
  const mine = messages.findLastIndex(({ kind }) => kind === 'mine');
  return mine < 0 ? [] : messages.slice(mine + 1);
}

function touchIndex({ touch }: FollowUp, messages: readonly Judged[]): number {
  return messages.findIndex(
    ({ messageId, wireId }) =>
      (messageId !== null && messageId === touch.messageId) ||
      (wireId !== null && wireId === touch.wireId),
  );
}

/**
 * A draft's message id changes at every save (GMAIL.md, seen), so an undone mail shows as a draft
 * under its wire id, or as a newer draft where the mail itself is gone.
 */
function isTouchDraftAgain(
  followUp: FollowUp,
  messages: readonly Judged[],
  isComplete: boolean,
): boolean {
  if (!followUp.sending) return false;
  const touch = messages[touchIndex(followUp, messages)];
  if (touch) return touch.kind === 'draft';
  return (
    isComplete &&
    followUp.touch.messageId !== null &&
    messages.some(({ kind, at }) => kind === 'draft' && at !== null && at >= followUp.touch.at)
  );
}

function isTrashed({ kind }: Judged): boolean {
  return kind === 'trashed';
}
