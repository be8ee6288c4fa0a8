/**
 * Phrases by what they mean, one phrase a line. In a phrase
 *
 * - `word` is that word, as `wordsOf` writes it: without accents and contractions
 * - `confirm*` and `env*me` are words that begin, and end, so
 * - `one|two` is either; `@name` is any of a list of words; `_` is any word
 * - `#` is a number, `£` one with a sign of currency
 * - `(word)` may be there or not; `..` is up to two words, `...` up to six
 * - `^` is where a clause begins, `^^` where the sentence does, `$` where it ends
 *
 * A phrase begins with a word, a list, or `^`.
 */
export type PhraseTable<Code extends string> = Readonly<Record<Code, string>>;

/** Named lists of words, parted by blanks; they may hold `@names` of lists before them. */
export type WordLists = Readonly<Record<string, string>>;

/** Words `from` (included) to `to` (excluded) of a sentence. */
export type Match<Code extends string> = {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
};

export type PhraseBook<Code extends string> = {
  /** Every phrase that occurs among the words, in no particular order. */
  matches(words: readonly string[]): readonly Match<Code>[];
};

type Element = {
  readonly words: ReadonlySet<string>;
  readonly globs: readonly Glob[];
  readonly isAny: boolean;
  readonly isNumber: boolean;
  readonly isMoney: boolean;
  readonly isEnd: boolean;
  readonly isOptional: boolean;
  /** This many words may stand here; 0 for an element that is a word. */
  readonly gap: number;
};

type Glob = { readonly start: string; readonly end: string };

type Phrase<Code extends string> = {
  readonly code: Code;
  readonly begins: 'anywhere' | 'clause' | 'sentence';
  readonly elements: readonly Element[];
};

const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING: Element = {
  words: NO_WORDS,
  globs: [],
  isAny: false,
  isNumber: false,
  isMoney: false,
  isEnd: false,
  isOptional: false,
  gap: 0,
};

/** The first letters by which phrases that begin with `confirm*` are found. */
const KEY_LENGTH = 3;

/** Large ones, as in prices. Small ones are articles and pronouns too. */
const NUMBER_WORDS = new Set(
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand grand mil cien ciento doscientos trescientos cuatrocientos quinientos ochenta noventa'.split(
    ' ',
  ),
);

/** The key of phrases that begin with a number. */
const ANY_NUMBER = '#';

/**
 * Prepare phrases for looking up. Matching takes time in proportion to the number of words: a word
 * leads to the phrases that begin with it, and each of these looks at a bounded number of words.
 */
export function phraseBook<Code extends string>(
  tables: readonly Partial<PhraseTable<Code>>[],
  lists: WordLists,
): PhraseBook<Code> {
  const readLists = new Map<string, Element>();
  for (const [name, words] of Object.entries(lists)) {
    readLists.set(name, alternatives(words.trim().split(/\s+/), readLists));
  }
  const byWord = new Map<string, Phrase<Code>[]>();
  const byLetters = new Map<string, Phrase<Code>[]>();
  for (const table of tables) {
    for (const [code, lines] of Object.entries(table) as [Code, string][]) {
      for (const line of lines.split('\n')) {
        if (line.trim() === '') continue;
        for (const phrase of readPhrase(code, line.trim(), readLists)) {
          const [first = NOTHING] = phrase.elements;
          for (const word of first.words) addTo(byWord, word, phrase);
          if (first.isNumber) addTo(byWord, ANY_NUMBER, phrase);
          for (const { start } of first.globs) addTo(byLetters, start.slice(0, KEY_LENGTH), phrase);
        }
      }
    }
  }
  return {
    matches(words) {
      const found: Match<Code>[] = [];
      const starts = clauseStarts(words);
      for (const [from, word] of words.entries()) {
        const key = isNumber(word) ? ANY_NUMBER : word;
        for (const phrases of [byWord.get(key), byLetters.get(word.slice(0, KEY_LENGTH))]) {
          for (const phrase of phrases ?? []) {
            if (!mayBegin(phrase, starts[from])) continue;
            const to = endOf(phrase.elements, 0, words, from);
            if (to !== null) found.push({ code: phrase.code, from, to });
          }
        }
      }
      return found;
    },
  };
}

function readPhrase<Code extends string>(
  code: Code,
  line: string,
  lists: ReadonlyMap<string, Element>,
): readonly Phrase<Code>[] {
  const marks = line.split(/\s+/);
  const begins = marks[0] === '^' ? 'clause' : marks[0] === '^^' ? 'sentence' : 'anywhere';
  if (begins !== 'anywhere') marks.shift();
  const elements = marks.map((mark) => readElement(mark, lists));
  return beginnings(elements).map((rest) => {
    const [first = NOTHING] = rest;
    if (first.words.size + first.globs.length === 0 && !first.isNumber) {
      throw new RangeError(`a phrase must begin with a word, got "${line}"`);
    }
    return { code, begins, elements: rest };
  });
}

