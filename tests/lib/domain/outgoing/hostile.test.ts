// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { namedDays } from '@/lib/domain/outgoing/due-day';
import { namedTime } from '@/lib/domain/outgoing/due-time';
import { ENGLISH_ASK_LISTS, ENGLISH_ASKS } from '@/lib/domain/outgoing/english-asks';
import { ENGLISH_PROMISE_LISTS, ENGLISH_PROMISES } from '@/lib/domain/outgoing/english-promises';
import { findPromises } from '@/lib/domain/outgoing/find-promises';
import { judgeExpectsReply } from '@/lib/domain/outgoing/judge-expects-reply';
import { ownText } from '@/lib/domain/outgoing/own-text';
import { type PhraseTable, phraseBook } from '@/lib/domain/outgoing/phrases';
import { readSentences } from '@/lib/domain/outgoing/read-sentences';
import { sentencesOf } from '@/lib/domain/outgoing/sentences';
import { SPANISH_ASK_LISTS, SPANISH_ASKS } from '@/lib/domain/outgoing/spanish-asks';
import { SPANISH_PROMISE_LISTS, SPANISH_PROMISES } from '@/lib/domain/outgoing/spanish-promises';
import { growthOf, MOST_GROWTH } from '@/tests/growth';

/** Fragments that make phrases and patterns begin everywhere and end nowhere. */
const FRAGMENTS = [
  'a',
  'a ',
  ' ',
  '\n',
  '> ',
  '? ',
  '¿',
  '...',
  "'",
  '1',
  '1/',
  '12/03 ',
  'friday ',
  'the next the next ',
  'in a couple of ',
  'end of ',
  'between 1 and ',
  'entre las 1 y las ',
  'antes del ',
  'i will ',
  'i will also then definitely ',
  'let me a a a a a a and ',
  'can you please ',
  'no hasta que no ',
  'te lo te lo ',
  'if you if you ',
  'on 2026 wrote: ',
  'thanks,\n',
  'saludos\n\n',
  'confidential recipient ',
];

function repeated(fragment: string, length: number): string {
  return fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
}

const SENT = { day: 20_000, minutes: 600 };

describe('no rule runs away with 100 kB of', () => {
  it.each<[string, (text: string) => unknown]>([
    [
      'a mail that may ask',
      (text) => judgeExpectsReply({ subject: text, text, recipients: [], isReply: false }),
    ],
    ['promises', (text) => findPromises({ text, sentAt: 0, timeZone: 'Europe/Madrid' })],
    ['own text', ownText],
    ['sentences', sentencesOf],
    ['read sentences', readSentences],
    ['days', (text) => namedDays(text, SENT, 'day-first')],
    ['times', namedTime],
  ])('%s', { timeout: 60_000 }, (_, run) => {
    for (const fragment of FRAGMENTS) {
      const growth = growthOf((length) => run(repeated(fragment, length)));
      expect(growth, JSON.stringify(fragment)).toBeLessThan(MOST_GROWTH);
    }
  });

  /** Each phrase's own first words, again and again: it begins everywhere and never ends. */
  const lists = {
    ...ENGLISH_ASK_LISTS,
    ...SPANISH_ASK_LISTS,
    ...ENGLISH_PROMISE_LISTS,
    ...SPANISH_PROMISE_LISTS,
  };
  const tables: readonly Partial<PhraseTable<string>>[] = [
    ENGLISH_ASKS,
    SPANISH_ASKS,
    ENGLISH_PROMISES,
    SPANISH_PROMISES,
  ];
  const book = phraseBook<string>(tables, lists);
  const lines = tables
    .flatMap((table) => Object.values(table))
    .flatMap((phrases) => (phrases ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

  it('the beginnings of phrases', { timeout: 60_000 }, () => {
    const words = 'a '.repeat(2000).trim().split(' ');
    const timeOf = (of: readonly string[]): number => {
      const start = performance.now();
      book.matches(of);
      return performance.now() - start;
    };
    timeOf(words);
    const slow: string[] = [];
    for (const line of lines) {
      const [first = '', second = ''] = line
        .split(' ')
        .filter((mark) => !/^[\^$]/.test(mark))
        .map((mark) => (mark.replace(/[()@*]/g, '').split('|')[0] ?? '').replace(/^\.+$/, 'a'));
      const hostile = `${first} ${second} `.repeat(1000).trim().split(' ');
      if (timeOf(hostile) > MOST_MS && timeOf(hostile) > MOST_MS) slow.push(line);
    }
    expect(slow).toEqual([]);
  });
});

/** For 2,000 words; a phrase looks at no more than a bounded number of them from each. */
const MOST_MS = 150;
