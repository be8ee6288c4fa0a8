import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { moment } from './dates';
import { peopleList, subjectOf } from './people';

/** What speaks against a time that is chosen, in a sentence each. */
export function timeWarningWords(warning: TimeWarning, now: EpochMs): string {
  switch (warning.kind) {
    case 'past':
      return i18n.t('when.past');
    case 'away':
      return i18n.t('when.away');
    case 'quiet':
      return i18n.t('when.quiet');
    case 'clash':
      return i18n.t('when.clash', {
        who: peopleList(warning.people),
        subject: subjectOf(warning),
        when: moment(warning.at, now),
      });
  }
}
