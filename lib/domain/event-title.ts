import { readSubject } from './inbound/subject';

const INVITATION =
  /^(?:updated )?(?:invitation|invitacion|convite|invito|einladung|uitnodiging)\b[^:]{0,30}: ?/;

/** What calendars put before the title in a guest's answer: "Accepted:", "Event updated with note:". */
const ANSWER = /^[\p{L}][\p{L}' -]{0,40}: ?/u;

/** "… @ Wed Jun 10, 2026 2pm (CET) (ana@…)", "… - jue 19 mar 2026 10:00": where a time begins. */
const TIME = / (?:@ (?=.{0,30}\d)|- (?=.{0,12}\d{1,2} .{0,12}\d{4})).*$/;

/**
 * The title of the event that a guest's answer is about, folded.
 *
 * @see lib/domain/inbound/calendar-response.ts for what calendars write
 */
export function titleAnswered(subject: string): string {
  return readSubject(subject).topic.replace(ANSWER, '').replace(TIME, '').trim();
}

/** The title of the event that a subject invites to, folded: a mail's may be the whole subject. */
export function titleInvitedTo(subject: string): string {
  return readSubject(subject).topic.replace(INVITATION, '').replace(TIME, '').trim();
}

/** Whether a calendar wrote the invitation: then its title is the event's. */
export function isCalendarInvitation(subject: string): boolean {
  return INVITATION.test(readSubject(subject).topic);
}
