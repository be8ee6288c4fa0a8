import type { Person } from '@/lib/domain/address';
import type { BlankValues } from '@/lib/domain/cadence/template';
import { topicAsWritten } from '@/lib/domain/inbound/subject';
import { DAY_MS, type EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { onDay } from './dates';

type Known = {
  readonly person: Person | undefined;
  readonly subject: string;
  /** When the user last wrote; null where it does not matter. */
  readonly wroteAt: EpochMs | null;
  readonly myName: string | null;
  /** When the user last promised something. */
  readonly promisedAt: EpochMs | null;
};

/** What is put for the blanks of a template, as far as it is known. */
export function blankValues(
  { person, subject, wroteAt, myName, promisedAt }: Known,
  now: EpochMs,
): BlankValues {
  const [firstName = null] = (person?.name ?? '').trim().split(/\s+/);
  return {
    firstName,
    topic: topicAsWritten(subject),
    days: wroteAt === null ? null : String(Math.max(0, Math.floor((now - wroteAt) / DAY_MS))),
    myName,
    lastPromise:
      promisedAt === null ? null : i18n.t('blank.promised', { day: onDay(promisedAt, now) }),
  };
}
