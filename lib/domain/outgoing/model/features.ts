import type { ReadSentence } from '../read-sentences';
import { hashOf, mixed } from './hashes';
import { type SeenWord, seenWord } from './seen-word';

/** What a model knows of a mail: numbers, each of which stands for something that was found. */
export type MailFeatures = {
  readonly sentences: readonly SentenceFeatures[];
  /** Of the whole mail and of its subject. */
  readonly signs: readonly number[];
};

export type SentenceFeatures = {
  /** Words, what stands next to each other, and letters. They count by their share of the sentence. */
  readonly words: readonly number[];
  /** What the words do, and in which order. They count by their share of the sentence, too. */
  readonly classes: readonly number[];
  /** Phrases that are known, punctuation, place. Each counts in full. */
  readonly signs: readonly number[];
};

/** Longer ones are not read to their end. */
const MAX_WORDS = 60;

/** So much is read of what follows a question. */
const MAX_ANSWER_WORDS = 12;

/** Parts a feature from another that has the same words. */
const KIND = {
  pair: 1,
  triple: 2,
  around: 3,
  classPair: 4,
  classTriple: 5,
  classNext: 6,
  subject: 7,
  classAfterNext: 8,
  classThree: 9,
  asked: 10,
  behindAsked: 11,
  classBehindAsked: 12,
  startsBehind: 13,
  askedFirst: 14,
  askedRole: 15,
  askedPair: 16,
  askedSize: 17,
  follows: 18,
  followsNear: 19,
  sentences: 20,
} as const;

const START = seenWord('^');
const END = seenWord('$');

const known = new WeakMap<readonly ReadSentence[], readonly SentenceFeatures[]>();

/** Of each sentence of a mail. Remembered, since each mail is read for what it asks and promises. */
export function sentenceFeatures(body: readonly ReadSentence[]): readonly SentenceFeatures[] {
  const remembered = known.get(body);
  if (remembered) return remembered;
  const seen = body.map(({ words }) => words.slice(0, MAX_WORDS).map(seenWord));
  const found = body.map((_, index) => featuresOf(body, seen, index));
  known.set(body, found);
  return found;
}

/**
 * @param body - the writer's own sentences
 * @param subject - of a new mail
 */
export function mailFeatures(
  body: readonly ReadSentence[],
  subject: readonly ReadSentence[],
  recipients: number,
): MailFeatures {
  const signs = [
    mixed(KIND.sentences, Math.min(6, body.length)),
    subject.length > 0 ? SIGN.titled : SIGN.untitled,
    recipients > 1 ? SIGN.many : SIGN.one,
  ];
  for (const { words, cues } of subject) {
    for (const word of words.slice(0, MAX_WORDS)) {
      signs.push(mixed(KIND.subject, seenWord(word).id));
    }
    for (const cue of cues) signs.push(mixed(KIND.subject, signOfCue(cue)));
  }
  return { sentences: sentenceFeatures(body), signs };
}

function featuresOf(
  sentences: readonly ReadSentence[],
  all: readonly (readonly SeenWord[])[],
  index: number,
): SentenceFeatures {
  const seen = all[index] ?? [];
  const words = wordFeatures(seen);
  if (sentences[index]?.asks) {
    for (const { id } of seen) words.push(mixed(KIND.asked, id));
  } else if (sentences[index - 1]?.asks) {
    for (const { id, role } of seen.slice(0, MAX_ANSWER_WORDS)) {
      words.push(mixed(KIND.behindAsked, id), mixed(KIND.classBehindAsked, role));
    }
  }
  return { words, classes: classFeatures(seen), signs: signsOf(sentences, all, index) };
}

function wordFeatures(seen: readonly SeenWord[]): number[] {
  const found: number[] = [];
  let before = START;
  let twoBefore: SeenWord | undefined;
  for (let at = 0; at <= seen.length; at += 1) {
    const word = seen[at] ?? END;
    if (word !== END) {
      found.push(word.id);
      for (const run of word.runs) found.push(run);
    }
    found.push(mixed(KIND.pair, before.id, word.id));
    if (twoBefore) {
      found.push(mixed(KIND.triple, twoBefore.id, before.id, word.id));
      found.push(mixed(KIND.around, twoBefore.id, word.id));
    }
    twoBefore = before;
    before = word;
  }
  return found;
}

