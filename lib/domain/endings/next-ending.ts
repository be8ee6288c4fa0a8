import { addDays, subDays } from 'date-fns';
import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import type { EndingRule } from './ending-rule';

/** How far a person who does not answer has been followed. */
export type Unanswered = {
  /** Touches since the last answer. */
  readonly count: number;
  /** When the break-up was sent; null if it was not. */
  readonly brokenUpAt: EpochMs | null;
  /** When it was closed as without an answer; null while it is open. */
  readonly closedAt: EpochMs | null;
};

export type EndingStep =
  /** There is still something to try, or nothing to wait for. */
  | { readonly kind: 'none' }
  | { readonly kind: 'offer-break-up' }
  /** Closed as without an answer at this instant, which may have come. */
  | { readonly kind: 'close'; readonly at: EpochMs }
  /** Before anything is erased for the first time, the user is asked whether and when. */
  | { readonly kind: 'ask-about-erasure' }
  | { readonly kind: 'erase'; readonly at: EpochMs };

/** What comes next for a person who does not answer. Nothing is erased that the user did not choose. */
export function nextEnding(
  { count, brokenUpAt, closedAt }: Unanswered,
  { breakUpAfter, closeAfterDays, erasure }: EndingRule,
  rule: NudgeRule,
): EndingStep {
  if (closedAt !== null) {
    if (erasure.kind === 'not-asked') return { kind: 'ask-about-erasure' };
    if (erasure.kind === 'never') return { kind: 'none' };
    return { kind: 'erase', at: addDays(closedAt, erasure.days).getTime() };
  }
  if (brokenUpAt !== null) {
    const day = addDays(brokenUpAt, closeAfterDays);
    return { kind: 'close', at: endOfQuiet(atHour(day, rule.hourOfDay), rule) };
  }
  return count >= breakUpAfter ? { kind: 'offer-break-up' } : { kind: 'none' };
}

/** What was closed without an answer until then may be erased by now; null if nothing may. */
export function erasedUntil({ erasure }: EndingRule, now: EpochMs): EpochMs | null {
  return erasure.kind === 'after' ? subDays(now, erasure.days).getTime() : null;
}
