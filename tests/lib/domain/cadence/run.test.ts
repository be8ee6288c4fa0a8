import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeStep,
  endRun,
  holdRun,
  isRunning,
  meetEvent,
  moveStep,
  moveToEdited,
  nextStep,
  nextStepDueAt,
  pauseRun,
  type Run,
  type RunEnding,
  rescheduleStep,
  resumeRun,
  skipStep,
  stageReached,
  startRun,
} from '@/lib/domain/cadence/run';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { isQuiet, type NudgeRule } from '@/lib/domain/due';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS } from '@/lib/domain/time';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from '../calendar/any-rule';
import { anyCadence, makeCadence, makeStep } from './any-cadence';

const rule = DEFAULT_SETTINGS;
const START = november(2, 10);
const started = startRun(makeCadence(), START, rule);
const called = completeStep(started, 'sent', november(2, 11), rule);
const ended = endRun(started, 'by-hand', november(3));

describe('a run', () => {
  it('goes from step to step, each waited for from the one before, and ends', () => {
    expect([started.at, nextStepDueAt(started)]).toEqual([0, START]);
    expect([called.at, nextStepDueAt(called)]).toEqual([1, november(5, 9)]);
    const late = completeStep(called, 'no-answer', november(9, 12), rule, 'Voicebox');
    expect([late.at, nextStepDueAt(late)]).toEqual([2, november(16, 9)]);
    const over = completeStep(late, 'sent', november(16, 9), rule);
    expect(over.ending).toEqual({ at: november(16, 9), by: 'completed' });
    expect(nextStep(over)).toBeNull();
    expect(over.history).toEqual([
      {
        step: 0,
        channel: 'email',
        at: november(2, 11),
        outcome: 'sent',
        stage: 'contacted',
        note: '',
      },
      {
        step: 1,
        channel: 'call',
        at: november(9, 12),
        outcome: 'no-answer',
        stage: null,
        note: 'Voicebox',
      },
      {
        step: 2,
        channel: 'email',
        at: november(16, 9),
        outcome: 'sent',
        stage: 'proposal',
        note: '',
      },
    ]);
    expect([started, late, over].map(stageReached)).toEqual([null, 'contacted', 'proposal']);
  });

  it('begins again where it repeats, until it is ended', () => {
    const steps = [makeStep({ wait: { unit: 'days', count: 0 } })];
    const repeat = { unit: 'weeks', count: 6 } as const;
    let run = startRun(makeCadence({ steps, repeat }), START, rule);
    run = completeStep(run, 'done', START, rule);
    expect([run.at, run.round, nextStepDueAt(run)]).toEqual([0, 1, november(2 + 42, 9)]);
    run = completeStep(run, 'done', november(44, 9), rule);
    expect([run.round, nextStepDueAt(run)]).toEqual([2, november(2 + 84, 9)]);
    expect(isRunning(endRun(run, 'by-hand', november(90)))).toBe(false);
  });

  it('ends when they talked', () => {
    expect(completeStep(called, 'talked', november(5, 9), rule).ending?.by).toBe('talked');
  });

  it('leaves a step out, and waits for the next from then', () => {
    const skipped = skipStep(called, november(3, 10), rule);
    expect([skipped.at, nextStepDueAt(skipped)]).toEqual([2, november(10, 9)]);
    expect(skipped.history.at(-1)).toMatchObject({ outcome: 'skipped', stage: null });
  });

  it('moves to another step, which waits from the last one taken', () => {
    expect(nextStepDueAt(moveStep(called, 2, november(3, 10), rule))).toBe(november(9, 9));
    expect(nextStepDueAt(moveStep(called, 2, november(20, 10), rule))).toBe(november(20, 10));
    expect(nextStepDueAt(moveStep(called, 0, november(3, 10), rule))).toBe(november(3, 10));
    expect(() => moveStep(called, 3, november(3), rule)).toThrow(RangeError);
    expect(() => moveStep(called, -1, november(3), rule)).toThrow(RangeError);
  });

  it('comes at an hour that the user names', () => {
    expect(nextStepDueAt(rescheduleStep(called, november(7, 22)))).toBe(november(7, 22));
  });

  it('waits on after a pause, as long as it was', () => {
    const paused = pauseRun(called, november(3, 12));
    expect([nextStepDueAt(paused), isRunning(paused)]).toEqual([null, true]);
    const resumed = resumeRun(paused, november(10, 16), rule);
    expect([resumed.at, nextStepDueAt(resumed)]).toEqual([1, november(12, 9)]);
    expect(nextStepDueAt(resumeRun(paused, november(3, 18), rule))).toBe(november(5, 9));
  });

  it('that was overdue when paused is due at once', () => {
    const resumed = resumeRun(pauseRun(called, november(9, 12)), november(19, 15), rule);
    expect(nextStepDueAt(resumed)).toBe(november(19, 15));
  });

  it('goes on if a step is taken during a pause', () => {
    const run = completeStep(pauseRun(called, november(3)), 'done', november(4, 10), rule);
    expect(nextStepDueAt(run)).toBe(november(11, 9));
  });

  it.each<Exclude<RunEnding, 'completed' | 'by-hand'>>([
    'reply',
    'bounce',
    'talked',
    'won',
    'lost',
  ])('is stopped by: %s', (kind) => {
    const stopped = meetEvent(pauseRun(called, november(3)), { kind }, november(4), rule);
    expect(stopped.ending).toEqual({ at: november(4), by: kind });
    expect(nextStepDueAt(stopped)).toBeNull();
  });

  it('is held while the person is out of office', () => {
    const hold = (until: number | null) =>
      nextStepDueAt(meetEvent(called, { kind: 'out-of-office', until }, november(3, 10), rule));
    expect(hold(november(16))).toBe(november(16, 9));
    expect(hold(november(14))).toBe(november(16, 9));
    expect(hold(null)).toBe(november(10, 10));
    expect(hold(november(4))).toBe(november(5, 9));
  });
});