/** A phrase whose first word may be missing can be found by its second as well. */
function beginnings(elements: readonly Element[]): readonly (readonly Element[])[] {
  const [first, ...rest] = elements;
  return first?.isOptional
    ? [[{ ...first, isOptional: false }, ...rest], ...beginnings(rest)]
    : [elements];
}

function readElement(mark: string, lists: ReadonlyMap<string, Element>): Element {
  if (mark === '..') return { ...NOTHING, gap: 2 };
  if (mark === '...') return { ...NOTHING, gap: 6 };
  if (mark === '_') return { ...NOTHING, isAny: true };
  if (mark === '$') return { ...NOTHING, isEnd: true };
  const isOptional = mark.startsWith('(') && mark.length > 1;
  const words = isOptional ? mark.slice(1, -1) : mark;
  return { ...alternatives(words.split('|'), lists), isOptional };
}

function alternatives(marks: readonly string[], lists: ReadonlyMap<string, Element>): Element {
  const words = new Set<string>();
  const globs: Glob[] = [];
  let isNumber = false;
  let isMoney = false;
  for (const mark of marks) {
    if (mark === '#') {
      isNumber = true;
    } else if (mark === '£') {
      isMoney = true;
    } else if (mark.startsWith('@')) {
      const list = lists.get(mark.slice(1));
      if (!list) throw new RangeError(`no list of words is called "${mark}"`);
      for (const word of list.words) words.add(word);
      globs.push(...list.globs);
    } else if (mark.includes('*')) {
      const [start = '', end = ''] = mark.split('*');
      globs.push({ start, end });
    } else {
      words.add(mark);
    }
  }
  return { ...NOTHING, words, globs, isNumber, isMoney };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Where the rest of a phrase ends if it stands at `at`. */
function endOf(
  elements: readonly Element[],
  index: number,
  words: readonly string[],
  at: number,
): number | null {
  const element = elements[index];
  if (!element) return at;
  if (element.isEnd) return isOver(words, at) ? endOf(elements, index + 1, words, at) : null;
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap && at + skipped <= words.length; skipped += 1) {
      const end = endOf(elements, index + 1, words, at + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[at];
  if (word !== undefined && fits(element, word)) {
    const end = endOf(elements, index + 1, words, at + 1);
    if (end !== null) return end;
  }
  return element.isOptional ? endOf(elements, index + 1, words, at) : null;
}

function fits(element: Element, word: string): boolean {
  if (element.isAny || element.words.has(word)) return true;
  if (element.isNumber && isNumber(word)) return true;
  if (element.isMoney && /^[$€£]/.test(word)) return true;
  return element.globs.some(
    ({ start, end }) =>
      word.length >= start.length + end.length && word.startsWith(start) && word.endsWith(end),
  );
}

function isNumber(word: string): boolean {
  return /^[$€£]?\d/.test(word) || NUMBER_WORDS.has(word);
}

function isOver(words: readonly string[], at: number): boolean {
  for (let index = at; index < words.length; index += 1) {
    if (!ENDS_CLAUSE.has(words[index] ?? '')) return false;
  }
  return true;
}

type Start = 'sentence' | 'clause' | undefined;

function mayBegin(phrase: Phrase<string>, start: Start): boolean {
  if (phrase.begins === 'anywhere') return true;
  return start === 'sentence' || (start === 'clause' && phrase.begins === 'clause');
}

const ENDS_CLAUSE = new Set(', ; : ? ! … – — ( ) -'.split(' '));

/** After these a clause may begin. */
const LEADS_CLAUSE = new Set(
  'and so but also then please just or still y e pero tambien entonces solo o asi ahora que favor kindly anyway'.split(
    ' ',
  ),
);

const GREETINGS = new Set(
  'hi hey hello dear morning afternoon hola buenas buenos estimado estimada oye'.split(' '),
);

/** A greeting and a name may stand before what begins the sentence. */
const GREETING_LENGTH = 4;

function clauseStarts(words: readonly string[]): readonly Start[] {
  const isGreeted = GREETINGS.has(words[0] ?? '');
  return words.map((_, index) => {
    if (index === 0) return 'sentence';
    const before = words[index - 1] ?? '';
    if (isGreeted && index <= GREETING_LENGTH) return 'sentence';
    return ENDS_CLAUSE.has(before) || LEADS_CLAUSE.has(before) ? 'clause' : undefined;
  });
}
