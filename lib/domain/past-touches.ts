import type { Address } from './address';
import type { FollowUp } from './follow-up';
import type { EpochMs } from './time';

/** A mail that a follow-up counted from before its present one, without anything of what it said. */
export type PastTouch = {
  readonly at: EpochMs;
  /** `them`: an enquiry. */
  readonly by: 'me' | 'them';
  /** When the first answer to it came, from anyone; null if none did before the next touch. */
  readonly answeredAt: EpochMs | null;
  /** Null where nobody answered, or the user only said that somebody had. */
  readonly answeredBy: Address | null;
};

/** How many are kept: more than say anything of how a person answers today. */
export const MAX_PAST_TOUCHES = 20;

/** What a follow-up has met by the time its next touch takes the place of the present one. */
export function pastTouches(before: FollowUp | undefined): readonly PastTouch[] {
  if (!before) return [];
  const touch = presentTouch(before);
  return touch ? [...before.pastTouches, touch].slice(-MAX_PAST_TOUCHES) : before.pastTouches;
}

/**
 * The touch that a follow-up counts from, with what came of it.
 *
 * @returns null for a mail that has not left, and for a thread flagged by hand, whose last mail may be
 *   anybody's
 */
export function presentTouch(followUp: FollowUp): PastTouch | null {
  const { kind, touch, state } = followUp;
  if (state === 'scheduled') return null;
  // What answers an enquiry takes its place, and was written in this browser.
  const by = kind === 'enquiry' && touch.wireId === null ? 'them' : 'me';
  if (by === 'me' && touch.messageId === null && touch.wireId === null) return null;
  return { at: touch.at, by, ...answerOf(followUp) };
}

type AnswerOfTouch = Pick<PastTouch, 'answeredAt' | 'answeredBy'>;

const UNANSWERED: AnswerOfTouch = { answeredAt: null, answeredBy: null };

function answerOf({ answers: [first], closing, changedAt }: FollowUp): AnswerOfTouch {
  if (first) return { answeredAt: first.at ?? closing?.at ?? changedAt, answeredBy: first.from };
  switch (closing?.by.kind) {
    case 'reply':
    case 'calendar':
    case 'elsewhere':
      return { answeredAt: closing.by.at ?? closing.at, answeredBy: closing.by.from };
    case 'outside':
      return { answeredAt: closing.at, answeredBy: null };
    default:
      return UNANSWERED;
  }
}
