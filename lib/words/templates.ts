import {
  BLANKS,
  type Blank,
  fillTemplate,
  type Gap,
  lengthHint,
} from '@/lib/domain/cadence/template';
import { i18n } from '@/lib/i18n/i18n';
import { countOf } from './distance';
import { list } from './people';

const HINTS = {
  short: 'templates.short',
  good: 'templates.good',
  long: 'templates.long',
} as const;

/** "34 words: a good length." */
export function lengthWords(text: string): string {
  const { words, length } = lengthHint(text);
  return i18n.t('templates.length', {
    words: i18n.t('templates.words', words, [countOf(words)]),
    hint: i18n.t(HINTS[length]),
  });
}

const ANYTHING = Object.fromEntries(BLANKS.map((blank) => [blank, '…'])) as Record<Blank, string>;

/** What in braces no mail will fill in, so that the user must; null for nothing. */
export function gapsWords(text: string): string | null {
  const { gaps } = fillTemplate(text, ANYTHING);
  if (gaps.length === 0) return null;
  return i18n.t('templates.gaps', { gaps: list(gaps.map(({ written }) => written)) });
}

/** Before a mail is sent: what of a template is still to be filled in. Nothing, or one line. */
export function gapWarnings(gaps: readonly Gap[]): readonly string[] {
  if (gaps.length === 0) return [];
  return [i18n.t('chip.gaps', { gaps: list(gaps.map(({ written }) => written)) })];
}
