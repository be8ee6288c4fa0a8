import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlankValues,
  blanksOf,
  fillTemplate,
  gapsOf,
  leftOfTemplates,
  lengthHint,
} from '@/lib/domain/cadence/template';
import { growthOf, MOST_GROWTH } from '@/tests/growth';

const VALUES: BlankValues = {
  firstName: 'Ana',
  topic: 'the quote',
  days: '5',
  myName: 'Luis',
  lastPromise: null,
};

describe('fillTemplate', () => {
  it.each([
    [
      'Hi {first name}, about {topic}: {days} days. {my name}',
      'Hi Ana, about the quote: 5 days. Luis',
    ],
    ['Hola, {nombre}: {tema}, {días} días. {mi nombre}', 'Hola, Ana: the quote, 5 días. Luis'],
    ['{First Name} {NOMBRE} { dias } {firstName} {my_name}', 'Ana Ana 5 Ana Luis'],
    ['no blanks', 'no blanks'],
    ['', ''],
  ])('%s', (text, filled) => {
    expect(fillTemplate(text, VALUES)).toEqual({ text: filled, gaps: [] });
  });

  it('shows what is missing, each once, and what is unknown', () => {
    const values = { ...VALUES, firstName: '  ' };
    const text = '{first name}, {first name}: {última promesa}, {price}, {}, {a\nb}';
    expect(fillTemplate(text, values)).toEqual({
      text,
      gaps: [
        { written: '{first name}', blank: 'firstName' },
        { written: '{última promesa}', blank: 'lastPromise' },
        { written: '{price}', blank: null },
      ],
    });
  });

  it.each(['{constructor}', '{__proto__}', '{toString}'])('knows no blank %s', (text) => {
    expect(fillTemplate(text, VALUES).gaps).toEqual([{ written: text, blank: null }]);
  });

  it('takes a value as it is', () => {
    const values = { ...VALUES, firstName: '{my name} $& $1', topic: null };
    expect(fillTemplate('{first name} {topic}', values).text).toBe('{my name} $& $1 {topic}');
  });

  it('drops no blank silently', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, '', 'x'), (text, lastPromise) => {
        const filled = fillTemplate(`${text}{last promise}`, { ...VALUES, lastPromise });
        expect(filled.text.includes('{last promise}')).toBe(!lastPromise);
        for (const { written } of filled.gaps) expect(filled.text).toContain(written);
      }),
    );
  });

  it('takes no more than in proportion for a long text', () => {
    for (const part of ['{', '{a', '{days}', '}{', 'a ']) {
      const grown = growthOf((length) => {
        const text = part.repeat(length / part.length);
        fillTemplate(text, VALUES);
        lengthHint(text);
      });
      expect(grown).toBeLessThan(MOST_GROWTH);
    }
  });
});

it('names the blanks of a text', () => {
  expect(blanksOf('{nombre} {first name} {tema} {x}')).toEqual(['firstName', 'topic']);
});

describe('lengthHint', () => {
  it.each([
    ['', 0, 'short'],
    ['Hi {first name}, any news?', 4, 'short'],
    ['¿Qué te parece? — A mí, bien.', 6, 'short'],
    ['word '.repeat(20), 20, 'good'],
    ['word '.repeat(125), 125, 'good'],
    ['word '.repeat(126), 126, 'long'],
  ])('%.30s…', (text, words, length) => {
    expect(lengthHint(text)).toEqual({ words, length });
  });
});

describe('what is left of a template in a mail', () => {
  const template = { id: 't', name: 'T', text: 'Hi {first name}, {your answer in two lines}' };

  it('is a blank that is known, and what one of the templates leaves to be written', () => {
    const mail = 'Hola {nombre}, {your answer in two lines} {x: 1} {TODO}';
    const left = leftOfTemplates(gapsOf(mail), [template]);
    expect(left.map(({ written }) => written)).toEqual(['{nombre}', '{your answer in two lines}']);
  });

  it('is nothing in a mail that is filled in', () => {
    expect(leftOfTemplates(gapsOf('Hi Ana, it costs 900 euros.'), [template])).toEqual([]);
  });
});
