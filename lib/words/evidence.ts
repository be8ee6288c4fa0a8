import type { Address, Person } from '@/lib/domain/address';
import {
  type Answer,
  type Check,
  type CheckFailure,
  type Elsewhere,
  type FollowUp,
  isDue,
  isOpen,
  isOwed,
  isSending,
  type MachineAnswer,
} from '@/lib/domain/follow-up';
import { missingPeople } from '@/lib/domain/hear';
import { startOfLocalDay } from '@/lib/domain/hold';
import type { BounceReason } from '@/lib/domain/inbound/inbound-mail';
import { DAY_MS, type EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { briefStep, completedWords, stepWords } from './cadences';
import { briefDay, moment, onDay, onMoment } from './dates';
import { list, peopleList, personName, subjectOf } from './people';
import { heldBackWords } from './step-pace';

/** The names of the messages for each failure. */
const FAILURES = {
  offline: 'offline',
  'signed-out': 'signedOut',
  refused: 'refused',
  'not-understood': 'notUnderstood',
  'other-account': 'otherAccount',
  'not-found': 'notFound',
} as const satisfies Record<CheckFailure, string>;

/** The names of the messages for each reason why mail did not arrive. */
const BOUNCE_REASONS = {
  'address-unknown': 'addressUnknown',
  'domain-unknown': 'domainUnknown',
  'mailbox-full': 'mailboxFull',
  'mailbox-disabled': 'mailboxDisabled',
  'too-large': 'tooLarge',
  refused: 'refused',
  unreachable: 'unreachable',
  loop: 'loop',
  unspecified: 'unspecified',
} as const satisfies Record<BounceReason, string>;

/**
 * Why Retoma believes what it shows, in a few sentences: who wrote when, what came since, and what
 * Gmail said when it was last asked. "No answer" is only ever said where Gmail itself confirmed it.
 */
export function evidence(followUp: FollowUp, now: EpochMs): string {
  if (!isOpen(followUp)) return closingEvidence(followUp, now);
  const who = peopleList(followUp.people);
  if (isSending(followUp, now)) return i18n.t('evidence.sending', { who });
  if (followUp.state === 'scheduled') return i18n.t('evidence.scheduled', { who });
  if (isOwed(followUp)) {
    return sentences(owedEvidence(followUp, now), owedCheckEvidence(followUp, now));
  }
  return sentences(
    followUp.season && i18n.t('evidence.season', { when: onDay(followUp.season.startedAt, now) }),
    followUp.run && (stepWords(followUp.run) ?? overWords(followUp)),
    heldBackWords(followUp, now),
    touchEvidence(followUp, now),
    followUp.machineAnswer && machineEvidence(followUp.machineAnswer, now),
    answersEvidence(followUp, now),
    followUp.elsewhere && elsewhereEvidence(followUp.elsewhere, now),
    followUp.expected?.verdict === 'unsure' && i18n.t('evidence.unsure'),
    checkEvidence(followUp, now),
  );
}

/** Of a cadence that came to its end, until the user writes once more. */
function overWords({ run, touch }: FollowUp): string | null {
  return run?.ending && run.ending.at >= touch.at ? completedWords(run) : null;
}

/** The same in a few words, as fits beside a subject. */
export function briefEvidence(followUp: FollowUp, now: EpochMs): string {
  if (!isOpen(followUp)) return closingEvidence(followUp, now);
  const { touch, check, machineAnswer, elsewhere, answers, people } = followUp;
  if (isSending(followUp, now)) return i18n.t('brief.sending');
  if (followUp.state === 'scheduled') return i18n.t('brief.scheduled');
  if (isOwed(followUp))
    return i18n.t(`brief.${owedKind(followUp)}`, { when: onDay(touch.at, now) });
  if (machineAnswer?.kind === 'bounce' && machineAnswer.variant === 'permanent') {
    return i18n.t('brief.bounce', { reason: bounceReason(machineAnswer.reason) });
  }
  if (followUp.season) {
    return i18n.t('brief.season', { when: briefDay(followUp.season.startedAt, now) });
  }
  const step = followUp.run && briefStep(followUp.run);
  if (step) return step;
  if (elsewhere && !elsewhere.isDismissed) {
    return i18n.t('brief.elsewhere', { when: onDay(elsewhere.at, now) });
  }
  if (check && check.outcome !== 'unanswered') return i18n.t(`brief.${FAILURES[check.outcome]}`);
  if (answers.length > 0) {
    return i18n.t('brief.partly', { count: answers.length, total: people.length });
  }
  if (machineAnswer) return briefMachineEvidence(machineAnswer, now);
  if (check) return briefCheck(check, isDue(followUp, now), now);
  if (isDue(followUp, now)) return i18n.t('brief.notChecked');
  if (isFlaggedByHand(followUp)) return i18n.t('brief.byHand');
  return i18n.t('brief.wrote', { when: onDay(touch.at, now) });
}

/** Older than this, an answer of Gmail's says little of today. */
const STALE_MS = 3 * DAY_MS;

function briefCheck({ at }: Check, isOverdue: boolean, now: EpochMs): string {
  const when = briefDay(at, now);
  if (isStale(at, now)) return i18n.t('brief.stale', { when });
  return i18n.t(isOverdue ? 'brief.unanswered' : 'brief.waiting', { when });
}

function isStale(checkedAt: EpochMs, now: EpochMs): boolean {
  return now - checkedAt > STALE_MS;
}

function briefMachineEvidence(machineAnswer: MachineAnswer, now: EpochMs): string {
  if (machineAnswer.kind === 'bounce') return i18n.t('brief.delayed');
  if (machineAnswer.kind === 'calendar') return i18n.t('brief.calendar');
  const { at, returnsOn } = machineAnswer;
  if (returnsOn) return i18n.t('brief.away', { when: onDay(startOfLocalDay(returnsOn), now) });
  return at === null
    ? i18n.t('brief.autoReplyUndated')
    : i18n.t('brief.autoReply', { when: onDay(at, now) });
}

/** What the user owes, and since when. */
function owedEvidence(owed: FollowUp, now: EpochMs): string {
  const who = peopleList(owed.people);
  return i18n.t(`evidence.${owedKind(owed)}`, { who, when: onDay(owed.touch.at, now) });
}

function owedKind({ kind }: FollowUp): 'promise' | 'enquiry' {
  return kind === 'promise' ? 'promise' : 'enquiry';
}

function owedCheckEvidence(owed: FollowUp, now: EpochMs): string | null {
  const { check } = owed;
  if (!check) return null;
  return check.outcome === 'unanswered'
    ? i18n.t('evidence.notWritten', { when: onMoment(check.at, now) })
    : checkFailure(check.outcome, owed);
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
  if (outcome !== 'unanswered') return checkFailure(outcome, followUp);
  const since = moment(at, now);
  return isStale(at, now)
    ? i18n.t('evidence.stale', { when: since })
    : i18n.t('evidence.unanswered', { when: onMoment(at, now) });
}

function machineEvidence(machineAnswer: MachineAnswer, now: EpochMs): string {
  const { at } = machineAnswer;
  const when = at === null ? null : onDay(at, now);
  switch (machineAnswer.kind) {
    case 'auto-reply':
      return sentences(absenceEvidence(machineAnswer, when, now), standInEvidence(machineAnswer));
    case 'bounce': {
      const reason = bounceReason(machineAnswer.reason);
      if (machineAnswer.variant === 'delayed') return i18n.t('evidence.delayed', { reason });
      return when === null
        ? i18n.t('evidence.bounceUndated', { reason })
        : i18n.t('evidence.bounce', { reason, when });
    }
    case 'calendar': {
      const who = personName({ email: machineAnswer.from, name: machineAnswer.fromName });
      return i18n.t(`calendar.${machineAnswer.response}`, { who });
    }
  }
}

type AutoReplyAnswer = Extract<MachineAnswer, { kind: 'auto-reply' }>;

function absenceEvidence(
  { returnsOn }: AutoReplyAnswer,
  when: string | null,
  now: EpochMs,
): string {
  if (returnsOn) return i18n.t('evidence.away', { back: onDay(startOfLocalDay(returnsOn), now) });
  return when === null
    ? i18n.t('evidence.autoReplyUndated')
    : i18n.t('evidence.autoReply', { when });
}

function standInEvidence({ standIn }: AutoReplyAnswer): string | null {
  return standIn && i18n.t('evidence.standIn', { who: personName({ email: standIn, name: '' }) });
}

function bounceReason(reason: BounceReason): string {
  return i18n.t(`bounceReason.${BOUNCE_REASONS[reason]}`);
}

/** Who answered already, where others are still awaited. */
function answersEvidence(followUp: FollowUp, now: EpochMs): string | null {
  const { answers, awaits, people } = followUp;
  if (answers.length === 0) {
    if (people.length < 2 || awaits.kind === 'anyone') return null;
    return awaits.kind === 'all'
      ? i18n.t('evidence.awaitsAll')
      : i18n.t('evidence.awaitsNamed', { who: namesOf(awaits.emails, people) });
  }
  return sentences(
    ...answers.map((answer) => replyEvidence(answer, now)),
    i18n.t('evidence.stillMissing', { who: namesOf(missingPeople(followUp), people) }),
  );
}

/** More than so many names are a crowd. */
const MAX_NAMED = 4;

/** Who of several has not answered, where one answer was enough. */
function silentEvidence({ people, answers }: FollowUp): string | null {
  if (people.length < 2 || answers.length === 0) return null;
  const missing = missingPeople({ people, answers, awaits: { kind: 'all' } });
  if (missing.length === 0) return null;
  return i18n.t('evidence.othersSilent', { who: namesOf(missing, people) });
}

function namesOf(emails: readonly Address[], people: readonly Person[]): string {
  const named = emails.map(
    (email) => people.find((person) => person.email === email) ?? { email, name: '' },
  );
  return named.length > MAX_NAMED ? peopleList(named) : list(named.map(personName));
}

function elsewhereEvidence(elsewhere: Elsewhere, now: EpochMs): string | null {
  if (elsewhere.isDismissed) return null;
  const { from, fromName, at } = elsewhere;
  return i18n.t('evidence.elsewhere', {
    who: personName({ email: from, name: fromName }),
    when: onDay(at, now),
    subject: subjectOf(elsewhere),
  });
}

function closingEvidence(followUp: FollowUp, now: EpochMs): string {
  const { state, closing } = followUp;
  if (!closing) return '';
  const when = onDay(closing.at, now);
  const { by } = closing;
  switch (by.kind) {
    case 'trash':
      return i18n.t('evidence.trashed', { when });
    case 'user':
      return i18n.t(state === 'stopped' ? 'evidence.stopped' : 'evidence.done', { when });
    case 'reply':
      return sentences(replyEvidence(by, now), silentEvidence(followUp));
    case 'calendar':
      return i18n.t(`calendar.${by.response}`, {
        who: personName({ email: by.from, name: by.fromName }),
      });
    case 'elsewhere':
      return i18n.t('evidence.answeredElsewhere', {
        who: personName({ email: by.from, name: by.fromName }),
        subject: subjectOf(by),
      });
    case 'talked':
      return i18n.t('evidence.talked', { when });
    case 'deal':
      return i18n.t(`evidence.${by.end}`, { when });
    case 'outside':
      return i18n.t('evidence.outside', { when });
    case 'needless':
      return i18n.t('evidence.needless', { when });
    case 'no-answer':
      return i18n.t('evidence.noAnswer', { when });
    case 'wrote':
      return i18n.t('evidence.wroteOwed', { when });
  }
}

function replyEvidence({ from, fromName, at }: Answer, now: EpochMs): string {
  const who = from || fromName ? personName({ email: from, name: fromName }) : null;
  const when = at === null ? null : onDay(at, now);
  if (who === null) {
    return when === null
      ? i18n.t('evidence.someoneAnsweredUndated')
      : i18n.t('evidence.someoneAnswered', { when });
  }
  return when === null
    ? i18n.t('evidence.answeredUndated', { who })
    : i18n.t('evidence.answered', { who, when });
}

function sentences(...parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
