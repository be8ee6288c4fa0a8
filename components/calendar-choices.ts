import { i18n } from '@/lib/i18n/i18n';
import type { Choice } from './ChoiceMenu';

/** Where an appointment goes: a file that any calendar takes, or a page of Google Calendar. */
export type CalendarTarget = 'file' | 'google';

export function calendarChoices(): readonly (Choice & { readonly id: CalendarTarget })[] {
  return [
    { id: 'file', name: i18n.t('appointment.file'), detail: '.ics' },
    { id: 'google', name: i18n.t('appointment.google'), detail: i18n.t('appointment.googleOpens') },
  ];
}
