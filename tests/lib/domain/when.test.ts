import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { readWhen } from '@/lib/domain/when';
import { describeInZones } from '@/tests/zones';
import { anyInstant } from './calendar/any-rule';

/** Saturday 21 November 2026, 20:50 local. */
const NOW = new Date(2026, 10, 21, 20, 50).getTime();
const read = (text: string): string | null => {
  const time = readWhen(text, NOW, 9);
  if (time === null) return null;
  const date = new Date(time.at);
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
    ['Thursday 16:00', '11-26 16:00'],
    ['thursday at 4pm', '11-26 16:00'],
    ['thursday 16h', '11-26 16:00'],
    ['26 november 16:00', '11-26 16:00'],
    ['jueves a las 16', '11-26 16:00'],
    ['Jueves 16:00', '11-26 16:00'],
    ['el jueves a las 16h', '11-26 16:00'],
    ['el jueves a las 16 h', '11-26 16:00'],
    ['jueves a las 16h30', '11-26 16:30'],
    ['jueves a las 16 horas', '11-26 16:00'],
    ['jueves a las 4 de la tarde', '11-26 16:00'],
    ['el jueves a las cuatro y media de la tarde', '11-26 16:30'],
    ['jueves a las 10 de la mañana', '11-26 10:00'],
    ['mañana a las 10 de la mañana', '11-22 10:00'],
    ['mañana a las 12 del mediodía', '11-22 12:00'],
    ['26 de noviembre a las 16:00', '11-26 16:00'],
    ['dentro de 2 horas', '11-21 22:50'],
    ['en 2 horas', '11-21 22:50'],
  ])('reads "%s"', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    ['thursday at 4', '11-26 16:00'],
    ['thursday at 4:30', '11-26 16:30'],
    ['thursday 4:30', '11-26 16:30'],
    ['jueves a las 4', '11-26 16:00'],
    ['jueves a la una', '11-26 13:00'],
    ['thursday at 4am', '11-26 04:00'],
    ['thursday 4:30 am', '11-26 04:30'],
    ['thursday 04:00', '11-26 04:00'],
    ['jueves a las 4 de la madrugada', '11-26 04:00'],
    ['thursday at 7', '11-26 07:00'],
  ])('takes an early hour for the afternoon, unless it says otherwise: "%s"', (text, at) => {
    expect(read(text)).toBe(at);
  });

  it.each([
    ['Thursday 16:00', true],
    ['jueves a las 16', true],
    ['mañana a las 9', true],
    ['in 3 days', false],
    ['in 2 hours', false],
    ['en una hora', false],
    ['jueves', false],
    ['next week', false],
  ])('knows whether "%s" names an hour', (text, isAppointment) => {
    expect(readWhen(text, NOW, 9)?.isAppointment).toBe(isAppointment);
  });

  it.each([
    '',
    'garbage',
    'when he is back',
    'monday 9 or so',
    'yesterday',
    'ayer',
    'from monday to friday',
    '31 february',
    'february 30 at 10',
    'el 31 de abril',
    '31/02/2027',
    'tomorrow at 25:00',
    'x'.repeat(100_000),
  ])('does not guess at "%.40s"', (text) => {
    expect(read(text)).toBeNull();
  });

  describeInZones(() => {
    it('finds the next Thursday at four, whatever the clock does until then', () => {
      fc.assert(
        fc.property(
          anyInstant,
          fc.constantFrom(
            'thursday 16:00',
            'thursday at 4',
            'jueves a las 16',
            'el jueves a las 16h',
          ),
          (now, words) => {
            const time = readWhen(words, now, 9);
            const date = new Date(time?.at ?? 0);
            expect([date.getDay(), date.getHours(), date.getMinutes()]).toEqual([4, 16, 0]);
            expect(time?.at).toBeGreaterThan(now);
            expect(dayNumberOf(date) - dayNumberOf(now)).toBeLessThanOrEqual(7);
          },
        ),
      );
    });
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
        const time = readWhen(text, NOW, 9);
        if (time !== null) expect(time.at).toBeGreaterThan(NOW);
      }),
      { numRuns: 2000 },
    );
  });
});
