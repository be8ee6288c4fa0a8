import {
  type Check,
  type CheckFailure,
  type FollowUp,
  isDue,
  isOpen,
  isSending,
  type MachineAnswer,
} from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { briefDay, onDay, onMoment } from './dates';
import { peopleList, personName } from './people';

/** The names of the messages for each failure. */
const FAILURES = {
  offline: 'offline',
  'signed-out': 'signedOut',
  refused: 'refused',
  'not-understood': 'notUnderstood',
  'other-account': 'otherAccount',
  'not-found': 'notFound',
} as const satisfies Record<CheckFailure, string>;

/**
 * Why Retoma believes what it shows, in one or two sentences: who wrote when, and what Gmail said
 * when it was last asked. "No answer" is only ever said where Gmail itself confirmed it.
 */
export function evidence(followUp: FollowUp, now: EpochMs): string {
  if (!isOpen(followUp)) return closingEvidence(followUp, now);
  const who = peopleList(followUp.people);
  if (isSending(followUp, now)) return i18n.t('evidence.sending', { who });
  if (followUp.state === 'scheduled') return i18n.t('evidence.scheduled', { who });
  return sentences(
    touchEvidence(followUp, now),
    followUp.machineAnswer && machineEvidence(followUp.machineAnswer, now),
    checkEvidence(followUp, now),
  );
}

/** The same in a few words, as fits beside a subject. */
export function briefEvidence(followUp: FollowUp, now: EpochMs): string {
  if (!isOpen(followUp)) return closingEvidence(followUp, now);
  const { touch, check, machineAnswer } = followUp;
  if (isSending(followUp, now)) return i18n.t('brief.sending');
  if (followUp.state === 'scheduled') return i18n.t('brief.scheduled');
  if (machineAnswer?.kind === 'bounce') return i18n.t('brief.bounce');
  if (check && check.outcome !== 'unanswered') return i18n.t(`brief.${FAILURES[check.outcome]}`);
  if (machineAnswer) {
    return machineAnswer.at === null
      ? i18n.t('brief.autoReplyUndated')
      : i18n.t('brief.autoReply', { when: onDay(machineAnswer.at, now) });
  }
  if (check) return i18n.t('brief.unanswered', { when: briefDay(check.at, now) });
  if (isDue(followUp, now)) return i18n.t('brief.notChecked');
  if (isFlaggedByHand(followUp)) return i18n.t('brief.byHand');
  return i18n.t('brief.wrote', { when: onDay(touch.at, now) });
}

/** Why Gmail could not be asked, what it means, and what to do. */
export function checkFailure(
  outcome: CheckFailure,
  { account }: Pick<FollowUp, 'account'>,
): string {
  return outcome === 'other-account'
    ? i18n.t('checkFailure.otherAccount', { account })
    : i18n.t(`checkFailure.${FAILURES[outcome]}`);
}

/** Flagged on the thread, not sent by the user: nothing is known of who wrote last. */
export function isFlaggedByHand({ touch }: Pick<FollowUp, 'touch'>): boolean {
  return touch.messageId === null && touch.wireId === null;
}

function touchEvidence(followUp: FollowUp, now: EpochMs): string {
  const { touch, people } = followUp;
  const when = onDay(touch.at, now);
  if (isFlaggedByHand(followUp)) return i18n.t('evidence.byHand', { when });
  const who = peopleList(people);
  return touch.count > 1
    ? i18n.t('evidence.wroteTimes', touch.count, { who, when })
    : i18n.t('evidence.wrote', { who, when });
}

function checkEvidence(followUp: FollowUp, now: EpochMs): string {
  const { check } = followUp;
  if (!check) return i18n.t(isDue(followUp, now) ? 'evidence.notChecked' : 'evidence.willCheck');
  return checkSentence(check, followUp, now);
}

function checkSentence({ at, outcome }: Check, followUp: FollowUp, now: EpochMs): string {
  return outcome === 'unanswered'
    ? i18n.t('evidence.unanswered', { when: onMoment(at, now) })
    : checkFailure(outcome, followUp);
}

function machineEvidence({ kind, at }: MachineAnswer, now: EpochMs): string {
  const message = kind === 'bounce' ? 'evidence.bounce' : 'evidence.autoReply';
  return at === null ? i18n.t(`${message}Undated`) : i18n.t(message, { when: onDay(at, now) });
}

function closingEvidence({ state, closing }: FollowUp, now: EpochMs): string {
  if (!closing) return '';
  const when = onDay(closing.at, now);
  const { by } = closing;
  switch (by.kind) {
    case 'trash':
      return i18n.t('evidence.trashed', { when });
    case 'user':
      return i18n.t(state === 'stopped' ? 'evidence.stopped' : 'evidence.done', { when });
    case 'reply':
      return replyEvidence(by, now);
  }
}

function replyEvidence(
  by: Extract<NonNullable<FollowUp['closing']>['by'], { kind: 'reply' }>,
  now: EpochMs,
): string {
  const who = by.from || by.fromName ? personName({ email: by.from, name: by.fromName }) : null;
  const when = by.at === null ? null : onDay(by.at, now);
  if (who === null) {
    return when === null
      ? i18n.t('evidence.someoneAnsweredUndated')
      : i18n.t('evidence.someoneAnswered', { when });
  }
  return when === null
    ? i18n.t('evidence.answeredUndated', { who })
    : i18n.t('evidence.answered', { who, when });
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' ');
}
