import { describe, expect, it } from 'vitest';
import {
  calendarEventOf,
  googleCalendarLink,
  icalInputOf,
} from '@/lib/domain/appointments/calendar-event';

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

  it('becomes what the calendar library takes', () => {
    expect(icalInputOf(EVENT, AT - 1000)).toMatchObject({
      id: 'h4sh@retoma.invalid',
      stamp: new Date(AT - 1000),
      start: new Date(AT),
      end: new Date(AT + 30 * 60_000),
      url: URL_OF_THREAD,
      alarms: [{ type: 'display', triggerBefore: 600 }],
    });
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
