import { hasStep } from '@/lib/domain/cadence/follow-up-run';
import { stepPace } from '@/lib/domain/cadence/step-pace';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { stepWords } from './cadences';
import { comingDay } from './dates';
import { heldBackWords, pastLimitWords } from './step-pace';

/**
 * "Next step on Tue 10 Nov: Quote sent, step 2 of 4: call."
 *
 * @param latestDays - so many days after its own day a step should come at the latest; null for no limit
 * @returns null where no cadence has a step to come
 */
export function nextStepWords(
  followUps: readonly FollowUp[],
  latestDays: number | null,
  now: EpochMs,
): string | null {
  const [next] = followUps.filter(hasStep).sort((one, other) => one.dueAt - other.dueAt);
  const step = next?.run && stepWords(next.run);
  const pace = next && stepPace(next, latestDays);
  if (!next || !step || !pace) return null;
  const when = comingDay(Math.max(next.dueAt, now), now);
  return [
    i18n.t('person.nextStep', { when, step }),
    heldBackWords(next, now),
    pastLimitWords(pace, now),
  ]
    .filter(Boolean)
    .join(' ');
}