/** Each class; those that stand next to each other, and those that do but for words of no class. */
function classFeatures(seen: readonly SeenWord[]): readonly number[] {
  const found: number[] = [];
  let before = START;
  let twoBefore: SeenWord | undefined;
  let classed: SeenWord | undefined;
  let classedBefore: SeenWord | undefined;
  for (let at = 0; at <= seen.length; at += 1) {
    const word = seen[at] ?? END;
    found.push(mixed(KIND.classPair, before.role, word.role));
    if (twoBefore) {
      found.push(mixed(KIND.classTriple, twoBefore.role, before.role, word.role));
    }
    if (word.hasClass) {
      found.push(word.role);
      if (classed) found.push(mixed(KIND.classNext, classed.role, word.role));
      if (classed && classedBefore) {
        found.push(mixed(KIND.classAfterNext, classedBefore.role, word.role));
        found.push(mixed(KIND.classThree, classedBefore.role, classed.role, word.role));
      }
      classedBefore = classed;
      classed = word;
    }
    twoBefore = before;
    before = word;
  }
  return found;
}

function signsOf(
  sentences: readonly ReadSentence[],
  all: readonly (readonly SeenWord[])[],
  index: number,
): readonly number[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const { words, text, cues, commitment, asks } = sentence;
  const signs: number[] = [];
  for (const cue of cues) signs.push(signOfCue(cue));
  if (commitment) signs.push(commitment.kind === 'deed' ? SIGN.commitsDeed : SIGN.commitsContact);
  if (text.endsWith('!')) signs.push(SIGN.exclaims);
  if (words.length < 4) signs.push(SIGN.short);
  if (words.length > 20) signs.push(SIGN.long);
  if (index === 0) signs.push(SIGN.first);
  const isLast = index === sentences.length - 1;
  if (isLast) signs.push(SIGN.last);
  if (isLast && asks) signs.push(SIGN.lastAsks);
  const wasAsked = sentences[index - 1]?.asks === true;
  if (asks) {
    signs.push(SIGN.asks);
    addQuestionSigns(signs, sentences, all, index);
  } else if (wasAsked) {
    signs.push(SIGN.behindAsked, mixed(KIND.startsBehind, (all[index]?.[0] ?? END).id));
    if (words.length < 4) signs.push(SIGN.shortBehindAsked);
  }
  return signs;
}

/** Who is asked what, and whether the answer follows. */
function addQuestionSigns(
  signs: number[],
  sentences: readonly ReadSentence[],
  all: readonly (readonly SeenWord[])[],
  index: number,
): void {
  const seen = all[index] ?? [];
  const [first = END, second = END] = seen;
  signs.push(
    mixed(KIND.askedSize, Math.min(4, seen.length >> 2)),
    mixed(KIND.askedFirst, first.id),
    mixed(KIND.askedRole, first.role),
    mixed(KIND.askedPair, first.id, second.id),
  );
  if (seen.some(({ role }) => role === YOU)) signs.push(SIGN.asksYou);
  if (seen.some(({ role }) => role === I || role === WE)) signs.push(SIGN.asksOfMe);
  if (sentences[index]?.text.startsWith('¿')) signs.push(SIGN.opensQuestion);
  if (index === 0) signs.push(SIGN.asksFirst);
  if (sentences[index - 1]?.asks) signs.push(SIGN.asksAgain);
  const after = sentences[index + 1];
  if (!after) {
    signs.push(SIGN.asksAtEnd);
    return;
  }
  const next = (all[index + 1]?.[0] ?? END).id;
  signs.push(
    mixed(KIND.follows, next),
    after.words.length < 5 ? SIGN.shortFollows : SIGN.longFollows,
  );
  if (after.asks) signs.push(SIGN.questionFollows);
  if (after.paragraph === sentences[index]?.paragraph) {
    signs.push(SIGN.goesOn, mixed(KIND.followsNear, next));
  }
}

const YOU = seenWord('you').role;
const I = seenWord('i').role;
const WE = seenWord('we').role;

const SIGN = {
  titled: hashOf('titled'),
  untitled: hashOf('untitled'),
  many: hashOf('many recipients'),
  one: hashOf('one recipient'),
  commitsDeed: hashOf('commits deed'),
  commitsContact: hashOf('commits contact'),
  exclaims: hashOf('!'),
  short: hashOf('short sentence'),
  long: hashOf('long sentence'),
  first: hashOf('first sentence'),
  last: hashOf('last sentence'),
  lastAsks: hashOf('last ?'),
  asks: hashOf('?'),
  behindAsked: hashOf('behind ?'),
  shortBehindAsked: hashOf('behind ? short'),
  asksYou: hashOf('? you'),
  asksOfMe: hashOf('? i'),
  opensQuestion: hashOf('¿'),
  asksFirst: hashOf('? first'),
  asksAgain: hashOf('? behind ?'),
  asksAtEnd: hashOf('? alone'),
  shortFollows: hashOf('? then short'),
  longFollows: hashOf('? then long'),
  questionFollows: hashOf('? then ?'),
  goesOn: hashOf('? goes on'),
} as const;

const cueSigns = new Map<string, number>();

function signOfCue(cue: string): number {
  const sign = cueSigns.get(cue) ?? hashOf(`cue ${cue}`);
  cueSigns.set(cue, sign);
  return sign;
}
