import { addWords } from './words';

/** A sentence, a line of a list, or a fragment: what ends with a full stop, or with its line. */
export type Sentence = {
  /** As written. */
  readonly text: string;
  /** Comparable, with the punctuation that parts clauses (see `addWords`). */
  readonly words: readonly string[];
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** Sentences with the same number stand in one paragraph. */
  readonly paragraph: number;
};

/** A line that long and without an end goes on in the next: the mail was wrapped. */
const WRAPPED_LENGTH = 60;

/** What a full stop belongs to without ending a sentence. */
const ABBREVIATION =
  /^[("'«¿¡]*(mr|mrs|ms|dr|dra|sr|sra|srta|sres|st|lic|ing|arq|prof|mtra|mtro|gral|ud|uds|vd|vds|no|núm|num|nº|n|art|pág|p|pp|a|c|d|dña|dª|av|avda|apdo|aprox|approx|vs|etc|e\.g|i\.e|[ap]\.m|ej|inc|ltd|co|corp|cía|cia|tel|ext|ref|fig|hs|hrs|min|máx|mín|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec|ene|abr|ago|dic|[a-z])\.$/i;

/** Split text into its sentences. Reads each character a bounded number of times. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  let paragraph = 0;
  let chunks: string[] = [];
  let words: string[] = [];
  const end = (): void => {
    const last = chunks.at(-1);
    if (last !== undefined && words.length > 0) {
      sentences.push({ text: chunks.join(' '), words, asks: isQuestion(last), paragraph });
    }
    chunks = [];
    words = [];
  };
  for (const [index, line] of lines.entries()) {
    const own = line.match(/\S+/g);
    if (!own) {
      end();
      paragraph += 1;
      continue;
    }
    for (let at = 0; at < own.length; at += 1) {
      const chunk = own[at] ?? '';
      if (chunk.includes('¿') && /^[("'«*]{0,2}¿/.test(chunk)) end();
      chunks.push(chunk);
      addWords(chunk, words);
      const isListNumber = at === 0 && /^\(?\d{1,2}\.$/.test(chunk);
      if (!isListNumber && isEnd(chunk, own[at + 1])) end();
    }
    if (!(line.length >= WRAPPED_LENGTH && /^[a-zà-ÿ]/.test(lines[index + 1] ?? ''))) end();
  }
  end();
  return sentences;
}

function isQuestion(last: string): boolean {
  return (
    last.length < 200 &&
    last.includes('?') &&
    /\?[!?.…"'”’»)\]*_]*$/.test(last) &&
    !last.includes('://')
  );
}

function isEnd(chunk: string, next: string | undefined): boolean {
  if (/[\p{L}\d,]$/u.test(chunk)) return false;
  const last = /([.!?…])["'”’»)\]*_]{0,3}$/.exec(chunk.slice(-5));
  if (!last) return false;
  if (next === undefined) return true;
  const isLower = /^[a-zà-ÿ]/.test(next);
  // 'asked me "is it ready?" and I said no': a question inside a sentence.
  if (isLower && /["'”’»)]$/.test(chunk)) return false;
  if (last[1] !== '.') return true;
  if (/^etc\.$/i.test(chunk)) return !isLower;
  return !ABBREVIATION.test(chunk);
}
