import ical, { ICalAlarmType } from 'ical-generator';
import type { CalendarEvent } from '@/lib/domain/appointments/calendar-event';
import { detailsOf } from '@/lib/domain/appointments/calendar-event';
import type { EpochMs } from '@/lib/domain/time';
import { language } from '@/lib/words/language';

/**
 * An event as the text of an iCalendar file, times in UTC, with one alarm that is shown.
 *
 * @param now - when it was made: of two files for the same event a calendar keeps the later
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(event: CalendarEvent, now: EpochMs): string {
  const calendar = ical({
    prodId: { company: 'Retoma', product: 'Retoma', language: language().toUpperCase() },
  });
  calendar.createEvent({
    id: event.uid,
    stamp: new Date(now),
    start: new Date(event.startAt),
    end: new Date(event.endAt),
    summary: event.title,
    description: detailsOf(event),
    url: event.url,
    alarms: [
      {
        type: ICalAlarmType.display,
        triggerBefore: event.alarmMinutesBefore * 60,
        description: event.title,
      },
    ],
  });
  return calendar.toString();
}
