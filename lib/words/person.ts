import type { Address, Person } from '@/lib/domain/address';
import type { Channel } from '@/lib/domain/cadence/cadence';
import { fillTemplate } from '@/lib/domain/cadence/template';
import type { Allowance, Talk } from '@/lib/domain/manners/contact-budget';
import type { Refusal } from '@/lib/domain/manners/do-not-contact';
import type { PersonTimeline, TimelineEvent } from '@/lib/domain/person/timeline';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { shippedTemplate } from './cadences';
import { date, onDay } from './dates';
import { list, personName, subjectOf } from './people';

/** "2 mails and 1 call, last on Mon 2 Nov." */
export function touchesWords({ byChannel, lastTouchAt }: PersonTimeline, now: EpochMs): string {
  if (lastTouchAt === null) return i18n.t('person.neverTouched');
  const counts = (Object.keys(byChannel) as Channel[])
    .filter((channel) => byChannel[channel] > 0)
    .map((channel) => i18n.t(`person.count.${channel}`, byChannel[channel]));
  return i18n.t('person.touches', { counts: list(counts), when: onDay(lastTouchAt, now) });
}

/** Who has to do something. */
export function owingWords(person: Person, { owedByMe, owedByThem }: PersonTimeline): string {
  const who = personName(person);
  const both = [
    owedByMe.length > 0 && i18n.t('person.iOwe', owedByMe.length, { who }),
    owedByThem.length > 0 && i18n.t('person.theyOwe', owedByThem.length, { who }),
  ].filter((it) => it !== false);
  return both.length > 0 ? both.join(' ') : i18n.t('person.nobodyOwes');
}

/** When the person may be written to, and how often still. */
export function budgetWords(
  allowance: Allowance | null,
  left: number | null,
  now: EpochMs,
): string {
  if (allowance === null || left === null) return i18n.t('person.exempt');
  if (allowance.kind === 'exhausted') return i18n.t('person.exhausted', allowance.count);
  const from =
    allowance.at <= now
      ? i18n.t('person.allowedNow')
      : i18n.t('person.allowedFrom', { from: date(allowance.at, now) });
  return `${from} ${i18n.t('person.left', left)}`;
}

type Rhythm = {
  readonly usualDays: number;
  readonly today: number;
  readonly isUnusual: boolean;
  readonly isWaiting: boolean;
};

/** "Usually answers in 2 days; today is day 5." */
export function rhythmWords({ usualDays, today, isUnusual, isWaiting }: Rhythm): string {
  const usual = i18n.t('person.usually', usualDays);
  if (!isWaiting) return i18n.t('person.rhythm', { usual });
  return i18n.t(isUnusual ? 'person.rhythmLate' : 'person.rhythmToday', { usual, today });
}

export function refusalWords(refusal: Refusal['reason']): string {
  return i18n.t(refusal === 'refused' ? 'person.refused' : 'person.erasedBefore');
}

/** "Mon 2 Nov: you, mail", "Tue 3 Nov: you, call, no answer" */
export function eventWords({ at, by, channel, talk }: TimelineEvent, now: EpochMs): string {
  const what = withOutcome(i18n.t(`person.channel.${channel}`), talk?.outcome ?? 'done');
  return i18n.t(by === 'me' ? 'person.byMe' : 'person.byThem', { day: date(at, now), what });
}

function withOutcome(what: string, outcome: Talk['outcome']): string {
  switch (outcome) {
    case 'done':
      return what;
    case 'no-answer':
      return i18n.t('person.noAnswer', { what });
    case 'talked':
      return i18n.t('person.talked', { what });
  }
}

/** The last message, as it is shipped, with what is known filled in. What is not stays in braces. */
export function breakUpText(
  person: Person,
  followUp: { readonly subject: string; readonly account: Address },
): string {
  const [firstName = null] = person.name.split(/\s+/);
  return fillTemplate(shippedTemplate('breakUp'), {
    firstName,
    topic: subjectOf(followUp).replace(/^(re|fwd?|rv):\s*/i, ''),
    days: null,
    myName: null,
    lastPromise: null,
  }).text;
}
