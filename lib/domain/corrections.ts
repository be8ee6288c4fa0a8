import { type Address, isSameMailbox, mailboxOf } from './address';
import type { Expected } from './expected';
import type { FollowUp } from './follow-up';
import type { InboundJudgement } from './inbound/inbound-mail';
import type { ThreadSnapshot } from './snapshot';
import type { EpochMs } from './time';

/** What the user taught: it stands above what the rules say. */
export type Lesson =
  /** Mail from this address is never an answer. */
  | { readonly kind: 'not-an-answer'; readonly email: Address }
  /** Mail from this address is a person's, however it looks. */
  | { readonly kind: 'person'; readonly email: Address }
  /** Mail to this address that is judged so expects no answer. */
  | { readonly kind: 'needs-no-answer'; readonly email: Address; readonly reason: string };

/** A lesson as it is kept, listed and taken back. */
export type Correction = Lesson & { readonly id: string; readonly at: EpochMs };

/** One of a kind for a mailbox: said again, it is the same. */
export function correctionOf(lesson: Lesson, at: EpochMs): Correction {
  const reason = lesson.kind === 'needs-no-answer' ? `/${lesson.reason}` : '';
  return { ...lesson, id: `${lesson.kind}/${mailboxOf(lesson.email)}${reason}`, at };
}

/** A snapshot in which the user's lessons stand above what was judged. */
export function corrected(
  snapshot: ThreadSnapshot,
  corrections: readonly Correction[],
): ThreadSnapshot {
  if (corrections.length === 0) return snapshot;
  const messages = snapshot.messages.map((message) => {
    const { from } = message;
    const judgement = from === null ? undefined : taughtOf(from, corrections);
    return judgement ? { ...message, judgement } : message;
  });
  return { ...snapshot, messages };
}

const PERSON: InboundJudgement = { kind: 'human', reason: 'taught' };
const NO_ANSWER: InboundJudgement = { kind: 'list', reason: 'taught' };

function taughtOf(from: Address, corrections: readonly Correction[]): InboundJudgement | undefined {
  // The last word stands where two contradict each other.
  const last = corrections
    .filter(({ kind, email }) => kind !== 'needs-no-answer' && isSameMailbox(email, from))
    .reduce<Correction | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  if (!last) return undefined;
  return last.kind === 'person' ? PERSON : NO_ANSWER;
}

/** Whether the user said of such mail to one of these people that it expects no answer. */
export function isTaughtNeedless(
  people: FollowUp['people'],
  reason: string,
  corrections: readonly Correction[],
): boolean {
  return corrections.some(
    (it) =>
      it.kind === 'needs-no-answer' &&
      it.reason === reason &&
      people.some(({ email }) => isSameMailbox(email, it.email)),
  );
}

/** The kind of mail that nobody judged. */
export const NOT_JUDGED_REASON = 'not-judged';

/** The kind of mail of others that asks the user something. */
export const ENQUIRY_REASON = 'enquiry';

/** The kind of mail that a lesson is about. */
export function reasonOf(expected: Expected | null): string {
  return expected?.reason ?? NOT_JUDGED_REASON;
}
