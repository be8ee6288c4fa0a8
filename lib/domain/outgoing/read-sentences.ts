import type { AskCue } from './ask-cues';
import { type Commitment, commitmentIn } from './commitments';
import { ENGLISH_ASK_LISTS, ENGLISH_ASKS } from './english-asks';
import { type Match, phraseBook } from './phrases';
import { type Sentence, sentencesOf } from './sentences';
import { SPANISH_ASK_LISTS, SPANISH_ASKS } from './spanish-asks';

/** A sentence and what is said in it. */
export type ReadSentence = Sentence & {
  readonly matches: readonly Match<AskCue>[];
  readonly cues: ReadonlySet<AskCue>;
  /** What the writer promises in it. */
  readonly commitment: Commitment | null;
};

const book = phraseBook<AskCue>([ENGLISH_ASKS, SPANISH_ASKS], {
  ...ENGLISH_ASK_LISTS,
  ...SPANISH_ASK_LISTS,
});

/** Both languages are looked for at once: many mails mix them. */
export function readSentences(text: string): readonly ReadSentence[] {
  return sentencesOf(text).map((sentence) => {
    const commitment = commitmentIn(sentence);
    const matches = withoutCancelled(sentence, book.matches(sentence.words)).filter(
      (match) => !(commitment && match.from >= commitment.from && IS_PROMISED.has(match.code)),
    );
    return { ...sentence, matches, cues: new Set(matches.map(({ code }) => code)), commitment };
  });
}

/** "I'll email you the quote" asks for nothing and sends no quote yet. */
const IS_PROMISED: ReadonlySet<AskCue> = new Set([
  'request',
  'blocked',
  'chase',
  'await',
  'overdue',
  'review',
  'offer',
  'meeting',
  'invitation',
]);

/** This near before "if you have any questions", "let me know" is part of it. */
const POLITENESS_REACH = 3;

/** A request inside "please find attached" or "any questions, let me know" is none. */
function withoutCancelled(
  sentence: Sentence,
  matches: readonly Match<AskCue>[],
): readonly Match<AskCue>[] {
  const looks = matches.filter(({ code }) => code === 'not-request');
  const politeness = matches.filter(({ code }) => code === 'boilerplate');
  const isFinished = matches.some(({ code }) => code === 'finished');
  return matches.filter((match) => {
    switch (match.code) {
      case 'question':
        return !sentence.asks && !sentence.text.endsWith('!');
      case 'offer':
        return !isFinished;
      case 'request':
      case 'blocked':
        return ![...looks, ...politeness].some((phrase) => overlap(match, phrase));
      case 'tell':
      case 'await':
        return (
          !looks.some((phrase) => overlap(match, phrase)) &&
          !politeness.some((phrase) => match.to > phrase.from - POLITENESS_REACH)
        );
      default:
        return true;
    }
  });
}

function overlap(one: Match<AskCue>, other: Match<AskCue>): boolean {
  return one.from < other.to && other.from < one.to;
}
