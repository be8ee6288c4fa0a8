import type { NudgeRule } from '../due';
import type { EpochMs } from '../time';
import { type Wait, waitUntil } from './wait';

export const CHANNELS = ['email', 'call', 'voice', 'meeting', 'other'] as const;
/** How a person is reached: `voice` is a voice message. */
export type Channel = (typeof CHANNELS)[number];

export type TemplateId = string;
/** One of the user's own list. */
export type Stage = string;

export type Step = {
  readonly channel: Channel;
  /** After the step before, or after the start. */
  readonly wait: Wait;
  readonly template: TemplateId | null;
  /** The stage to which taking the step moves. */
  readonly stage: Stage | null;
  /** One line for the user, or empty. */
  readonly note: string;
};

export type CadenceId = string;

/** A reusable plan of touches. */
export type Cadence = {
  readonly id: CadenceId;
  readonly name: string;
  /** In one line, why it is as it is; may be empty. */
  readonly why: string;
  /** At least one. */
  readonly steps: readonly Step[];
  /** How long after its last step it starts again; null if it ends there. */
  readonly repeat: Wait | null;
  /**
   * Whether its own steps may follow one another faster than the contact budget: for people who
   * asked, and wait. Towards all other touches of the person the budget holds.
   */
  readonly keepsPace: boolean;
};

export type PlannedStep = {
  /** Counted from 0. */
  readonly index: number;
  readonly step: Step;
  readonly at: EpochMs;
};

/**
 * When each step would fall due if each were taken on its day.
 *
 * @param rounds - how often a cadence that repeats is gone through; others are once
 */
export function previewRun(
  { steps, repeat }: Pick<Cadence, 'steps' | 'repeat'>,
  startAt: EpochMs,
  rule: NudgeRule,
  rounds = 1,
): readonly PlannedStep[] {
  const planned: PlannedStep[] = [];
  let at = startAt;
  for (let round = 0; round < (repeat ? rounds : 1); round++) {
    for (const [index, step] of steps.entries()) {
      at = waitUntil(at, waitBefore(index, round, { steps, repeat }), rule);
      planned.push({ index, step, at });
    }
  }
  return planned;
}

/** What is waited before a step: from the second round on, `repeat` before the first one. */
export function waitBefore(
  index: number,
  round: number,
  { steps, repeat }: Pick<Cadence, 'steps' | 'repeat'>,
): Wait {
  const step = steps[index];
  if (!step) throw new RangeError(`no step ${index} among ${steps.length}`);
  return index === 0 && round > 0 && repeat ? repeat : step.wait;
}
