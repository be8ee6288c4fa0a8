import { type Address, areColleagues, domainOf, isSameMailbox } from '../address';
import type { Channel } from '../cadence/cadence';
import type { StepOutcome } from '../cadence/run';
import { dayNumberOf, startOfDayNumber } from '../calendar/day';
import type { EpochMs } from '../time';

/** How often one person may be touched, over all threads and cadences. */
export type ContactBudget = {
  /** From the day of a touch to the day of the next one, at least; 0 for no limit. */
  readonly daysBetween: number;
  /** So many in a row without an answer, and no more. */
  readonly maxUnanswered: number;
};

export const DEFAULT_BUDGET: ContactBudget = { daysBetween: 7, maxUnanswered: 7 };

/** One attempt to reach a person, on whatever thread. */
export type PersonTouch = {
  readonly at: EpochMs;
  readonly channel: Channel;
  /** When the person answered it; null if not yet. */
  readonly answeredAt: EpochMs | null;
  /** Which run it was a step of; null for none. */
  readonly runId: string | null;
  /** Of a call, a meeting, or what else was no mail. */
  readonly talk?: Talk;
};

/** What came of an attempt to talk, with the user's one line on it, or empty. */
export type Talk = {
  readonly outcome: Exclude<StepOutcome, 'sent' | 'skipped'>;
  readonly note: string;
};

/** In any order. */
export type Touches = readonly PersonTouch[];

export type Allowance =
  /** `at` is now, or the first moment of the day from which it is better. */
  | { readonly kind: 'from'; readonly at: EpochMs; readonly since: PersonTouch | null }
  /** Too many in a row are without an answer. */
  | { readonly kind: 'exhausted'; readonly count: number; readonly since: PersonTouch };

/**
 * When a person may next be touched. Only touches since the last answer count: who answers, talks.
 *
 * @returns with the touch because of which it is so
 */
export function nextAllowed(history: Touches, budget: ContactBudget, now: EpochMs): Allowance {
  const unanswered = unansweredTouches(history);
  const last = unanswered.at(-1);
  if (!last) return { kind: 'from', at: now, since: null };
  if (unanswered.length >= budget.maxUnanswered) {
    return { kind: 'exhausted', count: unanswered.length, since: last };
  }
  const at = Math.max(now, dayAfter(last.at, budget));
  return { kind: 'from', at, since: last };
}

/** How many more touches a person may get without an answer. */
export function budgetLeft(history: Touches, { maxUnanswered }: ContactBudget): number {
  return Math.max(0, maxUnanswered - unansweredTouches(history).length);
}

/** The touches since the person last answered, oldest first. */
export function unansweredTouches(history: Touches): Touches {
  const lastAnswerAt = history.reduce(
    (last, { answeredAt }) => Math.max(last, answeredAt ?? last),
    Number.NEGATIVE_INFINITY,
  );
  return history
    .filter(({ at, answeredAt }) => answeredAt === null && at > lastAnswerAt)
    .sort((one, other) => one.at - other.at);
}

/** The first moment of the day on which the budget allows a touch after another. */
export function dayAfter(touchedAt: EpochMs, { daysBetween }: ContactBudget): EpochMs {
  return startOfDayNumber(dayNumberOf(touchedAt) + daysBetween);
}

/**
 * Whether the budget does not matter for a person: a colleague, or chosen by the user.
 *
 * @param own - the user's addresses
 * @param exempt - addresses, and domains as `@client.example`
 */
export function isExempt(
  person: Address,
  own: readonly Address[],
  exempt: readonly string[],
): boolean {
  return (
    own.some((address) => areColleagues(address, person) || isSameMailbox(address, person)) ||
    exempt.some((chosen) =>
      chosen.startsWith('@') ? chosen.slice(1) === domainOf(person) : isSameMailbox(chosen, person),
    )
  );
}
