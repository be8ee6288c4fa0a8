import * as v from 'valibot';
import { InstantShape } from '../shapes';
import { CHANNELS } from './cadence';
import { CadenceShape } from './read-cadence';
import type { Run } from './run';

const { name, steps, repeat, keepsPace, id } = CadenceShape.entries;

const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const Line = v.pipe(v.string(), v.maxLength(200));

/** A run as it is stored and exported. What else an object holds is left out. */
export const RunShape: v.GenericSchema<unknown, Run> = v.pipe(
  v.unknown(),
  v.object({
    cadenceId: id,
    name,
    steps,
    repeat,
    keepsPace,
    at: Place,
    round: Place,
    startedAt: InstantShape,
    waitsSince: InstantShape,
    stepDueAt: InstantShape,
    pausedAt: v.nullable(InstantShape),
    history: v.pipe(
      v.array(
        v.object({
          step: Place,
          channel: v.picklist(CHANNELS),
          at: InstantShape,
          outcome: v.picklist(['sent', 'done', 'no-answer', 'talked', 'skipped']),
          stage: v.nullable(v.pipe(v.string(), v.maxLength(40))),
          note: Line,
        }),
      ),
      v.maxLength(10_000),
    ),
    ending: v.nullable(
      v.object({
        at: InstantShape,
        by: v.picklist(['completed', 'reply', 'bounce', 'talked', 'won', 'lost', 'by-hand']),
      }),
    ),
  } satisfies Record<keyof Run, v.GenericSchema>),
  v.forward(
    v.check(({ at, steps, ending }) => ending !== null || at < steps.length, 'no such step'),
    ['at'],
  ),
);
