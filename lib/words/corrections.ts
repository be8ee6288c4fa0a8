import type { Saying } from '@/lib/domain/correct';
import { type Correction, NOT_JUDGED_REASON } from '@/lib/domain/corrections';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { onDay } from './dates';
import { expectedWords } from './expected';
import { personName, subjectOf } from './people';

/** The names of the messages for what can be said. */
const SAYINGS = {
  'not-an-answer': 'notAnAnswer',
  outside: 'outside',
  'needs-no-answer': 'needsNoAnswer',
  person: 'person',
  elsewhere: 'elsewhere',
  'not-elsewhere': 'notElsewhere',
} as const satisfies Record<Saying, string>;

/** "Not an answer", as a menu offers it. */
export function sayingName(saying: Saying): string {
  return i18n.t(`correction.${SAYINGS[saying]}`);
}

/** What saying so did. */
export function saidNotice(saying: Saying, followUp: Pick<FollowUp, 'subject'>): string {
  return i18n.t(`acted.${SAYINGS[saying]}`, { subject: subjectOf(followUp) });
}

/** "Mail from ana@client.example is never an answer." */
export function lessonWords(correction: Correction): string {
  const who = personName({ email: correction.email, name: '' });
  switch (correction.kind) {
    case 'not-an-answer':
      return i18n.t('taught.notAnAnswer', { who });
    case 'person':
      return i18n.t('taught.person', { who });
    case 'needs-no-answer':
      return correction.reason === 'enquiry'
        ? i18n.t('taught.enquiry', { who })
        : i18n.t('taught.needsNoAnswer', { who, kind: mailKind(correction.reason) });
  }
}

export function lessonTime({ at }: Correction, now: EpochMs): string {
  return i18n.t('taught.when', { when: onDay(at, now) });
}

/** In the words in which a mail is judged while it is written. */
function mailKind(reason: string): string {
  if (reason === NOT_JUDGED_REASON) return i18n.t('taught.notJudged');
  return expectedWords({ verdict: true, reason }) || i18n.t('taught.otherKind');
}
