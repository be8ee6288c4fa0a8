import type { Person } from '@/lib/domain/address';
import type { Allowance } from '@/lib/domain/manners/contact-budget';
import type { Refusal } from '@/lib/domain/manners/do-not-contact';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date, onDay } from './dates';
import { personName } from './people';

/** What speaks against writing to somebody now; null if nothing does. Said, and nothing is blocked. */
export function mannersWarning(
  person: Person,
  allowance: Allowance | null,
  refusal: Refusal['reason'] | null,
  now: EpochMs,
): string | null {
  const who = personName(person);
  if (refusal === 'refused') return i18n.t('allowance.refused', { who });
  if (refusal === 'erased') return i18n.t('allowance.erased', { who });
  if (allowance?.kind === 'exhausted')
    return i18n.t('allowance.exhausted', allowance.count, { who });
  if (!allowance?.since || allowance.at <= now) return null;
  const when = onDay(allowance.since.at, now);
  const isMail = allowance.since.channel === 'email';
  return i18n.t(isMail ? 'allowance.tooEarly' : 'allowance.talkedTooEarly', {
    who,
    when,
    from: date(allowance.at, now),
  });
}
