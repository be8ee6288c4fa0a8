import { addDays } from 'date-fns';
import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import { type ContactBudget, type Touches, unansweredTouches } from './contact-budget';
import { Pace, type PacedRun } from './pace';

/** The next step of a run that is at work on a person. */
export type DueStep = PacedRun & {
  /** As its cadence has it. */
  readonly dueAt: EpochMs;
};

export type PlacedStep = {
  readonly runId: string;
  /** When it is to be nudged for; null until the person answers. */
  readonly at: EpochMs | null;
  /** What decided: its own day, the days between two touches, or how many are unanswered. */
  readonly decidedBy: 'own-day' | 'days-between' | 'unanswered';
  /** The latest instant that the user wants; null without a limit. */
  readonly latestAt: EpochMs | null;
  /** The budget wins over the limit; this is where it did, to be said. */
  readonly isPastLimit: boolean;
};

/**
 * Place the next steps of all runs of one person so that no two touches are closer than the budget,
 * the earliest first. Each is placed on its own day or later. The budget wins over the limit.
 *
 * @param latestDays - how many days after its own day a step should come at the latest; null for no limit
 * @returns in the order in which they come, those that come not at all last
 */
export function planAround(
  steps: readonly DueStep[],
  history: Touches,
  budget: ContactBudget,
  latestDays: number | null,
  rule: NudgeRule,
  now: EpochMs,
): readonly PlacedStep[] {
  const unanswered = unansweredTouches(history);
  const pace = new Pace(unanswered, budget);
  let left = budget.maxUnanswered - unanswered.length;
  // By when each could come if it were the next, so that a step with a pace of its own is not
  // kept behind one that has to wait for the budget anyway.
  const inOrder = steps
    .map((step) => ({ step, at: Math.max(step.dueAt, pace.allowedFrom(step)) }))
    .sort((one, other) => one.at - other.at || earliestFirst(one.step, other.step));
  return inOrder.map(({ step }) => {
    const latestAt = latestDays === null ? null : addDays(step.dueAt, latestDays).getTime();
    const { runId } = step;
    if (left <= 0) {
      const isPastLimit = latestAt !== null && latestAt < now;
      return { runId, at: null, decidedBy: 'unanswered', latestAt, isPastLimit };
    }
    left--;
    const allowed = pace.allowedFrom(step);
    const isMoved = allowed > Math.max(step.dueAt, now);
    const at = isMoved ? endOfQuiet(atHour(allowed, rule.hourOfDay), rule) : step.dueAt;
    // What is overdue is touched now at the earliest.
    pace.note(runId, Math.max(at, now));
    return {
      runId,
      at,
      decidedBy: isMoved ? 'days-between' : 'own-day',
      latestAt,
      isPastLimit: latestAt !== null && Math.max(at, now) > latestAt,
    };
  });
}

function earliestFirst(one: DueStep, other: DueStep): number {
  return one.dueAt - other.dueAt || (one.runId < other.runId ? -1 : 1);
}
