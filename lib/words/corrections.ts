import type { Saying } from '@/lib/domain/correct';
import type { Correction } from '@/lib/domain/corrections';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { onDay } from './dates';
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

/** The names of the messages for kinds of mail that are told apart here, by the rule that judged them. */
const MAIL_KINDS = {
  question: 'question',
  'yes-or-no': 'question',
  request: 'request',
  invitation: 'invitation',
  proposal: 'proposal',
  'document-to-review': 'review',
  meeting: 'meeting',
  chase: 'chase',
  overdue: 'chase',
  thanks: 'thanks',
  confirmation: 'confirmation',
  fyi: 'fyi',
  decline: 'decline',
  'break-up': 'breakUp',
  introduction: 'introduction',
  invoice: 'invoice',
  'own-next-move': 'ownMove',
  'nothing-asked': 'nothingAsked',
  'not-judged': 'notJudged',
} as const;

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

function mailKind(reason: string): string {
  const name = Object.hasOwn(MAIL_KINDS, reason)
    ? MAIL_KINDS[reason as keyof typeof MAIL_KINDS]
    : 'other';
  return i18n.t(`mailKind.${name}`);
}
