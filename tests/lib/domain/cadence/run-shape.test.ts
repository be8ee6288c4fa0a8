import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { completeStep, endRun, startRun } from '@/lib/domain/cadence/run';
import { RunShape } from '@/lib/domain/cadence/run-shape';
import { faultyFields } from '@/lib/domain/data/follow-up-shape';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { makeCadence } from './any-cadence';

const started = startRun(makeCadence(), november(2, 10), RULE);
const RUN = endRun(completeStep(started, 'sent', november(2, 11), RULE), 'reply', november(3));

describe('the shape of a run', () => {
  it('takes one, running or ended', () => {
    for (const run of [started, RUN]) expect(v.parse(RunShape, run)).toEqual(run);
  });

  it.each(Object.keys(RUN))('names %s where it is broken or missing', (field) => {
    for (const value of [{ odd: true }, -1.5, undefined]) {
      const faults = faultyFields(RunShape, { ...RUN, [field]: value });
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault.split('.')[0]).toBe(field);
    }
  });

  it('refuses an impossible date, and a step that is not there', () => {
    expect(faultyFields(RunShape, { ...RUN, startedAt: 9e15 })).toEqual(['startedAt']);
    expect(faultyFields(RunShape, { ...started, at: 3 })).toEqual(['at']);
  });
});
