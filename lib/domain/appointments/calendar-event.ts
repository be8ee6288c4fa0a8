import type { EpochMs } from '../time';
import { MINUTE_MS } from '../time';
import type { Appointment } from './clashes';

/** An event of a calendar, with all words in it. */
export type CalendarEvent = {
  /** The same for the same appointment, so that a file opened twice makes one event. */
  readonly uid: string;
  readonly startAt: EpochMs;
  readonly endAt: EpochMs;
  readonly title: string;
  readonly description: string;
  /** The conversation in Gmail. */
  readonly url: string;
  readonly alarmMinutesBefore: number;
};

const MAX_TITLE = 200;

/**
 * @param hash - of the follow-up's id, which holds an address; made at the edge
 */
export function calendarEventOf(
  { at, minutes }: Appointment,
  words: { readonly title: string; readonly description: string },
  url: string,
  hash: string,
  alarmMinutesBefore = 10,
): CalendarEvent {
  return {
    uid: `${hash}@retoma.invalid`,
    startAt: at,
    endAt: at + Math.max(1, minutes) * MINUTE_MS,
    title: oneLine(words.title),
    description: withoutControls(words.description),
    url,
    alarmMinutesBefore,
  };
}

/** What `ical-generator` takes for an event: times in UTC, one alarm that is shown. */
export function icalInputOf(event: CalendarEvent, now: EpochMs) {
  return {
    id: event.uid,
    stamp: new Date(now),
    start: new Date(event.startAt),
    end: new Date(event.endAt),
    summary: event.title,
    description: event.description,
    url: event.url,
    alarms: [
      {
        type: 'display',
        triggerBefore: event.alarmMinutesBefore * 60,
        description: event.title,
      },
    ],
  } as const;
}

/**
 * A page of Google Calendar with the event filled in, for the user to save or not.
 *
 * @see https://calendar.google.com/calendar/render takes `action=TEMPLATE`; not documented by Google
 */
export function googleCalendarLink({
  title,
  description,
  url,
  startAt,
  endAt,
}: CalendarEvent): string {
  const fields = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${basicUtc(startAt)}/${basicUtc(endAt)}`,
    details: description === '' ? url : `${description}\n${url}`,
  });
  return `https://calendar.google.com/calendar/render?${fields}`;
}

/** `20261105T080000Z`. */
function basicUtc(at: EpochMs): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
}

/** RFC 5545 §3.1 knows no control characters but tab and line end. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
