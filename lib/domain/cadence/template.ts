import type { TemplateId } from './cadence';

/** A short text of the user's own, to be inserted into a mail and never sent by itself. */
export type Template = {
  readonly id: TemplateId;
  readonly name: string;
  readonly text: string;
};

/** What a template may leave to be filled in. */
export const BLANKS = ['firstName', 'topic', 'days', 'myName', 'lastPromise'] as const;
export type Blank = (typeof BLANKS)[number];

/** How a blank is written between braces, in English and Spanish; case and accents do not matter. */
const SPELLINGS: Readonly<Record<string, Blank>> = {
  'first name': 'firstName',
  firstname: 'firstName',
  nombre: 'firstName',
  topic: 'topic',
  tema: 'topic',
  days: 'days',
  dias: 'days',
  'my name': 'myName',
  myname: 'myName',
  'mi nombre': 'myName',
  'last promise': 'lastPromise',
  lastpromise: 'lastPromise',
  'ultima promesa': 'lastPromise',
};

/** A value that is null, or of blanks only, is missing. */
export type BlankValues = Readonly<Record<Blank, string | null>>;

export type Gap = {
  /** As it stands in the text, braces and all. */
  readonly written: string;
  /** Null where the braces hold nothing that is known. */
  readonly blank: Blank | null;
};

export type FilledTemplate = {
  readonly text: string;
  /** What is left to fill in by hand, each once. The text is not to be sent while there are any. */
  readonly gaps: readonly Gap[];
};

/**
 * Put values for the blanks of a text. What has no value stays in the text as it is written, and is
 * listed; what a value says is never taken for a blank.
 */
export function fillTemplate(text: string, values: BlankValues): FilledTemplate {
  const gaps = new Map<string, Gap>();
  const filled = text.replace(/\{([^{}\n]{1,40})\}/g, (written, inner: string) => {
    const blank = blankOf(inner);
    const value = blank && values[blank]?.trim();
    if (value) return value;
    gaps.set(written, { written, blank });
    return written;
  });
  return { text: filled, gaps: [...gaps.values()] };
}

/** What is left in a text to fill in by hand, each once. */
export function gapsOf(text: string): readonly Gap[] {
  return fillTemplate(text, NOTHING_KNOWN).gaps;
}

const NOTHING_KNOWN = Object.fromEntries(BLANKS.map((blank) => [blank, null])) as BlankValues;

/**
 * Of what stands in braces in a mail, what is left of a template: a blank that is known, or what one of
 * the templates leaves to be written. Whatever else people write in braces is their own.
 */
export function leftOfTemplates(
  gaps: readonly Gap[],
  templates: readonly Template[],
): readonly Gap[] {
  return gaps.filter(
    ({ blank, written }) => blank !== null || templates.some(({ text }) => text.includes(written)),
  );
}

/** The blanks that a text has, each once. */
export function blanksOf(text: string): readonly Blank[] {
  const found = [...text.matchAll(/\{([^{}\n]{1,40})\}/g)].flatMap(
    ([, inner = '']) => blankOf(inner) ?? [],
  );
  return [...new Set(found)];
}

function blankOf(inner: string): Blank | null {
  const plain = inner.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const spelling = plain.replace(/[\s_]+/g, ' ');
  return Object.hasOwn(SPELLINGS, spelling) ? (SPELLINGS[spelling] ?? null) : null;
}

export type LengthHint = {
  readonly words: number;
  readonly length: 'short' | 'good' | 'long';
};

/** Shorter than this says too little, longer is seldom read to its end. */
const GOOD_WORDS = { min: 20, max: 125 };

/** How long a text is for a follow-up. A blank counts as one word. */
export function lengthHint(text: string): LengthHint {
  const words = text.replace(/\{[^{}\n]{1,40}\}/g, 'x').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  if (words < GOOD_WORDS.min) return { words, length: 'short' };
  return { words, length: words > GOOD_WORDS.max ? 'long' : 'good' };
}
