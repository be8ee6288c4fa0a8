import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '@/lib/background/calendar-file';
import { calendarEventOf } from '@/lib/domain/appointments/calendar-event';
import { speak } from '../../i18n';

const AT = Date.UTC(2026, 10, 5, 15);
const LINK = 'https://mail.google.com/mail/?authuser=me%40example.com#all/19a4000000000001';

function fileOf(title: string, description = 'The conversation in Gmail:'): string {
  const event = calendarEventOf(
    { id: 'me@example.com/19a4000000000001', at: AT, minutes: 30 },
    { title, description },
    LINK,
    'h4sh',
  );
  return calendarFile(event, AT - 1000);
}

/** Long lines put together again (RFC 5545 §3.1). */
function linesOf(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar file', () => {
  beforeEach(() => speak('es'));

  it('has one event with an alarm and the way to the conversation', () => {
    expect(linesOf(fileOf('Llamar a Ana: “Presupuesto; marzo, 50 %”'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Retoma//Retoma//ES',
      'BEGIN:VEVENT',
      'UID:h4sh@retoma.invalid',
      'SEQUENCE:0',
      'DTSTAMP:20261105T145959Z',
      'DTSTART:20261105T150000Z',
      'DTEND:20261105T153000Z',
      'SUMMARY:Llamar a Ana: “Presupuesto\\; marzo\\, 50 %”',
      `DESCRIPTION:The conversation in Gmail:\\n${LINK}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT10M',
      'DESCRIPTION:Llamar a Ana: “Presupuesto\\; marzo\\, 50 %”',
      'END:VALARM',
      `URL;VALUE=URI:${LINK}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is in the form of its standard whatever a subject says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('x\r\nEND:VEVENT', 'a\\,b;c', 'é'.repeat(300), '👩‍👩‍👧'.repeat(60), '\u2028'),
    );
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = fileOf(title, description);
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        const lines = linesOf(file);
        expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'BEGIN:VALARM',
          'END:VALARM',
          'END:VEVENT',
          'END:VCALENDAR',
        ]);
        for (const line of lines) expect(line).toMatch(/^[A-Z-]+[;:]/);
      }),
    );
  });
});
