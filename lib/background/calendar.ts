import { getFollowUp } from '@/lib/db/follow-ups';
import {
  type CalendarEvent,
  calendarEventOf,
  calendarFileName,
  googleCalendarLink,
} from '@/lib/domain/appointments/calendar-event';
import { appointmentKey, calendarAppointmentOf } from '@/lib/domain/appointments/for-calendar';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { threadLink } from '@/lib/domain/thread-link';
import type { EpochMs } from '@/lib/domain/time';
import type { UserFile } from '@/lib/messaging/protocol';
import { browser } from '@/lib/platform/browser';
import { appointmentDescription, appointmentTitle } from '@/lib/words/appointments';
import { calendarFile } from './calendar-file';

/** A follow-up's appointment as a file for any calendar; null if it has none, or none any more. */
export async function readCalendarFile(id: FollowUpId, now: EpochMs): Promise<UserFile | null> {
  const event = await calendarEvent(id, now);
  return event && { name: calendarFileName(event), text: calendarFile(event, now) };
}

/** Show it filled in in Google Calendar, for the user to save there. */
export async function openGoogleCalendar(id: FollowUpId, now: EpochMs): Promise<void> {
  const event = await calendarEvent(id, now);
  if (event) await browser.tabs.create({ url: googleCalendarLink(event) });
}

async function calendarEvent(id: FollowUpId, now: EpochMs): Promise<CalendarEvent | null> {
  const followUp = await getFollowUp(id);
  const appointment = followUp && calendarAppointmentOf(followUp, now);
  if (!appointment) return null;
  const title = appointmentTitle(followUp);
  const description = appointmentDescription(followUp);
  const hash = await hashOf(appointmentKey(followUp));
  return calendarEventOf(appointment, { title, description }, threadLink(followUp), hash);
}

/** Of SHA-256, as many letters as tell appointments apart. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
