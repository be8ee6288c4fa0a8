import { type NamedTime, planAt } from '../appointments/named-time';
import { dueAt, type NudgeRule } from '../due';
import { BY_RULE, close, type FollowUp, isOpen, isPaused } from '../follow-up';
import type { EpochMs } from '../time';
import type { Cadence, Channel } from './cadence';
import {
  completeStep,
  endRun,
  isRunning,
  moveStep,
  moveToEdited,
  nextStep,
  nextStepDueAt,
  pauseRun,
  type Run,
  rescheduleStep,
  resumeRun,
  type StepOutcome,
  skipStep,
  startRun,
} from './run';

// A cadence at work on a follow-up: while it runs, its next step says when the follow-up falls due.
// As all transitions, each returns its argument itself when it has nothing to do.

/** What the user may do with a run. */
export type RunChange =
  | { readonly kind: 'pause' | 'resume' | 'end' }
  | { readonly kind: 'skip'; readonly note: string }
  | { readonly kind: 'move'; readonly to: number }
  /** Let the next step come at a time that the user names. */
  | ({ readonly kind: 'reschedule' } & NamedTime)
  | {
      readonly kind: 'take';
      readonly outcome: Exclude<StepOutcome, 'skipped' | 'sent'>;
      readonly note: string;
    }
  | { readonly kind: 'deal'; readonly end: 'won' | 'lost' };

/** Whether a cadence decides when the follow-up falls due. */
export function hasRun({ run }: FollowUp): boolean {
  return run !== null && isRunning(run);
}

/** Whether its next step decides when the follow-up falls due, or a time that the user named for it. */
export function hasStep(followUp: FollowUp): boolean {
  return followUp.state === 'waiting' && hasRun(followUp) && !isPaused(followUp);
}

/** By which channel the next step is; null without a cadence that runs. */
export function dueChannel({ run }: FollowUp): Channel | null {
  return (run && nextStep(run)?.channel) ?? null;
}

/**
 * Start a cadence on a follow-up, in place of one that runs.
 *
 * @param sentAt - when the mail left with which it starts: a first step that is that mail is taken
 * @throws RangeError if the cadence has no step
 */
export function startCadence(
  followUp: FollowUp,
  cadence: Cadence,
  rule: NudgeRule,
  now: EpochMs,
  sentAt: EpochMs | null = null,
): FollowUp {
  if (!isOpen(followUp) || isStartOf(followUp.run, cadence, sentAt)) return followUp;
  // Calls and meetings of a cadence before are touches of the person as well.
  const history = followUp.run?.history ?? [];
  const started = { ...startRun(cadence, sentAt ?? now, rule), history };
  const first = nextStep(started);
  const isTaken = sentAt !== null && first?.channel === 'email' && first.wait.count === 0;
  return withRun(
    followUp,
    isTaken ? completeStep(started, 'sent', sentAt, rule) : started,
    rule,
    now,
  );
}

/** The mail is told of by several tabs: it starts the cadence once. */
function isStartOf(run: Run | null, { id }: Cadence, sentAt: EpochMs | null): boolean {
  return run !== null && run.cadenceId === id && run.startedAt === sentAt;
}

/** A mail of the user's left: it is the step that was next, if that is a mail. */
export function takeMailStep(followUp: FollowUp, rule: NudgeRule, sentAt: EpochMs): FollowUp {
  const { run } = followUp;
  if (!run || !isRunning(run)) return followUp;
  const isStep = nextStep(run)?.channel === 'email';
  return withRun(followUp, isStep ? completeStep(run, 'sent', sentAt, rule) : run, rule, sentAt);
}

/** @throws RangeError if a step is moved to that does not exist */
export function changeRun(
  followUp: FollowUp,
  change: RunChange,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const { run } = followUp;
  if (!isOpen(followUp) || !run || !isRunning(run)) return followUp;
  if (change.kind === 'deal') return closeDeal(followUp, change.end, now);
  if (change.kind === 'reschedule') return rescheduled(followUp, run, change, now);
  const changed = changedRun(run, change, rule, now);
  if (changed === run) return followUp;
  const after = withRun(followUp, changed, rule, now);
  const isTalked = change.kind === 'take' && change.outcome === 'talked';
  return isTalked ? close(after, 'replied', { at: now, by: { kind: 'talked' } }) : after;
}

function changedRun(
  run: Run,
  change: Exclude<RunChange, { kind: 'deal' | 'reschedule' }>,
  rule: NudgeRule,
  now: EpochMs,
): Run {
  switch (change.kind) {
    case 'pause':
      return pauseRun(run, now);
    case 'resume':
      return resumeRun(run, now, rule);
    case 'end':
      return endRun(run, 'by-hand', now);
    case 'skip':
      return skipStep(run, now, rule, change.note);
    case 'move':
      return moveStep(run, change.to, now, rule);
    case 'take':
      return completeStep(run, change.outcome, now, rule, change.note);
  }
}

/** A time that the user names stands, whatever the hour and the contact budget. */
function rescheduled(followUp: FollowUp, run: Run, time: NamedTime, now: EpochMs): FollowUp {
  return {
    ...followUp,
    run: rescheduleStep(run, time.at),
    plan: planAt(time),
    dueAt: time.at,
    nudge: null,
    changedAt: now,
  };
}

/** The deal is over: so is what was followed up for it. */
export function closeDeal(followUp: FollowUp, end: 'won' | 'lost', now: EpochMs): FollowUp {
  const run = followUp.run && endRun(followUp.run, end, now);
  return close({ ...followUp, run }, 'done', { at: now, by: { kind: 'deal', end } });
}

/** Move what runs to its cadence as it is now. */
export function moveRunToEdited(
  followUp: FollowUp,
  cadence: Cadence,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const { run } = followUp;
  if (!run || !isOpen(followUp)) return followUp;
  const moved = moveToEdited(run, cadence, now, rule);
  return moved === run ? followUp : withRun(followUp, moved, rule, now);
}

/** Due with the run's next step; once it has ended, as any mail that waits for an answer. */
function withRun(followUp: FollowUp, run: Run, rule: NudgeRule, now: EpochMs): FollowUp {
  const stepDueAt = nextStepDueAt(run);
  const isOver = !isRunning(run);
  return {
    ...followUp,
    run,
    season: null,
    plan: BY_RULE,
    // While it is paused it is due with nothing; what it was due with is the run's to keep.
    dueAt: stepDueAt ?? (isOver ? dueAt(now, BY_RULE, rule) : followUp.dueAt),
    nudge: null,
    changedAt: now,
  };
}
