import { addDays } from 'date-fns';
import { dayNumberOf } from '../calendar/day';
import { type FollowUp, isPaused } from '../follow-up';
import type { EpochMs } from '../time';
import { isRunning } from './run';

/** Both sides of how soon and how late the next step comes. */
export type StepPace = {
  /** Its own day, where other touches of the person put it off; null where it comes on that day. */
  readonly movedFrom: EpochMs | null;
  /** By when the user wants it; null without a limit, and at a time that the user named. */
  readonly latestAt: EpochMs | null;
  /** The days between two touches come before the limit: whether they did. */
  readonly isPastLimit: boolean;
};

/**
 * @param latestDays - how many days after its own day a step should come at the latest; null for no limit
 * @returns null where no step is to come
 */
export function stepPace(followUp: FollowUp, latestDays: number | null): StepPace | null {
  const { run, state, plan, dueAt } = followUp;
  if (state !== 'waiting' || !run || !isRunning(run) || isPaused(followUp)) return null;
  if (plan.kind === 'at') return { movedFrom: null, latestAt: null, isPastLimit: false };
  const latestAt = latestDays === null ? null : addDays(run.stepDueAt, latestDays).getTime();
  return {
    movedFrom: dayNumberOf(dueAt) > dayNumberOf(run.stepDueAt) ? run.stepDueAt : null,
    latestAt,
    isPastLimit: latestAt !== null && dueAt > latestAt,
  };
}
