import { stripQuoted } from '../quoted-text';

/** What tells a machine from a person stands at the beginning of a mail. */
export const MAX_TEXT_LENGTH = 10_000;

/** An automatic answer in one language is shorter; a longer text is read no further. */
const MAX_OWN_LENGTH = 1500;

/** Where a broadcast says how to be rid of it. */
const END_LENGTH = 500;

/** A mail's text in the two forms in which the rules read it. */
export type ReadableText = {
  /** As written, without what it quotes, its signature after `-- ` and its legal notice. */
  readonly own: string;
  /** The same, folded (see {@link fold}), without what it quotes from others. */
  readonly folded: string;
  /** The end of a long text, folded; empty if `folded` reaches to it. */
  readonly end: string;
};

export function readableText(text: string): ReadableText {
  const start = text.slice(0, MAX_TEXT_LENGTH);
  const all = withoutFooter(stripQuoted(start));
  const own = all.slice(0, MAX_OWN_LENGTH);
  const end = all.length > MAX_OWN_LENGTH ? fold(all.slice(-END_LENGTH)) : '';
  return { own, folded: withoutQuotations(fold(unwrap(own))), end };
}

/**
 * Lower case, without accents, with straight quotes and single spaces, so that one phrase covers
 * "é", "e" and "É". Keeps line breaks.
 */
export function fold(text: string): string {
  return text
    .replace(/[º°ª\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\t\u00a0\u2000-\u200a\u202f ]+/g, ' ');
}

/** Join the lines that a mail program broke: the next one goes on in lower case or with a digit. */
function unwrap(text: string): string {
  return text.replace(/([\p{L}\p{N},;)])[ \t]*\r?\n[ \t]*(?=[\p{Ll}\p{N}(])/gu, '$1 ');
}

/** What a mail says in quotation marks, somebody else says. Folded. */
function withoutQuotations(folded: string): string {
  return folded.replace(/"[^"\n]{12,400}"/g, '""');
}

/** RFC 3676 §4.3: a signature follows a line of two dashes and a space. */
const SIGNATURE = /^-- ?$/;

const LEGAL_NOTICE =
  /\b(confidential\w*|confidenciales?|confidencialidad\w*|confidentiel\w*|vertraulich\w*|riservat[oaie]|vertrouwelijk\w*|disclaimer|privileged|aviso legal|rgpd|lopd|gdpr)\b/i;

/** A shorter line with such a word may be part of what the mail has to say. */
const MIN_NOTICE_LENGTH = 90;

function withoutFooter(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (SIGNATURE.test(line) || (line.length >= MIN_NOTICE_LENGTH && LEGAL_NOTICE.test(line))),
  );
  return end < 0 ? text : lines.slice(0, end).join('\n');
}
