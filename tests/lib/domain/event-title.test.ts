import { expect, it } from 'vitest';
import { isCalendarInvitation, titleAnswered, titleInvitedTo } from '@/lib/domain/event-title';

it.each([
  ['Accepted: Kick-off @ Wed Jun 10, 2026 2pm - 3pm (CET) (ana@client.example)', 'kick-off'],
  ['Declined: Kick-off: the plan', 'kick-off: the plan'],
  ['Aceptado: Visita al taller - jue 19 mar 2026 10:00 (CET)', 'visita al taller'],
  ['Zugesagt: Besprechung', 'besprechung'],
])('the title that “%s” answers', (subject, title) => {
  expect(titleAnswered(subject)).toBe(title);
});

it.each([
  ['Invitation: Kick-off @ Wed Jun 10, 2026 2pm (CET)', 'kick-off', true],
  ['Updated invitation: Kick-off @ Wed Jun 10, 2026 2pm (CET)', 'kick-off', true],
  ['Invitación: Visita al taller - jue 19 mar 2026 10:00', 'visita al taller', true],
  ['Kick-off: the plan', 'kick-off: the plan', false],
  ['Invitation to our open day', 'invitation to our open day', false],
])('the title that “%s” invites to', (subject, title, isFromCalendar) => {
  expect(titleInvitedTo(subject)).toBe(title);
  expect(isCalendarInvitation(subject)).toBe(isFromCalendar);
});
