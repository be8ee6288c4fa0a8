import type { AskCue } from './ask-cues';
import { type Commitment, commitmentIn } from './commitments';
import { cueBook } from './cue-book';
import { ownText } from './own-text';
import type { Match } from './phrases';
import type { PromiseCue } from './promise-cues';
import { type Sentence, sentencesOf } from './sentences';

/** A sentence and what is said in it. */
export type ReadSentence = Sentence & {
  readonly matches: readonly CueMatch[];
  readonly cues: ReadonlySet<AskCue | PromiseCue>;
  /** What the writer promises in it. */
  readonly commitment: Commitment | null;
};

type CueMatch = Match<AskCue | PromiseCue>;

const NOTHING: readonly never[] = [];
const NO_CUES: ReadonlySet<never> = new Set();

let lastRead: { readonly text: string; readonly sentences: readonly ReadSentence[] } | undefined;

/**
 * The sentences of a mail's writer. Remembers the last mail, since each is read for what it asks and
 * for what it promises.
 *
 * @param text - the whole plain text, with signature and quoted mail
 */
export function readOwnSentences(text: string): readonly ReadSentence[] {
  if (lastRead?.text !== text) lastRead = { text, sentences: readSentences(ownText(text)) };
  return lastRead.sentences;
}

export function readSentences(text: string): readonly ReadSentence[] {
  return sentencesOf(text).map(({ text, words, asks, paragraph }) => {
    const found = cueBook.matches(words);
    if (found.length === 0) {
      return { text, words, asks, paragraph, matches: NOTHING, cues: NO_CUES, commitment: null };
    }
    const commitment = asks && !endsInTag(words) ? null : commitmentIn(found);
    const isExclaimed = asks || text.endsWith('!');
    const matches = said(found, isExclaimed, commitment);
    const cues = new Set(matches.map(({ code }) => code));
    return { text, words, asks, paragraph, matches, cues, commitment };
  });
}

/** "I'll email you the quote" asks for nothing and sends no quote yet. */
const IS_PROMISED: ReadonlySet<AskCue | PromiseCue> = new Set([
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

/**
 * What is meant of all that is found: a request inside "please find attached" or "any questions,
 * let me know" is none.
 *
 * @param isMarked - ends with a question mark, so needs no words of a question, or an exclamation
 */
function said(
  found: readonly CueMatch[],
  isMarked: boolean,
  commitment: Commitment | null,
): readonly CueMatch[] {
  const looks = found.filter(({ code }) => code === 'not-request');
  const politeness = found.filter(({ code }) => code === 'boilerplate');
  return found.filter((match) => {
    const { code, from, to } = match;
    if (commitment && from >= commitment.from && IS_PROMISED.has(code)) return false;
    switch (code) {
      case 'question':
        return !isMarked;
      case 'decline':
        return !found.some((other) => other.code === 'blocked');
      case 'offer':
        return !found.some((other) => other.code === 'finished');
      case 'request':
      case 'blocked':
        return !overlapsAny(match, looks) && !overlapsAny(match, politeness);
      case 'tell':
      case 'await':
        return (
          !overlapsAny(match, looks) &&
          !politeness.some((phrase) => to > phrase.from - POLITENESS_REACH)
        );
      default:
        return true;
    }
  });
}

/** "I'll call you at six, ok?" promises all the same. */
function endsInTag(words: readonly string[]): boolean {
  const comma = words.lastIndexOf(',');
  return comma > 0 && TAG.test(words.slice(comma + 1, -1).join(' '));
}

const TAG =
  /^(?:is that )?(?:ok|yeah|alright|all right|fine|right|deal|cool|dale|vale|va|sale|si|no|bueno|listo|te parece|le parece|esta bien)(?: with you)?$/;

function overlapsAny(one: CueMatch, others: readonly CueMatch[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}
