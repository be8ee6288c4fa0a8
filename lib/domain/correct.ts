import { type Address, isSameMailbox } from './address';
import { ENQUIRY_REASON, type Lesson, reasonOf } from './corrections';
import { type Answer, close, type FollowUp, isOpen, isOwed } from './follow-up';
import { hearAnswer } from './hear';
import { isMailSystem } from './inbound/sender';
import type { EpochMs } from './time';
import { waitOn } from './wait-on';

/** What the user may say against what was made of a follow-up. */
export type CorrectionName =
  /** What came was no answer, nor is what comes from there. */
  | 'not-an-answer'
  /** The answer came by phone or in person. */
  | 'outside'
  /** Such mail needs no answer. */
  | 'needs-no-answer'
  /** What was taken for a machine is a person. */
  | 'person';

export const CORRECTIONS: readonly CorrectionName[] = [
  'not-an-answer',
  'outside',
  'needs-no-answer',
  'person',
];

/** All that can be said with one key: corrections, and the answer to what is asked of a mail elsewhere. */
export type Saying = CorrectionName | 'elsewhere' | 'not-elsewhere';

export type Corrected = {
  readonly followUp: FollowUp;
  /** What is learnt from it for other mail. */
  readonly lesson: Lesson | null;
};

/** Those that mean something for a follow-up, as it stands. */
export function fittingCorrections(followUp: FollowUp): readonly CorrectionName[] {
  return CORRECTIONS.filter((name) => FITS[name](followUp));
}

/** The answers to what is asked of a mail elsewhere; none if nothing is asked. */
export function askedSayings(followUp: FollowUp): readonly Saying[] {
  return isElsewhereAsked(followUp) ? ['elsewhere', 'not-elsewhere'] : [];
}

/** All that can be said of a follow-up as it stands; what is asked comes first. */
export function fittingSayings(followUp: FollowUp): readonly Saying[] {
  return [...askedSayings(followUp), ...fittingCorrections(followUp)];
}

function isElsewhereAsked({ state, elsewhere }: FollowUp): boolean {
  return state === 'waiting' && elsewhere !== null && !elsewhere.isDismissed;
}

/**
 * Let the user's word stand above what was made of a follow-up, at once.
 *
 * @returns the follow-up itself if the correction means nothing for it
 */
export function correct(followUp: FollowUp, name: CorrectionName, now: EpochMs): Corrected {
  if (!FITS[name](followUp)) return { followUp, lesson: null };
  switch (name) {
    case 'not-an-answer':
      return refuseAnswer(followUp, now);
    case 'outside':
      return {
        followUp: close(followUp, isOwed(followUp) ? 'done' : 'replied', {
          at: now,
          by: { kind: 'outside' },
        }),
        lesson: null,
      };
    case 'needs-no-answer':
      return {
        followUp: close(followUp, 'done', { at: now, by: { kind: 'needless' } }),
        lesson: needlessLesson(followUp),
      };
    case 'person':
      return acceptAnswer(followUp, now);
  }
}

const FITS: Readonly<Record<CorrectionName, (followUp: FollowUp) => boolean>> = {
  'not-an-answer': (followUp) => !isOwed(followUp) && refusable(followUp) !== null,
  outside: isWaiting,
  // Who promised is not let off by saying so: that is done, or stopped.
  'needs-no-answer': (followUp) => isWaiting(followUp) && followUp.kind !== 'promise',
  person: (followUp) => isWaiting(followUp) && takenForMachine(followUp) !== null,
};

function isWaiting({ state }: FollowUp): boolean {
  return state === 'waiting';
}

/** The answer that ended the wait, or the last of those that did not yet. */
function refusable({ state, closing, answers }: FollowUp): Answer | null {
  if (state === 'waiting') return answers.at(-1) ?? null;
  if (state !== 'replied' || !closing || !('from' in closing.by)) return null;
  return closing.by;
}

function refuseAnswer(followUp: FollowUp, now: EpochMs): Corrected {
  const refused = refusable(followUp);
  if (!refused) return { followUp, lesson: null };
  const { from } = refused;
  const waiting = isOpen(followUp) ? followUp : waitOn(followUp, now);
  const isElsewhere = followUp.closing?.by.kind === 'elsewhere';
  return {
    followUp: {
      ...waiting,
      answers: waiting.answers.filter((it) => !isSameMailbox(it.from, from)),
      // It was the user who said of the other mail that it was the answer.
      elsewhere: waiting.elsewhere && { ...waiting.elsewhere, isDismissed: true },
      reopenedAt: now,
      changedAt: now,
    },
    lesson: from === '' || isElsewhere ? null : { kind: 'not-an-answer', email: from },
  };
}

/** Mail that asks the user is no mail of the user's, and has a kind of its own. */
function needlessLesson({ kind, people: [person], expected }: FollowUp): Lesson | null {
  if (!person) return null;
  const reason = kind === 'enquiry' ? ENQUIRY_REASON : reasonOf(expected);
  return { kind: 'needs-no-answer', email: person.email, reason };
}

/** Who wrote what was taken for a machine's; null if nothing was, or it is a mail system's own. */
function takenForMachine({ machineAnswer, people }: FollowUp): Answer | null {
  if (!machineAnswer || machineAnswer.kind === 'calendar') return null;
  const { from, at } = machineAnswer;
  if (isMailSystem(from)) return null;
  return { from, fromName: nameOf(from, people), at };
}

function acceptAnswer(followUp: FollowUp, now: EpochMs): Corrected {
  const answer = takenForMachine(followUp);
  if (!answer) return { followUp, lesson: null };
  return {
    followUp: hearAnswer({ ...followUp, machineAnswer: null, changedAt: now }, answer, now),
    lesson: { kind: 'person', email: answer.from },
  };
}

function nameOf(email: Address, people: FollowUp['people']): string {
  return people.find((person) => isSameMailbox(person.email, email))?.name ?? '';
}
