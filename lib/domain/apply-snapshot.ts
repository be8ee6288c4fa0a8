import type { Address } from './address';
import { takeMailStep } from './cadence/follow-up-run';
import { dueAt, type NudgeRule } from './due';
import { close, type FollowUp, isOpen, isOwed, isSending, lastingPlan } from './follow-up';
import { hear } from './hear';
import { holdWhileAway, lastingAbsence } from './hold';
import { judgeMessage } from './inbound/judge-messages';
import { kindOfMessage, type MessageKind } from './message-kind';
import { fulfil } from './owe';
import { pastTouches } from './past-touches';
import type { MessageSnapshot, ThreadSnapshot } from './snapshot';
import type { EpochMs } from './time';
import { startSending, startWaiting } from './track-mail';

/** A message with its kind told. */
type Told = MessageSnapshot & { readonly kind: MessageKind };

/**
 * Let what Gmail shows of a thread decide about its follow-up.
 *
 * A reply after the touch ends a wait, a later mail of the user's own moves the touch and its clock,
 * or is what was owed; a machine's answer is kept as evidence, a thread in the trash stops it, and a
 * touch that turns out to be a draft again is taken back. A message whose text was not seen is judged
 * by its sender and subject.
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
): FollowUp | null {
  if (!isOpen(followUp)) return followUp;
  const messages = tell(snapshot, own);
  if (isTouchDraftAgain(followUp, messages, snapshot.isComplete)) {
    return followUp.sending?.before
      ? applySnapshot(followUp.sending.before, snapshot, own, rule, now)
      : null;
  }
  if (snapshot.isComplete && messages.length > 0 && messages.every(isTrashed)) {
    return close(followUp, 'stopped', { at: now, by: { kind: 'trash' } });
  }
  const apply = isOwed(followUp) ? applyToOwed : applyToAwaited;
  return messagesAfterTouch(followUp, messages).reduce(
    (current, message) => apply(current, message, rule, now),
    confirmTouch(followUp, messages, rule, now),
  );
}

/**
 * Whether the snapshot has a message after the touch whose text Gmail must be asked for to tell what
 * it is.
 */
export function hasDoubt(
  followUp: FollowUp,
  snapshot: ThreadSnapshot,
  own: readonly Address[],
): boolean {
  return (
    isOpen(followUp) &&
    !isOwed(followUp) &&
    messagesAfterTouch(followUp, tell(snapshot, own)).some(({ kind }) => kind === 'unjudged')
  );
}

function tell({ messages }: ThreadSnapshot, own: readonly Address[]): readonly Told[] {
  return messages.map((message) => ({ ...message, kind: kindOfMessage(message, own) }));
}

function applyToAwaited(
  followUp: FollowUp,
  message: Told,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (!isOpen(followUp)) return followUp;
  const { kind, from, fromName, at } = message;
  switch (kind) {
    case 'mine':
      return at === null ? followUp : moveTouch(followUp, message, at, rule, now);
    case 'draft':
    case 'scheduled':
    case 'trashed':
    case 'unknown':
      return followUp;
    default: {
      const { judgement } = judgeMessage(message, '');
      return hear(followUp, { from: from ?? '', fromName, at, judgement }, rule, now);
    }
  }
}

function applyToOwed(owed: FollowUp, { kind }: Told, _rule: NudgeRule, now: EpochMs): FollowUp {
  return kind === 'mine' ? fulfil(owed, now) : owed;
}

/** The user wrote once more: the wait starts anew. */
function moveTouch(
  followUp: FollowUp,
  { messageId, wireId }: Told,
  at: EpochMs,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (followUp.state === 'scheduled') return startWaiting(followUp, { messageId, at }, rule, now);
  const plan = lastingPlan(followUp.plan, at);
  const moved: FollowUp = {
    ...followUp,
    touch: { messageId, wireId, at, count: followUp.touch.count + 1 },
    pastTouches: pastTouches(followUp),
    answers: [],
    // Nobody judged it: it was written elsewhere.
    expected: null,
    reopenedAt: null,
    plan,
    dueAt: dueAt(at, plan, rule),
    season: null,
    nudge: null,
    check: null,
    machineAnswer: lastingAbsence(followUp.machineAnswer, at),
    elsewhere: null,
    sending: startSending(followUp, now),
    changedAt: now,
  };
  return holdWhileAway(takeMailStep(moved, rule, at), rule, now);
}

/** Learn the touch's id once Gmail shows it, and that a scheduled one has gone out. */
function confirmTouch(
  followUp: FollowUp,
  messages: readonly Told[],
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
function messagesAfterTouch(followUp: FollowUp, messages: readonly Told[]): readonly Told[] {
  const { reopenedAt } = followUp;
  const later = laterMessages(followUp, messages);
  if (reopenedAt === null) return later;
  return later.filter(({ at }) => at !== null && at > reopenedAt);
}

function laterMessages(followUp: FollowUp, messages: readonly Told[]): readonly Told[] {
  const index = touchIndex(followUp, messages);
  if (index >= 0) return messages.slice(index + 1);
  if (messages.some((message) => message.at !== null)) {
    return messages.filter(({ at }) => at !== null && at > followUp.touch.at);
  }
  const mine = messages.findLastIndex(({ kind }) => kind === 'mine');
  return mine < 0 ? [] : messages.slice(mine + 1);
}

function touchIndex({ touch }: FollowUp, messages: readonly Told[]): number {
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
  messages: readonly Told[],
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

function isTrashed({ kind }: Told): boolean {
  return kind === 'trashed';
}
