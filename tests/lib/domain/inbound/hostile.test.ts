// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { greetsByName } from '@/lib/domain/inbound/auto-reply/greeting';
import { readAddresses } from '@/lib/domain/inbound/auto-reply/stand-in';
import { readSubjectSign } from '@/lib/domain/inbound/auto-reply/subjects';
import { readReason } from '@/lib/domain/inbound/bounces/reason';
import { readRecipients } from '@/lib/domain/inbound/bounces/recipients';
import * as reportWords from '@/lib/domain/inbound/bounces/report-words';
import { judgeCalendar } from '@/lib/domain/inbound/calendar-response';
import { returnSign } from '@/lib/domain/inbound/dates/return-day';
import { readHeaders } from '@/lib/domain/inbound/headers';
import { judgeInbound } from '@/lib/domain/inbound/judge-inbound';
import { LANGUAGES, languagesOf } from '@/lib/domain/inbound/language';
import { judgeList } from '@/lib/domain/inbound/list-mail';
import { fold, readableText } from '@/lib/domain/inbound/readable-text';
import { readSender } from '@/lib/domain/inbound/sender';
import { readSubject } from '@/lib/domain/inbound/subject';
import { WORDINGS } from '@/lib/domain/inbound/wording/wordings';

const LENGTH = 100_000;

/** Fragments that make patterns begin everywhere and end nowhere. */
const FRAGMENTS = [
  'a ',
  'a',
  ' ',
  '\n',
  '>',
  '"',
  '1',
  '12/03 ',
  '16 march ',
  'monday ',
  'i am ',
  'i am a a a a ',
  'no a ',
  'can you ',
  'your message ',
  'a@',
  'a.',
  '<a@b.',
  'on 2026 ',
  'from: a\n',
  're: ',
  'ha ha ',
  'ich bin ',
  'je suis ',
  'estoy ',
  'konnte ',
  'received: from ',
  'until the the the ',
  '(',
  'é',
];

function repeated(fragment: string): string {
  return fragment.repeat(Math.ceil(LENGTH / fragment.length)).slice(0, LENGTH);
}

/**
 * What a linear pass may take, as a multiple of looking at each character once. A pattern that tries
 * again from each character takes 100,000 times as much.
 */
const MOST = 5000;

/** The least of some runs: the machine has other things to do. */
function timeOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 3; index += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function countSpaces(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (text[index] === ' ') count += 1;
  return count;
}

const text = repeated('a b ');
const baseline = Math.max(
  0.02,
  timeOf(() => countSpaces(text)),
);

function expectLinear(run: (text: string) => unknown, fragments = FRAGMENTS): void {
  for (const fragment of fragments) {
    const hostile = repeated(fragment);
    const ratio = timeOf(() => run(hostile)) / baseline;
    expect(ratio, JSON.stringify(fragment)).toBeLessThan(MOST);
  }
}

const from = { email: 'ana@firm.example', name: 'Ana Ruiz' };
const subject = readSubject('Quote');
const sender = readSender(from);
const headers = readHeaders();

describe('no rule runs away with 100 kB of', () => {
  it.each(LANGUAGES)('phrases (%s)', (language) => {
    for (const phrase of Object.values(WORDINGS[language]).flat()) {
      const words = phrase.source.match(/[a-z]{2,}/g) ?? [];
      expectLinear((hostile) => phrase.test(hostile), [`${words.slice(0, 3).join(' ')} `]);
    }
  });

  const patterns = Object.values(reportWords).flat();
  it.each(patterns.map((pattern, index) => [index, pattern] as const))(
    'reports (%i)',
    (_, pattern) => expectLinear((hostile) => pattern.test(hostile)),
  );

  it.each<[string, (hostile: string) => unknown]>([
    ['folding', fold],
    ['reading', readableText],
    ['subjects', (hostile) => readSubjectSign(readSubject(hostile).topic)],
    ['whole topics', readSubjectSign],
    ['greetings', greetsByName],
    ['addresses', (hostile) => readAddresses(hostile, from.email)],
    ['senders', (hostile) => readSender({ email: hostile, name: hostile })],
    ['languages', (hostile) => languagesOf(hostile, hostile)],
    ['reasons', readReason],
    ['recipients', (hostile) => readRecipients(hostile, from.email)],
    ['calendars', (hostile) => judgeCalendar({ ...subject, topic: hostile }, hostile, headers)],
    [
      'lists',
      (hostile) =>
        judgeList(subject, { own: hostile, folded: hostile, end: hostile }, sender, headers, []),
    ],
    [
      'days',
      (hostile) =>
        returnSign({ folded: hostile, languages: LANGUAGES, sentAt: 0, from: from.email }),
    ],
    ['mail', (hostile) => judgeInbound({ from, subject: hostile, text: hostile, sentAt: 0 })],
    [
      'mail from a mail system',
      (hostile) => {
        const system = { email: 'mailer-daemon@firm.example', name: '' };
        return judgeInbound({ from: system, subject: hostile, text: hostile, sentAt: 0 });
      },
    ],
  ])('%s', (_, run) => expectLinear(run));
});

it('has phrases in folded letters only', () => {
  for (const phrase of Object.values(WORDINGS).flatMap((wording) =>
    Object.values(wording).flat(),
  )) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII is meant
    expect(phrase.source).not.toMatch(/[^\x00-\x7f]|(?<!\\)[A-Z]/);
    expect(phrase.test('')).toBe(false);
  }
});
