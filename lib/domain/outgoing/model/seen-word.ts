import { MONTH, WEEKDAY } from '../date-words';
import { hashOf } from './hashes';
import { classOf } from './word-classes';

/** What a model makes of a word. */
export type SeenWord = {
  readonly id: number;
  /** Its class, or that it has none; short words and punctuation stand for themselves. */
  readonly role: number;
  readonly hasClass: boolean;
  /** Its letters, its class, and how a word of that class ends: "te mando", "mándame". */
  readonly runs: readonly number[];
};

/** Runs of so many letters, so that a form never seen is known by its stem. */
const RUNS = [4, 5];
const MIN_LETTERS = 4;
const MAX_LETTERS = 20;

/** So many words are remembered: mails repeat their words. */
const MAX_SEEN = 5000;

const DAY = new RegExp(`^(?:${WEEKDAY}|today|tomorrow|tonight|hoy|manana)$`);
const MONTHS = new RegExp(`^(?:${MONTH})$`);

const seen = new Map<string, SeenWord>();

/** @param word - as `addWords` writes it */
export function seenWord(word: string): SeenWord {
  const known = seen.get(word);
  if (known) return known;
  if (seen.size >= MAX_SEEN) seen.clear();
  const made = look(word);
  seen.set(word, made);
  return made;
}

function look(word: string): SeenWord {
  const kind = kindOf(word);
  const name = classOf(kind);
  const id = hashOf(kind);
  if (name === null) {
    const standsForItself = kind.length <= 2 || /[?!.,;:^$]/.test(kind);
    return { id, role: standsForItself ? id : NO_CLASS, hasClass: false, runs: runsOf(kind) };
  }
  const role = hashOf(`@${name}`);
  const ending = kind.length > 3 ? [hashOf(`@${name}-${kind.slice(-2)}`)] : [];
  return { id, role, hasClass: true, runs: [...runsOf(kind), role, ...ending] };
}

const NO_CLASS = hashOf('~');

/** Which number, day or month it is tells nothing. */
function kindOf(word: string): string {
  if (/^[$€£]?\d/.test(word)) return /^[$€£]|€$/.test(word) ? '#money' : '#';
  if (DAY.test(word)) return '#day';
  return MONTHS.test(word) && word !== 'may' ? '#month' : word;
}

function runsOf(word: string): readonly number[] {
  if (word.length < MIN_LETTERS || word.startsWith('#')) return [];
  const letters = `<${word.slice(0, MAX_LETTERS)}>`;
  return RUNS.flatMap((length) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
      hashOf(letters.slice(at, at + length)),
    ),
  );
}
