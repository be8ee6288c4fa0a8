import { formatISO9075 } from 'date-fns';
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

/** The description, with the link for calendars that show no other. */
export function detailsOf({ description, url }: CalendarEvent): string {
  return description === '' ? url : `${description}\n${url}`;
}

/** `retoma-2026-11-05-1600.ics`, in local time: nothing of whom it is with. */
export function calendarFileName({ startAt }: CalendarEvent): string {
  const [day, time] = formatISO9075(startAt).split(' ');
  return `retoma-${day}-${time?.slice(0, 5).replace(':', '')}.ics`;
}

/**
 * A page of Google Calendar with the event filled in, for the user to save or not.
 *
 * @see https://calendar.google.com/calendar/render takes `action=TEMPLATE`; not documented by Google
 */
export function googleCalendarLink(event: CalendarEvent): string {
  const fields = new URLSearchParams({
    action: 'TEMPLATE',
    text: event.title,
    dates: `${basicUtc(event.startAt)}/${basicUtc(event.endAt)}`,
    details: detailsOf(event),
  });
  return `https://calendar.google.com/calendar/render?${fields}`;
}

/** `20261105T080000Z`. */
function basicUtc(at: EpochMs): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function oneLine(text: string): string {
  const line = withoutControls(text).replace(/\s+/g, ' ').trim();
  // By characters: half of a pair of surrogates is none.
  return [...line].slice(0, MAX_TITLE).join('');
}

/** RFC 5545 §3.1 knows no control characters but tab and line end. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
