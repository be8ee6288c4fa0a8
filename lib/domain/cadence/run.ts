import { addDays } from 'date-fns';
import { dayNumberOf } from '../calendar/day';
import { atHour, endOfQuiet, type NudgeRule } from '../due';
import type { EpochMs } from '../time';
import {
  type Cadence,
  type CadenceId,
  type Channel,
  type Stage,
  type Step,
  waitBefore,
} from './cadence';
import { type Wait, waitUntil } from './wait';

export type StepOutcome = 'sent' | 'done' | 'no-answer' | 'talked' | 'skipped';

export type StepTaken = {
  /** Its place in the steps that the run had then. */
  readonly step: number;
  readonly channel: Channel;
  readonly at: EpochMs;
  readonly outcome: StepOutcome;
  /** The stage it moved to; null for none, and for a step that was skipped. */
  readonly stage: Stage | null;
  /** One line, or empty. */
  readonly note: string;
};

export type RunEnding =
  /** Its last step was taken. */
  'completed' | 'reply' | 'bounce' | 'talked' | 'won' | 'lost' | 'by-hand';

/** A cadence at work on a follow-up. */
export type Run = {
  readonly cadenceId: CadenceId;
  readonly name: string;
  /** A copy: editing the cadence leaves a run as it is until it is moved on purpose. */
  readonly steps: readonly Step[];
  readonly repeat: Wait | null;
  readonly keepsPace: boolean;
  /** The step that comes next, counted from 0; where the run has ended, the one it ended at. */
  readonly at: number;
  /** How often it has begun again. */
  readonly round: number;
  readonly startedAt: EpochMs;
  /** From when the next step's wait is counted: the start, or the last step taken. */
  readonly waitsSince: EpochMs;
  /** As it was when the run was paused, while it is. */
  readonly stepDueAt: EpochMs;
  readonly pausedAt: EpochMs | null;
  /** Of cadences that were at work on the same thread before, too. */
  readonly history: readonly StepTaken[];
  readonly ending: { readonly at: EpochMs; readonly by: RunEnding } | null;
};

/** @throws RangeError if the cadence has no step */
export function startRun(cadence: Cadence, now: EpochMs, rule: NudgeRule): Run {
  const { id, name, steps, repeat, keepsPace } = cadence;
  return {
    cadenceId: id,
    name,
    steps,
    repeat,
    keepsPace,
    at: 0,
    round: 0,
    startedAt: now,
    waitsSince: now,
    stepDueAt: waitUntil(now, waitBefore(0, 0, cadence), rule),
    pausedAt: null,
    history: [],
    ending: null,
  };
}

/** Whether it has a step to come, now or after a pause. */
export function isRunning({ ending }: Run): boolean {
  return ending === null;
}

/** The step that comes next; null where the run has ended. */
export function nextStep(run: Run): Step | null {
  return isRunning(run) ? (run.steps[run.at] ?? null) : null;
}

/** When the next step falls due; null while the run is paused and after it has ended. */
export function nextStepDueAt(run: Run): EpochMs | null {
  return isRunning(run) && run.pausedAt === null ? run.stepDueAt : null;
}

/** The stage that the run has led to; null if none of the steps taken named one. */
export function stageReached({ history }: Run): Stage | null {
  return history.findLast(({ stage }) => stage !== null)?.stage ?? null;
}

// Transitions. Each returns its argument itself when it has nothing to do.

/**
 * The next step was taken: the run goes on to the one after, or ends. Talking to the person ends
 * it, as a reply does. A run that was paused goes on.
 */
export function completeStep(
  run: Run,
  outcome: Exclude<StepOutcome, 'skipped'>,
  now: EpochMs,
  rule: NudgeRule,
  note = '',
): Run {
  const step = nextStep(run);
  if (!step) return run;
  const taken = withTaken(run, step, outcome, step.stage, note, now);
  return outcome === 'talked' ? endRun(taken, 'talked', now) : advance(taken, now, rule);
}

/** Leave the next step out. The step after is waited for from now, so that two never come at once. */
export function skipStep(run: Run, now: EpochMs, rule: NudgeRule, note = ''): Run {
  const step = nextStep(run);
  if (!step) return run;
  return advance(withTaken(run, step, 'skipped', null, note, now), now, rule);
}

/**
 * Go on with another step, forwards or back. Its wait is counted from the last step taken; if that
 * is over, it is due at once.
 *
 * @throws RangeError if there is no such step
 */
export function moveStep(run: Run, to: number, now: EpochMs, rule: NudgeRule): Run {
  if (!isRunning(run) || to === run.at) return run;
  const waited = waitUntil(run.waitsSince, waitBefore(to, run.round, run), rule);
  return { ...run, at: to, stepDueAt: notBefore(now, waited, rule), pausedAt: null };
}