describe('an edited cadence', () => {
  const edited = makeCadence({
    steps: [makeStep(), makeStep({ wait: { unit: 'weeks', count: 2 } }), makeStep()],
  });

  it('changes no run until it is moved, and then what was waited counts', () => {
    expect(called.steps).not.toBe(edited.steps);
    const moved = moveToEdited(called, edited, november(3, 10), rule);
    expect([moved.at, nextStepDueAt(moved)]).toEqual([1, november(16, 9)]);
    expect(moved.history).toBe(called.history);
    expect(nextStepDueAt(moveToEdited(called, edited, november(20, 10), rule))).toBe(
      november(20, 10),
    );
  });

  it('with the same wait leaves the day as it is', () => {
    const snoozed = rescheduleStep(called, november(7, 22));
    const moved = moveToEdited(snoozed, makeCadence({ name: 'Other' }), november(3), rule);
    expect([moved.name, nextStepDueAt(moved)]).toEqual(['Other', november(7, 22)]);
  });

  it('that has become too short completes the run', () => {
    const short = makeCadence({ steps: [makeStep()] });
    expect(moveToEdited(called, short, november(3), rule).ending?.by).toBe('completed');
  });
});

describe('what changes nothing returns its argument', () => {
  const now = november(4);
  it.each<[string, Run, (run: Run) => Run]>([
    ['complete', ended, (run) => completeStep(run, 'sent', now, rule)],
    ['skip', ended, (run) => skipStep(run, now, rule)],
    ['move', ended, (run) => moveStep(run, 1, now, rule)],
    ['move to where it is', called, (run) => moveStep(run, 1, now, rule)],
    ['reschedule', ended, (run) => rescheduleStep(run, now)],
    ['reschedule to when it is', called, (run) => rescheduleStep(run, run.stepDueAt)],
    ['pause', ended, (run) => pauseRun(run, now)],
    ['pause twice', pauseRun(called, now), (run) => pauseRun(run, now + 1)],
    ['resume', called, (run) => resumeRun(run, now, rule)],
    ['hold', ended, (run) => holdRun(run, november(30), rule)],
    ['hold for less', called, (run) => holdRun(run, now, rule)],
    ['end twice', ended, (run) => endRun(run, 'won', now)],
    ['edit', ended, (run) => moveToEdited(run, makeCadence({ name: 'Other' }), now, rule)],
    ['edit nothing', called, (run) => moveToEdited(run, makeCadence(), now, rule)],
    ['edit another', called, (run) => moveToEdited(run, makeCadence({ id: 'other' }), now, rule)],
  ])('%s', (_, run, change) => {
    expect(change(run)).toBe(run);
  });
});

