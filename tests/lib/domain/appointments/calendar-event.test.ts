import { describe, expect, it } from 'vitest';
import {
  calendarEventOf,
  calendarFileName,
  googleCalendarLink,
} from '@/lib/domain/appointments/calendar-event';
import { november } from '@/tests/make';

const AT = Date.UTC(2026, 10, 5, 15);
const URL_OF_THREAD = 'https://mail.google.com/mail/u/0/#all/19a4000000000001';
const EVENT = calendarEventOf(
  { id: 'me@example.com/19a4000000000001', at: AT, minutes: 30 },
  { title: 'Call Ana:\r\n“Quote; March, 50 %”\0', description: 'Line one\r\nLine\u0007 two' },
  URL_OF_THREAD,
  'h4sh',
);

describe('a calendar event', () => {
  it('has no address in its id, and no control character in its words', () => {
    expect(EVENT).toEqual({
      uid: 'h4sh@retoma.invalid',
      startAt: AT,
      endAt: AT + 30 * 60_000,
      title: 'Call Ana: “Quote; March, 50 %”',
      description: 'Line one\nLine two',
      url: URL_OF_THREAD,
      alarmMinutesBefore: 10,
    });
  });

  it('is cut between characters', () => {
    const { title } = calendarEventOf(
      { id: 'x', at: AT, minutes: 30 },
      { title: '😀'.repeat(300), description: '' },
      URL_OF_THREAD,
      'h4sh',
    );
    expect(title).toBe('😀'.repeat(200));
  });

  it('names its file by its day and time alone', () => {
    expect(calendarFileName({ ...EVENT, startAt: november(5, 9, 5) })).toBe(
      'retoma-2026-11-05-0905.ics',
    );
  });

  it('becomes a link to Google Calendar', () => {
    const link = new URL(googleCalendarLink(EVENT));
    expect(`${link.origin}${link.pathname}`).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: 'Call Ana: “Quote; March, 50 %”',
      dates: '20261105T150000Z/20261105T153000Z',
      details: `Line one\nLine two\n${URL_OF_THREAD}`,
    });
  });
});
