import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewRun } from '@/lib/domain/cadence/cadence';
import { completeStep, isRunning, nextStepDueAt, startRun } from '@/lib/domain/cadence/run';
import { isQuiet } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from '../calendar/any-rule';
import { anyCadence, makeCadence, makeStep } from './any-cadence';

const rule = DEFAULT_SETTINGS;

describe('previewRun', () => {
  it('dates every step from the one before', () => {
    const dates = previewRun(makeCadence(), november(5, 10), rule).map(({ at }) => at);
    expect(dates).toEqual([november(5, 10), november(10, 9), november(17, 9)]);
  });

  it('shows as many rounds of one that repeats as it is asked for', () => {
    const steps = [makeStep({ wait: { unit: 'days', count: 1 } })];
    const cadence = makeCadence({ steps, repeat: { unit: 'weeks', count: 1 } });
    const planned = previewRun(cadence, november(2, 10), rule, 3);
    expect(planned.map(({ at }) => at)).toEqual([november(3, 9), november(10, 9), november(17, 9)]);
    expect(previewRun({ ...cadence, repeat: null }, november(2, 10), rule, 3)).toHaveLength(1);
  });

  describeInZones(() => {
    it('is what a run does whose steps are taken on their days, and that run ends', () => {
      fc.assert(
        fc.property(anyCadence, anyRule, anyInstant, (cadence, any, startAt) => {
          const planned = previewRun(cadence, startAt, any);
          let run = startRun(cadence, startAt, any);
          for (const { at, index } of planned) {
            expect(isQuiet(at, any)).toBe(false);
            expect(at).toBeGreaterThanOrEqual(run.waitsSince);
            expect([run.at, nextStepDueAt(run)]).toEqual([index, at]);
            run = completeStep(run, 'sent', at, any);
          }
          expect(isRunning(run)).toBe(false);
        }),
      );
    });
  });
});
