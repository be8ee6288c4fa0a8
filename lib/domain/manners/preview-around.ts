import { type Cadence, type PlannedStep, waitBefore } from '../cadence/cadence';
import { waitUntil } from '../cadence/wait';
import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import { type ContactBudget, type Touches, unansweredTouches } from './contact-budget';
import { Pace } from './pace';

export type PreviewedStep = PlannedStep & {
  /** Whether the contact budget moved it. */
  readonly isMoved: boolean;
};

/**
 * When each step of a cadence would come if it were started for a person, with the budget kept and
 * nothing else planned. Steps that would be too many without an answer are left out.
 */
export function previewAround(
  cadence: Cadence,
  history: Touches,
  budget: ContactBudget,
  startAt: EpochMs,
  rule: NudgeRule,
): readonly PreviewedStep[] {
  const unanswered = unansweredTouches(history);
  const pace = new Pace(unanswered, budget);
  const run = { runId: cadence.id, keepsPace: cadence.keepsPace };
  const left = Math.max(0, budget.maxUnanswered - unanswered.length);
  let before = startAt;
  return cadence.steps.slice(0, left).map((step, index) => {
    const own = waitUntil(before, waitBefore(index, 0, cadence), rule);
    const allowed = pace.allowedFrom(run);
    const isMoved = allowed > own;
    const at = isMoved ? endOfQuiet(atHour(allowed, rule.hourOfDay), rule) : own;
    pace.note(run.runId, at);
    before = at;
    return { index, step, at, isMoved };
  });
}
