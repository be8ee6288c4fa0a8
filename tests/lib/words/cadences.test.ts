import { beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, previewRun } from '@/lib/domain/cadence/cadence';
import { readCadenceFile, writeCadenceFile } from '@/lib/domain/cadence/read-cadence';
import { endRun, startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_TEMPLATE_IDS } from '@/lib/domain/cadence/shipped';
import { BLANKS, blanksOf, fillTemplate, lengthHint } from '@/lib/domain/cadence/template';
import { findPromises } from '@/lib/domain/outgoing/find-promises';
import { DEFAULT_STAGES } from '@/lib/domain/person/stages';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { cadenceFault } from '@/lib/words/cadence-faults';
import {
  blankAsWritten,
  completedWords,
  shippedCadences,
  shippedTemplates,
} from '@/lib/words/cadences';
import { stageName } from '@/lib/words/stages';
import { speak } from '@/tests/i18n';
import { november } from '@/tests/make';

const VALUES = {
  firstName: 'Ana',
  topic: 'la terraza',
  days: '5',
  myName: 'Luis',
  lastPromise: 'el plano',
};

describe.each(['en', 'es'] as const)('what is shipped, in %s', (language) => {
  beforeEach(() => speak(language));

  it('can be read as a file of cadences, and names no template that is not there', () => {
    const file = { cadences: shippedCadences(), templates: shippedTemplates() };
    expect(readCadenceFile(writeCadenceFile(file))).toEqual({ ok: true, value: file });
    const named = file.cadences.flatMap(({ steps }) =>
      steps.flatMap((step) => step.template ?? []),
    );
    expect(new Set(named)).toEqual(new Set(SHIPPED_TEMPLATE_IDS));
  });

  it('promises nothing by a template but what the user writes into it', () => {
    for (const { text } of shippedTemplates()) {
      const written = fillTemplate(text, VALUES).text;
      const promises = findPromises({ text: written, sentAt: november(2), timeZone: 'UTC' });
      expect(promises.filter(({ quote }) => !quote.includes(VALUES.lastPromise))).toEqual([]);
    }
  });

  it('says why in one line', () => {
    for (const { why } of shippedCadences()) expect(why).toMatch(/^.{20,160}$/);
  });

  it('mixes channels, with no more than four mails', () => {
    for (const { steps } of shippedCadences()) {
      expect(steps.filter(({ channel }) => channel === 'email').length).toBeLessThanOrEqual(4);
      expect(CHANNELS.filter((it) => steps.some(({ channel }) => channel === it)).length).toBe(
        steps.some(({ channel }) => channel === 'voice') ? 3 : 2,
      );
    }
  });

  it('has short texts, whose blanks are all filled in but those that are the user’s to write', () => {
    for (const { id, text } of shippedTemplates()) {
      expect(lengthHint(text).words, id).toBeLessThan(60);
      expect(text).toContain(blankAsWritten('firstName'));
      const unknown = fillTemplate(text, VALUES).gaps.map(({ blank }) => blank);
      expect(unknown, id).toEqual(
        ['enquiryAnswer', 'firstNote', 'useful'].includes(id) ? [null] : [],
      );
    }
  });

  it('has a word for each blank, which is understood', () => {
    expect(blanksOf(BLANKS.map(blankAsWritten).join(' '))).toEqual(BLANKS);
  });
});

it('is dated as its name says', () => {
  speak('en');
  const dates = Object.fromEntries(
    shippedCadences().map((cadence) => [
      cadence.id,
      previewRun(cadence, november(2, 10), DEFAULT_SETTINGS).map(({ at, step }) => {
        const days = Math.round((at - november(2, 9)) / 86_400_000);
        return `${step.channel} ${days}`;
      }),
    ]),
  );
  expect(dates).toEqual({
    quoteSent: ['email 3', 'call 8', 'email 15', 'email 24'],
    inboundEnquiry: ['email 0', 'call 1', 'email 8', 'call 15', 'email 22'],
    sevenTouches: ['email 0', 'call 7', 'email 14', 'voice 28', 'email 42', 'call 63', 'email 91'],
    notNow: ['email 92', 'call 182', 'email 366'],
    afterSale: ['email 1', 'call 14', 'email 42', 'email 182'],
  });
});

it('writes blanks in the user’s language', () => {
  speak('es');
  expect(shippedTemplates()[0]?.text).toContain(
    'Hace {días} días te envié la propuesta de {tema}.',
  );
});

it('names stages in the user’s language, and the user’s own as they are', () => {
  speak('es');
  expect([...DEFAULT_STAGES, 'Demo'].map(stageName)).toEqual([
    'Posible cliente',
    'Contactado',
    'Reunión',
    'Propuesta',
    'Ganado',
    'Perdido',
    'Demo',
  ]);
});

it('says what is wrong with a cadence, and where', () => {
  speak('en');
  expect(cadenceFault({ field: 'steps.0.wait.count', problem: 'negative' })).toBe(
    'steps.0.wait.count: It cannot be less than 0. Nothing was changed.',
  );
  speak('es');
  expect(cadenceFault({ field: '', problem: 'not-json' })).toBe(
    'No es JSON, o está cortado. No se cambió nada.',
  );
});

it('says that all steps of a cadence are taken, and nothing of one that goes on or was stopped', () => {
  speak('en');
  const [quote] = shippedCadences();
  if (!quote) throw new Error('no cadence');
  const run = startRun(quote, november(2), DEFAULT_SETTINGS);
  expect(completedWords(run)).toBeNull();
  expect(completedWords(endRun(run, 'by-hand', november(3)))).toBeNull();
  expect(completedWords(endRun(run, 'completed', november(3)))).toBe(
    'Quote sent: all its 4 steps are taken.',
  );
});
