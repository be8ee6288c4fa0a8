import { dueChannel } from '@/lib/domain/cadence/follow-up-run';
import { nextStep } from '@/lib/domain/cadence/run';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { peopleList, subjectOf } from './people';

/** "Call Ana Ruiz: Quote for March", as it stands in a calendar. */
export function appointmentTitle(followUp: FollowUp): string {
  const words = { who: peopleList(followUp.people), subject: subjectOf(followUp) };
  const channel = dueChannel(followUp);
  return channel === 'call' || channel === 'meeting'
    ? i18n.t(`appointment.${channel}`, words)
    : i18n.t('appointment.followUp', words);
}

/** The note of the step, and what the link below leads to. */
export function appointmentDescription({ run }: FollowUp): string {
  const note = run && nextStep(run)?.note;
  return [...(note ? [note] : []), i18n.t('appointment.conversation')].join('\n');
}
