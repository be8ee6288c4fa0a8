import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '@/lib/domain/when';

/** Saturday 21 November 2026, 20:50 local. */
const NOW = new Date(2026, 10, 21, 20, 50).getTime();
const read = (text: string): string | null => {
  const at = readWhen(text, NOW, 9);
  if (at === null) return null;
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getMonth() + 1}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

describe('readWhen', () => {
  it.each([
    ['next tuesday at 10', '11-24 10:00'],
    ['tomorrow', '11-22 09:00'],
    ['in 2 weeks', '12-05 09:00'],
    ['in an hour', '11-21 21:50'],
    ['on friday', '11-27 09:00'],
    ['Nov 30 9am', '11-30 09:00'],
    ['next week', '11-23 09:00'],
    ['next week at 11:30', '11-23 11:30'],
    ['the day after tomorrow', '11-23 09:00'],
    ['el martes a las 10', '11-24 10:00'],
    ['El próximo martes a las 10:30', '11-24 10:30'],
    ['mañana a las 16', '11-22 16:00'],
    ['pasado mañana', '11-23 09:00'],
    ['pasado mañana a las 16', '11-23 16:00'],
    ['en 3 días', '11-24 09:00'],
    ['dentro de una semana', '11-28 09:00'],
    ['la semana que viene', '11-23 09:00'],
    ['el 30 de noviembre', '11-30 09:00'],
    ['30/11', '11-30 09:00'],
  ])('reads "%s"', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    '',
    'garbage',
    'when he is back',
    'monday 9 or so',
    'yesterday',
    'ayer',
    'from monday to friday',
    'x'.repeat(100_000),
  ])('does not guess at "%.40s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('reads any words at all without an error, and only ever names a time to come', () => {
    const word = fc.constantFrom(
      ...'next last in on at a las el la próximo tuesday martes mañana tomorrow ayer 31/02 10:61 25pm 99 de enero weeks días -3 1e9 noon medianoche'.split(
        ' ',
      ),
    );
    const words = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((it) => it.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
    );
    fc.assert(
      fc.property(words, (text) => {
        const at = readWhen(text, NOW, 9);
        if (at !== null) expect(at).toBeGreaterThan(NOW);
      }),
      { numRuns: 2000 },
    );
  });
});
