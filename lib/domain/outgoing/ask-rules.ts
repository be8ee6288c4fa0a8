import type { AskCue } from './ask-cues';
import type { PromiseCue } from './promise-cues';
import { isAsked, isIdleQuestion } from './questions';
import type { ReadSentence } from './read-sentences';

/** What the rules say of a mail. */
export type Ruling = {
  readonly expects: boolean | 'unsure';
  readonly reason: RuleReason;
};

export type RuleReason = (typeof RULES)[number]['reason'] | 'nothing-asked';

/** What is said in a mail, as the rules ask for it. */
export type AskReading = {
  readonly body: readonly ReadSentence[];
  readonly subject: readonly ReadSentence[];
  readonly recipients: number;
  /** Whether one of these is said in the text. */
  has(...cues: readonly AskCue[]): boolean;
  /** Whether one of these is said in the subject. */
  isTitled(...cues: readonly AskCue[]): boolean;
};

/**
 * @param body - the writer's own sentences
 * @param subject - of a new mail
 */
export function readAsks(
  body: readonly ReadSentence[],
  subject: readonly ReadSentence[],
  recipients: number,
): AskReading {
  const said = new Set(body.flatMap((_, index) => cuesSaid(body, index)));
  const titled = new Set(subject.flatMap(({ cues }) => [...cues]));
  return {
    body,
    subject,
    recipients,
    has: (...cues) => cues.some((cue) => said.has(cue)),
    isTitled: (...cues) => cues.some((cue) => titled.has(cue)),
  };
}

/** "Any questions?" asks nothing, and so does "Give me a shout." behind it. */
function cuesSaid(body: readonly ReadSentence[], index: number): readonly (AskCue | PromiseCue)[] {
  if (isIdleQuestion(body, index)) return [];
  const cues = [...(body[index]?.cues ?? [])];
  const isAfterPoliteness =
    index > 0 && isIdleQuestion(body, index - 1) && body[index - 1]?.cues.has('boilerplate');
  return isAfterPoliteness ? cues.filter((cue) => cue !== 'tell' && cue !== 'request') : cues;
}

/** What the first rule that holds says. */
export function ruledOf(reading: AskReading): Ruling {
  const rule = RULES.find(({ holds }) => holds(reading));
  return rule
    ? { expects: rule.expects, reason: rule.reason }
    : { expects: false, reason: 'nothing-asked' };
}

type Rule<Reason extends string> = {
  readonly reason: Reason;
  readonly expects: boolean | 'unsure';
  readonly holds: (mail: AskReading) => boolean;
};