it('is not started without a step', () => {
  expect(() => startRun(makeCadence({ steps: [] }), START, rule)).toThrow(RangeError);
});

// What a user and a person may do to a run, each so many hours after the one before.
const anyAct = fc.record({
  hours: fc.nat(24 * 40),
  kind: fc.constantFrom('sent', 'skip', 'pause', 'resume', 'hold', 'wait'),
});

function act(run: Run, kind: string, now: number, any: NudgeRule): Run {
  switch (kind) {
    case 'sent':
      return completeStep(run, 'sent', now, any);
    case 'skip':
      return skipStep(run, now, any);
    case 'pause':
      return pauseRun(run, now);
    case 'resume':
      return resumeRun(run, now, any);
    case 'hold':
      return holdRun(run, now + 9 * DAY_MS, any);
    default:
      return run;
  }
}

describeInZones(() => {
  it('keeps its order, whatever happens, and ends once its steps are taken', () => {
    fc.assert(
      fc.property(
        anyCadence,
        anyRule,
        anyInstant,
        fc.array(anyAct, { maxLength: 30 }),
        (cadence, any, startAt, acts) => {
          let run = startRun(cadence, startAt, any);
          let now = startAt;
          for (const { hours, kind } of acts) {
            now += hours * (DAY_MS / 24);
            const next = act(run, kind, now, any);
            expect(next.at - run.at).toBeGreaterThanOrEqual(0);
            expect(next.at - run.at).toBeLessThanOrEqual(1);
            if (next.at === run.at) expect(next.stepDueAt).toBeGreaterThanOrEqual(run.stepDueAt);
            if (next.stepDueAt !== run.stepDueAt) expect(isQuiet(next.stepDueAt, any)).toBe(false);
            run = next;
          }
          for (let left = cadence.steps.length; left > 0; left--) {
            now += DAY_MS;
            run = completeStep(run, 'no-answer', now, any);
          }
          expect(run.ending?.by).toBe('completed');
          expect(run.history.map(({ step }) => step)).toEqual([...cadence.steps.keys()]);
          const times = run.history.map(({ at }) => at);
          expect(times).toEqual([...times].sort((one, other) => one - other));
        },
      ),
    );
  });

  it('loses no day of its wait by a pause', () => {
    fc.assert(
      fc.property(
        anyCadence,
        anyRule,
        anyInstant,
        fc.nat(1000),
        fc.nat(3000),
        (cadence, any, startAt, after, pause) => {
          const run = startRun(cadence, startAt, any);
          const pausedAt = startAt + after * (DAY_MS / 24);
          const now = pausedAt + pause * (DAY_MS / 24);
          const resumed = resumeRun(pauseRun(run, pausedAt), now, any);
          const [left, leftThen] = [
            dayNumberOf(run.stepDueAt) - dayNumberOf(pausedAt),
            dayNumberOf(resumed.stepDueAt) - dayNumberOf(now),
          ];
          expect(leftThen).toBeGreaterThanOrEqual(Math.min(0, left));
          if (left >= 0) expect(leftThen).toBeGreaterThanOrEqual(left);
        },
      ),
    );
  });
});
