import { formatISO9075 } from 'date-fns';
import { CSV_OPENING, csvLine } from '@/lib/domain/data/csv';
import type { FollowUp, FollowUpState } from '@/lib/domain/follow-up';
import { threadLink } from '@/lib/domain/thread-link';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';

const STATES = {
  scheduled: 'scheduled',
  waiting: 'awaiting',
  replied: 'replied',
  done: 'done',
  stopped: 'stopped',
} as const satisfies Record<FollowUpState, string>;

/** The first line of a table of follow-ups, with what a spreadsheet needs before it. */
export function csvHeader(): string {
  return `${CSV_OPENING}${csvLine([
    i18n.t('csv.state'),
    i18n.t('csv.people'),
    i18n.t('csv.addresses'),
    i18n.t('csv.subject'),
    i18n.t('csv.wroteAt'),
    i18n.t('csv.mails'),
    i18n.t('csv.nudgeAt'),
    i18n.t('csv.checkedAt'),
    i18n.t('csv.closedAt'),
    i18n.t('csv.account'),
    i18n.t('csv.link'),
  ])}`;
}

/** One follow-up as people read it, in local time. */
export function csvRow(followUp: FollowUp): string {
  const { state, people, subject, touch, dueAt, check, closing, account } = followUp;
  return csvLine([
    i18n.t(`mark.${STATES[state]}`),
    people.map(({ name, email }) => name || email).join('; '),
    people.map(({ email }) => email).join('; '),
    subject,
    localTime(touch.at),
    String(touch.count),
    closing ? '' : localTime(dueAt),
    check ? localTime(check.at) : '',
    closing ? localTime(closing.at) : '',
    account,
    threadLink(followUp),
  ]);
}

/** "2026-11-02 10:00": what every spreadsheet takes for a time. */
function localTime(at: EpochMs): string {
  return formatISO9075(at).slice(0, 16);
}
