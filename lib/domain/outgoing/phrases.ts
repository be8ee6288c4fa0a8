/**
 * Phrases by what they mean, one phrase a line. In a phrase
 *
 * - `word` is that word, as `addWords` writes it: without accents and contractions
 * - `confirm*` and `env*me` are words that begin, and end, so
 * - `one|two` is either; `@name` is any of a list of words; `_` is any word
 * - `#` is a number, `£` one with a sign of currency
 * - `(word)` may be there or not; `..` is up to two words, `...` up to six
 * - `^` is where a clause begins, `^^` where the sentence does, `$` where a clause ends
 *
 * A phrase begins with a word, a list or a number, after `^` if it has one.
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
  /** The words of which one must stand second; null if that says too little. */
  readonly second: ReadonlySet<string> | null;
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

/** So many words are remembered with the phrases that begin with them: mails repeat their words. */
const MAX_SEEN = 5000;

/** The key of phrases that begin with a number. */
const ANY_NUMBER = '#';

/** Large ones, as in prices. Small ones are articles and pronouns too. */
const NUMBER_WORDS = new Set(
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand grand mil cien ciento doscientos trescientos cuatrocientos quinientos ochenta noventa'.split(
    ' ',
  ),
);

/**
 * Prepare phrases for looking up. Matching takes time in proportion to the number of words: a word
 * leads to the phrases that begin with it, and each of these looks at a bounded number of words.
 *
 * @throws RangeError if a phrase is not of the form above
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
  for (const [code, lines] of tables.flatMap(
    (table) => Object.entries(table) as [Code, string][],
  )) {
    for (const phrase of lines.split('\n').flatMap((line) => readPhrase(code, line, readLists))) {
      const [first = NOTHING] = phrase.elements;
      for (const word of first.words) addTo(byWord, word, phrase);
      if (first.isNumber) addTo(byWord, ANY_NUMBER, phrase);
      const letters = new Set(first.globs.map(({ start }) => start.slice(0, KEY_LENGTH)));
      for (const key of letters) addTo(byLetters, key, phrase);
    }
  }
  const seen = new Map<string, readonly Phrase<Code>[]>();
  const phrasesFrom = (word: string): readonly Phrase<Code>[] => {
    const named = byWord.get(isNumber(word) ? ANY_NUMBER : word) ?? [];
    const begun = (byLetters.get(word.slice(0, KEY_LENGTH)) ?? []).filter(
      ({ elements: [first = NOTHING] }) => !named.length || !first.words.has(word),
    );
    const phrases = [
      ...named,
      ...begun.filter(({ elements: [first = NOTHING] }) => fits(first, word)),
    ];
    if (seen.size >= MAX_SEEN) seen.clear();
    seen.set(word, phrases);
    return phrases;
  };
  return {
    matches(words) {
      const found: Match<Code>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const next = words[at + 1] ?? '';
        for (const { code, begins, elements, second } of seen.get(word) ?? phrasesFrom(word)) {
          if (second && !second.has(next)) continue;
          if (begins !== 'anywhere' && !mayBegin(begins, words, at)) continue;
          const to = endOf(elements, 1, words, at + 1);
          if (to !== null) found.push({ code, from: at, to });
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
  const marks = line.trim().split(/\s+/);
  if (marks[0] === '') return [];
  const begins = marks[0] === '^' ? 'clause' : marks[0] === '^^' ? 'sentence' : 'anywhere';
  if (begins !== 'anywhere') marks.shift();
  return beginnings(marks.map((mark) => readElement(mark, lists))).map((elements) => {
    const [first = NOTHING, next] = elements;
    if (first.words.size + first.globs.length === 0 && !first.isNumber) {
      throw new RangeError(`a phrase must begin with a word, got "${line}"`);
    }
    return { code, begins, elements, second: next && saysMuch(next) ? next.words : null };
  });
}

/** A phrase whose first word may be missing can be found by its second as well. */
function beginnings(elements: readonly Element[]): readonly (readonly Element[])[] {
  const [first, ...rest] = elements;
  return first?.isOptional
    ? [[{ ...first, isOptional: false }, ...rest], ...beginnings(rest)]
    : [elements];
}

function saysMuch({ words, globs, isNumber, isMoney, isOptional }: Element): boolean {
  return words.size > 0 && globs.length === 0 && !isNumber && !isMoney && !isOptional;
}

function readElement(mark: string, lists: ReadonlyMap<string, Element>): Element {
  if (mark === '..') return { ...NOTHING, gap: 2 };
  if (mark === '...') return { ...NOTHING, gap: 6 };
  const isOptional = mark.startsWith('(') && mark.endsWith(')');
  const words = isOptional ? mark.slice(1, -1) : mark;
  if (words === '_') return { ...NOTHING, isAny: true, isOptional };
  return { ...alternatives(words.split('|'), lists), isOptional };
}

function alternatives(marks: readonly string[], lists: ReadonlyMap<string, Element>): Element {
  const words = new Set<string>();
  const globs: Glob[] = [];
  for (const mark of marks) {
    if (mark.startsWith('@')) {
      const list = lists.get(mark.slice(1));
      if (!list) throw new RangeError(`no list of words is called "${mark}"`);
      for (const word of list.words) words.add(word);
      globs.push(...list.globs);
    } else if (mark.includes('*')) {
      const [start = '', end = ''] = mark.split('*');
      globs.push({ start, end });
    } else if (!/^[#£$]$/.test(mark)) {
      words.add(mark);
    }
  }
  const has = (mark: string): boolean => marks.includes(mark);
  return { ...NOTHING, words, globs, isNumber: has('#'), isMoney: has('£'), isEnd: has('$') };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Where the elements from `index` on end if they stand at `at`; null if they do not. */
function endOf(
  elements: readonly Element[],
  index: number,
  words: readonly string[],
  at: number,
): number | null {
  const element = elements[index];
  if (!element) return at;
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
  const isThere = element.isOptional || (element.isEnd && isClauseEnd(words, at));
  return isThere ? endOf(elements, index + 1, words, at) : null;
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
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return NUMBER_WORDS.has(word) || /^[$€£]\d/.test(word);
}

function isClauseEnd(words: readonly string[], at: number): boolean {
  return at >= words.length || ENDS_CLAUSE.has(words[at] ?? '');
}

function mayBegin(begins: 'clause' | 'sentence', words: readonly string[], at: number): boolean {
  if (at === 0) return true;
  if (at <= GREETING_LENGTH && GREETINGS.has(words[0] ?? '')) return true;
  if (begins === 'sentence') return false;
  const before = words[at - 1] ?? '';
  return ENDS_CLAUSE.has(before) || LEADS_CLAUSE.has(before);
}

const ENDS_CLAUSE = new Set(', ; : ? ! … – — ( ) -'.split(' '));

/** After these a clause may begin. */
const LEADS_CLAUSE = new Set(
  'and so but also then please just or still y e pero tambien entonces solo o asi ahora que favor kindly anyway'.split(
    ' ',
  ),
);

const GREETINGS = new Set(
  'hi hey hello hiya dear morning afternoon hola buenas buenos estimado estimada oye'.split(' '),
);

/** A greeting and a name may stand before what begins the sentence. */
const GREETING_LENGTH = 4;
