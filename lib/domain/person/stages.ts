import type { Stage } from '../cadence/cadence';
import type { FollowUp } from '../follow-up';
import type { EpochMs } from '../time';
import type { KnownPerson } from './known-person';

/** Of a new user; their names are messages under `stage.*`. Users rename, add and order their own. */
export const DEFAULT_STAGES = [
  'lead',
  'contacted',
  'meeting',
  'proposal',
  'won',
  'lost',
] as const satisfies readonly Stage[];

export type StagesProblem = {
  /** Of the stage at fault; null where it is the list. */
  readonly index: number | null;
  readonly problem: 'none' | 'too-many' | 'empty' | 'unprintable' | 'too-long' | 'twice';
};

const MAX_STAGES = 20;
const MAX_STAGE_LENGTH = 40;

/** @returns what is wrong with a list of stages, or null. Letter case does not tell two apart. */
export function stagesProblem(stages: readonly Stage[]): StagesProblem | null {
  if (stages.length === 0) return { index: null, problem: 'none' };
  if (stages.length > MAX_STAGES) return { index: null, problem: 'too-many' };
  const known = new Set<string>();
  for (const [index, stage] of stages.entries()) {
    const name = stage.trim().toLowerCase();
    if (name === '') return { index, problem: 'empty' };
    if (/\p{Cc}/u.test(name)) return { index, problem: 'unprintable' };
    if (stage.length > MAX_STAGE_LENGTH) return { index, problem: 'too-long' };
    if (known.has(name)) return { index, problem: 'twice' };
    known.add(name);
  }
  return null;
}

/**
 * How far the deal with a person is: by what happened last, a choice of the user's or a step of a
 * cadence that moves to a stage.
 */
export function stageOf(
  { stage, stageAt }: Pick<KnownPerson, 'stage' | 'stageAt'>,
  followUps: readonly FollowUp[],
): Stage | null {
  const moves = followUps.flatMap(({ run }) => run?.history ?? []);
  return moves.reduce<{ readonly stage: Stage | null; readonly at: EpochMs }>(
    (last, step) => (step.stage !== null && step.at > last.at ? step : last),
    { stage, at: stageAt ?? -Infinity },
  ).stage;
}

/** Whether a deal is over at this stage, so that nothing is to be followed up. */
export function dealEndOf(stage: Stage): 'won' | 'lost' | null {
  return stage === 'won' || stage === 'lost' ? stage : null;
}
