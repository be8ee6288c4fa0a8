import type { EpochMs } from '../time';
import { type ContactBudget, dayAfter, type Touches } from './contact-budget';

/** What of a run matters for how soon it may touch a person again. */
export type PacedRun = {
  readonly runId: string;
  /** Towards touches of its own run the budget does not hold. */
  readonly keepsPace: boolean;
};

/** The last touch, and the last one of another run: the two that a next one may be too close to. */
export class Pace {
  readonly #budget: ContactBudget;
  #last: { readonly runId: string | null; readonly at: EpochMs } | null = null;
  #lastOfOther: EpochMs = Number.NEGATIVE_INFINITY;

  /** @param unanswered - oldest first */
  constructor(unanswered: Touches, budget: ContactBudget) {
    this.#budget = budget;
    for (const { runId, at } of unanswered) this.note(runId, at);
  }

  /** A touch later than all before it. */
  note(runId: string | null, at: EpochMs): void {
    if (this.#last && this.#last.runId !== runId) this.#lastOfOther = this.#last.at;
    this.#last = { runId, at };
  }

  /** The earliest that the budget allows; minus infinity where nothing was before. */
  allowedFrom({ runId, keepsPace }: PacedRun): EpochMs {
    if (!this.#last) return Number.NEGATIVE_INFINITY;
    const isOwn = keepsPace && this.#last.runId === runId;
    const touchedAt = isOwn ? this.#lastOfOther : this.#last.at;
    return touchedAt === Number.NEGATIVE_INFINITY ? touchedAt : dayAfter(touchedAt, this.#budget);
  }
}