/** The first that holds decides. What is said outright comes before what is only likely. */
const RULES = [
  // Not a mail that anybody answers.
  rule(
    'question',
    true,
    ({ body, subject }) => body.length === 0 && subject.some(({ asks }) => asks),
  ),
  rule('empty', false, ({ body }) => body.length === 0),
  rule('newsletter', false, ({ has }) => has('newsletter')),
  rule('newsletter', false, ({ has }) => has('broadcast') && !has('request', 'tell', 'blocked')),
  rule('note-to-self', false, ({ body }) => isList(body)),
  rule('note-to-self', false, ({ body, isTitled }) => isTitled('note-to-self') && isForSelf(body)),
  // Said outright.
  rule('yes-or-no', true, ({ has }) => has('yes-or-no') && !has('internal')),
  rule('no-reply-needed', false, ({ has }) => has('no-reply')),
  rule(
    'silence-is-consent',
    false,
    ({ body, has }) =>
      has('silence') && has('consent') && !has('ultimatum') && !isAsked(body, body.length - 1),
  ),
  rule('break-up', false, ({ has }) => has('assumed-no') && has('break-up')),
  rule('introduction', false, ({ has }) => has('steps-out')),
  rule('question', true, ({ body }) => body.some((_, index) => isAsked(body, index))),
  rule('request', true, ({ has }) => has('request', 'ultimatum')),
  rule('question', true, ({ has }) => has('question')),
  rule('request', true, ({ has }) => has('tell')),
  rule('overdue', true, ({ has, isTitled }) => has('overdue') || isTitled('overdue')),
  rule('invitation', true, ({ has }) => has('invitation')),
  // What is only likely, and what speaks against it.
  rule('decline', false, ({ has }) => has('decline')),
  rule('break-up', false, ({ has }) => has('break-up', 'assumed-no')),
  rule('document-to-review', true, ({ has }) => has('review')),
  rule('own-next-move', false, ({ body }) =>
    body.some(({ commitment }) => commitment?.kind === 'contact'),
  ),
  rule('blocked', true, ({ has }) => has('blocked')),
  rule('chase', true, ({ has }) => has('chase')),
  rule('answer-awaited', true, ({ has }) => has('await')),
  rule('proposal', true, ({ has }) => has('offer')),
  rule(
    'proposal',
    true,
    ({ has, isTitled }) => isTitled('offer-title') && !has('confirmation', 'finished'),
  ),
  rule(
    'request',
    true,
    ({ has, isTitled }) =>
      isTitled('ask-title') && !has('thanks', 'confirmation', 'fyi', 'finished'),
  ),
  rule('meeting', true, ({ has }) => has('meeting') && !has('confirmation')),
  // Why nothing is awaited.
  rule('introduction', false, ({ has, recipients }) => has('introduction') && recipients > 1),
  rule('own-next-move', false, ({ body }) => body.some(({ commitment }) => commitment !== null)),
  rule('away', false, ({ has }) => has('away')),
  rule('invoice', false, ({ has, isTitled }) => has('invoice') || isTitled('invoice')),
  rule('thanks', false, ({ has }) => has('thanks')),
  rule('congratulation', false, ({ has }) => has('congratulation')),
  rule('confirmation', false, ({ has }) => has('confirmation')),
  rule('fyi', false, ({ has }) => has('fyi')),
  rule('delivered', false, ({ has }) => has('delivered')),
  rule('problem', true, ({ has }) => has('problem') && !has('finished', 'confirmation', 'thanks')),
  rule('question', true, ({ subject }) => subject.some(({ asks }) => asks)),
  rule('question', true, ({ isTitled }) => isTitled('question', 'request', 'tell')),
] as const;

/**
 * Those that were right of at least nine in ten mails never seen. A question may be idle, a mail
 * with nothing asked may ask all the same.
 */
export const TRUSTED: ReadonlySet<string> = new Set<RuleReason>([
  'yes-or-no',
  'request',
  'invitation',
  'document-to-review',
  'blocked',
  'chase',
  'answer-awaited',
  'meeting',
  'note-to-self',
  'no-reply-needed',
  'silence-is-consent',
  'break-up',
  'introduction',
  'decline',
  'away',
  'invoice',
  'thanks',
  'congratulation',
  'confirmation',
  'fyi',
  'delivered',
]);

function rule<const Reason extends string>(
  reason: Reason,
  expects: boolean | 'unsure',
  holds: (mail: AskReading) => boolean,
): Rule<Reason> {
  return { reason, expects, holds };
}

/** Three lines or more without a sentence, a greeting or a name: nobody writes so to another. */
function isList(body: readonly ReadSentence[]): boolean {
  return (
    body.length >= 3 &&
    body.every(
      ({ text, words }) => /^[-*•·]/.test(text) || (words.length <= 14 && !/[.!,:]$/.test(text)),
    )
  );
}

/** Each sentence is a task: "preguntarle a Caro", "ask Priya". Whoever writes to others greets them. */
function isForSelf(body: readonly ReadSentence[]): boolean {
  return body.every(
    ({ words: [first = '', ...others] }) =>
      (/(?:[aei]r|[aei]r(?:me|le|les|lo|la|los|las)|[aei]rse)$/.test(first) || TASKS.has(first)) &&
      !others.some((word) => YOU.test(word)),
  );
}

const TASKS = new Set(
  'ask check call ring email cancel buy book send get find remember pay order renew chase sort fix print pick'.split(
    ' ',
  ),
);

const YOU = /^(?:you|your|please|te|tu|su|usted|ustedes|vos|favor)$/;