/** Let the next step come at an instant that the user names, whatever the hour. */
export function rescheduleStep(run: Run, at: EpochMs): Run {
  if (!isRunning(run) || (run.stepDueAt === at && run.pausedAt === null)) return run;
  return { ...run, stepDueAt: at, pausedAt: null };
}

export function pauseRun(run: Run, now: EpochMs): Run {
  return isRunning(run) && run.pausedAt === null ? { ...run, pausedAt: now } : run;
}

/** The next step waits as many days more as the run was paused; overdue, it is due at once. */
export function resumeRun(run: Run, now: EpochMs, rule: NudgeRule): Run {
  const { pausedAt } = run;
  if (!isRunning(run) || pausedAt === null) return run;
  // A clock that was set back makes no pause shorter than none.
  const days = Math.max(0, dayNumberOf(now) - dayNumberOf(pausedAt));
  const shifted = atClockOf(run.stepDueAt, days);
  return {
    ...run,
    pausedAt: null,
    waitsSince: Math.min(now, atClockOf(run.waitsSince, days)),
    stepDueAt: days === 0 ? run.stepDueAt : notBefore(now, shifted, rule),
  };
}

/** Nothing comes before an instant, as when the person is out of office until then. */
export function holdRun(run: Run, until: EpochMs, rule: NudgeRule): Run {
  if (!isRunning(run) || run.stepDueAt >= until) return run;
  return { ...run, stepDueAt: notBefore(until, atHour(until, rule.hourOfDay), rule) };
}

/** What happens to a person or a deal while a cadence runs. */
export type RunEvent =
  | { readonly kind: Exclude<RunEnding, 'completed' | 'by-hand'> }
  /** `until`: when the person is back, as far as is known. */
  | { readonly kind: 'out-of-office'; readonly until: EpochMs | null };

/** How long a run is held for somebody who does not say when they are back. */
const UNKNOWN_ABSENCE_DAYS = 7;

/** A reply, a bounce, a talk, won or lost ends a run; an absence holds it. */
export function meetEvent(run: Run, event: RunEvent, now: EpochMs, rule: NudgeRule): Run {
  if (event.kind !== 'out-of-office') return endRun(run, event.kind, now);
  return holdRun(run, event.until ?? addDays(now, UNKNOWN_ABSENCE_DAYS).getTime(), rule);
}

export function endRun(run: Run, by: RunEnding, now: EpochMs): Run {
  return isRunning(run) ? { ...run, pausedAt: null, ending: { at: now, by } } : run;
}

/**
 * Move a run to its cadence as it is now. It stays at its place, and what it has waited counts; if
 * the cadence has become too short for that place, the run is completed.
 */
export function moveToEdited(run: Run, cadence: Cadence, now: EpochMs, rule: NudgeRule): Run {
  const { name, steps, repeat, keepsPace } = cadence;
  if (!isRunning(run) || cadence.id !== run.cadenceId || isAsEdited(run, cadence)) return run;
  const moved = { ...run, name, steps, repeat, keepsPace };
  if (run.at >= steps.length) return finishRound(moved, now, rule);
  const wait = waitBefore(run.at, run.round, moved);
  if (JSON.stringify(wait) === JSON.stringify(waitBefore(run.at, run.round, run))) return moved;
  return { ...moved, stepDueAt: notBefore(now, waitUntil(run.waitsSince, wait, rule), rule) };
}

/** Whether a run follows its cadence as that is now. */
export function isAsEdited(run: Run, { name, steps, repeat, keepsPace }: Cadence): boolean {
  return (
    name === run.name &&
    keepsPace === run.keepsPace &&
    JSON.stringify([steps, repeat]) === JSON.stringify([run.steps, run.repeat])
  );
}

function advance(run: Run, now: EpochMs, rule: NudgeRule): Run {
  const at = run.at + 1;
  if (at >= run.steps.length) return finishRound(run, now, rule);
  const wait = waitBefore(at, run.round, run);
  return { ...run, at, waitsSince: now, stepDueAt: waitUntil(now, wait, rule) };
}

function finishRound(run: Run, now: EpochMs, rule: NudgeRule): Run {
  if (!run.repeat) return endRun(run, 'completed', now);
  const stepDueAt = waitUntil(now, run.repeat, rule);
  return { ...run, at: 0, round: run.round + 1, waitsSince: now, stepDueAt };
}

function withTaken(
  run: Run,
  { channel }: Step,
  outcome: StepOutcome,
  stage: Stage | null,
  note: string,
  at: EpochMs,
): Run {
  const taken: StepTaken = { step: run.at, channel, at, outcome, stage, note };
  return { ...run, pausedAt: null, history: [...run.history, taken] };
}

function notBefore(earliest: EpochMs, at: EpochMs, rule: NudgeRule): EpochMs {
  return endOfQuiet(Math.max(earliest, at), rule);
}

/** So many days later by the calendar, at the same time of the clock. */
function atClockOf(instant: EpochMs, daysLater: number): EpochMs {
  return addDays(instant, daysLater).getTime();
}
