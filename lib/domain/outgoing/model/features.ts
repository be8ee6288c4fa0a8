import type { ReadSentence } from '../read-sentences';
import { hashOf, mixed } from './hashes';
import { seenWord } from './seen-word';

/** What a model knows of a mail: numbers, each of which stands for something that was found. */
export type MailFeatures = {
  readonly sentences: readonly SentenceFeatures[];
  /** Of the whole mail and of its subject. */
  readonly signs: readonly number[];
};

export type SentenceFeatures = {
  /** Words, what stands next to each other, and letters. They count by their share of the sentence. */
  readonly words: readonly number[];
  /** Phrases that are known, punctuation, place. Each counts in full. */
  readonly signs: readonly number[];
};

/** Longer ones are not read to their end. */
const MAX_WORDS = 60;

/** Parts a feature from another that has the same words. */
const KIND = {
  pair: 1,
  triple: 2,
  around: 3,
  classPair: 4,
  classTriple: 5,
  classNext: 6,
  subject: 7,
} as const;

const START = seenWord('^');
const END = seenWord('$');

const known = new WeakMap<readonly ReadSentence[], readonly SentenceFeatures[]>();

/** Of each sentence of a mail. Remembered, since each mail is read for what it asks and promises. */
export function sentenceFeatures(body: readonly ReadSentence[]): readonly SentenceFeatures[] {
  const found =
    known.get(body) ??
    body.map(({ words }, index) => ({ words: wordFeatures(words), signs: signsOf(body, index) }));
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
  const titled = subject.flatMap(({ words, cues }) => [
    ...words.slice(0, MAX_WORDS).map((word) => seenWord(word).id),
    ...[...cues].map(hashOf),
  ]);
  const signs = [
    `sentences ${Math.min(6, body.length)}`,
    subject.length > 0 ? 'titled' : 'untitled',
    recipients > 1 ? 'many' : 'one',
  ].map(hashOf);
  return {
    sentences: sentenceFeatures(body),
    signs: [...signs, ...titled.map((id) => mixed(KIND.subject, id))],
  };
}

function wordFeatures(words: readonly string[]): readonly number[] {
  const seen = words.slice(0, MAX_WORDS).map(seenWord);
  const line = [START, ...seen, END];
  const found: number[] = [];
  for (const word of seen) found.push(word.id, ...word.runs);
  for (let at = 0; at + 1 < line.length; at += 1) {
    const one = line[at] ?? END;
    const two = line[at + 1] ?? END;
    const three = line[at + 2];
    found.push(mixed(KIND.pair, one.id, two.id), mixed(KIND.classPair, one.role, two.role));
    if (!three) continue;
    found.push(
      mixed(KIND.triple, one.id, two.id, three.id),
      mixed(KIND.around, one.id, three.id),
      mixed(KIND.classTriple, one.role, two.role, three.role),
    );
  }
  const classed = seen.filter(({ hasClass }) => hasClass);
  for (const [at, word] of classed.entries()) {
    const next = classed[at + 1];
    if (next) found.push(mixed(KIND.classNext, word.role, next.role));
  }
  return found;
}

function signsOf(sentences: readonly ReadSentence[], index: number): readonly number[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const { words, text, cues, commitment, asks } = sentence;
  const signs: string[] = [...cues];
  if (commitment) signs.push(`commits ${commitment.kind}`);
  if (text.endsWith('!')) signs.push('!');
  if (words.length < 4) signs.push('short');
  if (words.length > 20) signs.push('long');
  if (index === 0) signs.push('first');
  if (index === sentences.length - 1) signs.push('last', ...(asks ? ['last ?'] : []));
  const before = sentences[index - 1];
  if (asks) signs.push('?', ...questionSigns(sentence, before, sentences[index + 1]));
  else if (before?.asks) {
    signs.push('behind ?', `behind ? ${words[0]}`);
    if (words.length < 4) signs.push('behind ? short');
  }
  return signs.map(hashOf);
}

/** Who is asked what, and whether the answer follows. */
function questionSigns(
  { words, paragraph, text }: ReadSentence,
  before: ReadSentence | undefined,
  after: ReadSentence | undefined,
): readonly string[] {
  const [first = '', second = ''] = words;
  const roles = new Set(words.slice(0, MAX_WORDS).map((word) => seenWord(word).role));
  const signs = [
    `? size ${Math.min(4, words.length >> 2)}`,
    `? ${first}`,
    `? role ${seenWord(first).role}`,
    `? ${first} ${second}`,
  ];
  if (roles.has(YOU)) signs.push('? you');
  if (roles.has(I) || roles.has(WE)) signs.push('? i');
  if (text.startsWith('¿')) signs.push('¿');
  if (!before) signs.push('? first');
  if (before?.asks) signs.push('? behind ?');
  if (!after) return [...signs, '? alone'];
  const next = after.words[0] ?? '';
  signs.push(`? then ${next}`, after.words.length < 5 ? '? then short' : '? then long');
  if (after.asks) signs.push('? then ?');
  if (after.paragraph === paragraph) signs.push('? goes on', `? goes on ${next}`);
  return signs;
}

const YOU = seenWord('you').role;
const I = seenWord('i').role;
const WE = seenWord('we').role;
