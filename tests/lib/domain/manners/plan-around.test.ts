import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import {
  completeStep,
  isRunning,
  nextStepDueAt,
  type Run,
  startRun,
} from '@/lib/domain/cadence/run';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { isQuiet, type NudgeRule } from '@/lib/domain/due';
import {
  type ContactBudget,
  DEFAULT_BUDGET,
  type PersonTouch,
} from '@/lib/domain/manners/contact-budget';
import { type DueStep, planAround } from '@/lib/domain/manners/plan-around';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { growthOf, MOST_GROWTH } from '@/tests/growth';
import { november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyCadence } from '../cadence/any-cadence';
import { anyInstant, anyRule } from '../calendar/any-rule';

const rule = DEFAULT_SETTINGS;
const NOW = november(2, 10);

function step(runId: string, day: number, keepsPace = false): DueStep {
  return { runId, dueAt: november(day, 9), keepsPace };
}

function touch(day: number, runId: string | null = null): PersonTouch {
  return { at: november(day, 16), channel: 'email', answeredAt: null, runId };
}

function placesOf(steps: readonly DueStep[], history: readonly PersonTouch[] = []) {
  return planAround(steps, history, DEFAULT_BUDGET, null, rule, NOW).map(
    ({ runId, at, decidedBy }) => [runId, at, decidedBy],
  );
}

describe('planAround', () => {
  it('leaves steps that are far enough apart', () => {
    expect(placesOf([step('b', 10), step('a', 3)])).toEqual([
      ['a', november(3, 9), 'own-day'],
      ['b', november(10, 9), 'own-day'],
    ]);
  });

  it('moves a step behind the one before, to a workday', () => {
    expect(placesOf([step('a', 3), step('b', 4), step('c', 5)])).toEqual([
      ['a', november(3, 9), 'own-day'],
      ['b', november(10, 9), 'days-between'],
      ['c', november(17, 9), 'days-between'],
    ]);
    const history = [touch(1)];
    expect(placesOf([step('a', 3)], history)).toEqual([['a', november(9, 9), 'days-between']]);
  });

  it('counts from now what is overdue', () => {
    expect(placesOf([step('a', -9), step('b', -3)])).toEqual([
      ['a', november(-9, 9), 'own-day'],
      ['b', november(9, 9), 'days-between'],
    ]);
  });

  it('lets a run keep its pace, and moves the others behind it', () => {
    expect(placesOf([step('b', 2), step('a', 3, true)], [touch(2, 'a')])).toEqual([
      ['a', november(3, 9), 'own-day'],
      ['b', november(10, 9), 'days-between'],
    ]);
    expect(placesOf([step('a', 3, true)], [touch(1, 'b'), touch(2, 'a')])).toEqual([
      ['a', november(9, 9), 'days-between'],
    ]);
    expect(placesOf([step('a', 3)], [touch(2, 'a')])).toEqual([
      ['a', november(9, 9), 'days-between'],
    ]);
  });

  it('holds back what would be too many in a row', () => {
    const history = [-40, -33, -26, -19, -12, -5].map((day) => touch(day));
    expect(placesOf([step('b', 20), step('a', 3)], history)).toEqual([
      ['a', november(3, 9), 'own-day'],
      ['b', null, 'unanswered'],
    ]);
  });

  it('tells where the budget wins over the limit', () => {
    const steps = [step('a', 3), step('b', 3), step('c', 3)];
    const placed = planAround(steps, [], DEFAULT_BUDGET, 7, rule, NOW);
    expect(placed.map(({ latestAt, isPastLimit }) => [latestAt, isPastLimit])).toEqual([
      [november(10, 9), false],
      [november(10, 9), false],
      [november(10, 9), true],
    ]);
  });

  it('takes no more than in proportion for many steps', () => {
    const budget = { daysBetween: 7, maxUnanswered: 1_000_000 };
    const off = { ...rule, holidays: ['2026-12-25', '2027-01-01'] };
    const grown = growthOf((count) => {
      const steps = Array.from({ length: count / 10 }, (_, index) => step(`${index}`, index % 9));
      return planAround(steps, [], budget, 14, off, NOW);
    });
    expect(grown).toBeLessThan(MOST_GROWTH);
  });
});

const anyBudget: fc.Arbitrary<ContactBudget> = fc.record({
  daysBetween: fc.nat(14),
  maxUnanswered: fc.integer({ min: 1, max: 20 }),
});

type Taken = { readonly runId: string; readonly at: number; readonly keepsPace: boolean };

/** Every step taken when it is to be, each after a new plan, until none is left. */
function takeAll(
  cadences: readonly Cadence[],
  budget: ContactBudget,
  any: NudgeRule,
  startAt: number,
): readonly Taken[] {
  let runs = new Map<string, Run>(
    cadences.map((cadence, index) => [`${index}`, startRun(cadence, startAt, any)]),
  );
  const history: PersonTouch[] = [];
  const taken: Taken[] = [];
  for (let now = startAt; ; ) {
    const steps = [...runs].flatMap(([runId, run]) => {
      const dueAt = nextStepDueAt(run);
      return dueAt === null ? [] : [{ runId, dueAt, keepsPace: run.keepsPace }];
    });
    const [next] = planAround(steps, history, budget, null, any, now);
    const run = next && runs.get(next.runId);
    if (!next || !run || next.at === null) return taken;
    now = Math.max(now, next.at);
    expect(next.at).toBeGreaterThanOrEqual(run.stepDueAt);
    expect(isQuiet(next.at, any)).toBe(false);
    history.push({ at: now, channel: 'email', answeredAt: null, runId: next.runId });
    taken.push({ runId: next.runId, at: now, keepsPace: run.keepsPace });
    runs = new Map(runs).set(next.runId, completeStep(run, 'sent', now, any));
    if (![...runs.values()].some(isRunning)) return taken;
  }
}

describeInZones(() => {
  const anyCadences = fc.array(anyCadence, { minLength: 1, maxLength: 5 });

  it('never puts two touches of a person closer than the budget, and all come to an end', () => {
    fc.assert(
      fc.property(anyCadences, anyBudget, anyRule, anyInstant, (cadences, budget, any, startAt) => {
        const taken = takeAll(cadences, budget, any, startAt);
        const steps = cadences.reduce((count, it) => count + it.steps.length, 0);
        expect(taken).toHaveLength(Math.min(steps, budget.maxUnanswered));
        for (const [index, one] of taken.entries()) {
          for (const other of taken.slice(index + 1)) {
            if (one.runId === other.runId && one.keepsPace) continue;
            const days = dayNumberOf(other.at) - dayNumberOf(one.at);
            expect(days).toBeGreaterThanOrEqual(budget.daysBetween);
          }
        }
      }),
    );
  });

  it('keeps within one plan what it keeps over many', () => {
    const anySteps = fc.array(fc.record({ dueAt: anyInstant, keepsPace: fc.constant(false) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anySteps, anyBudget, anyRule, anyInstant, (all, budget, any, now) => {
        const steps = all.map((it, index) => ({ ...it, runId: `${index}` }));
        const placed = planAround(steps, [], budget, 30, any, now);
        expect(placed).toHaveLength(steps.length);
        const days = placed.flatMap(({ at }) =>
          at === null ? [] : dayNumberOf(Math.max(at, now)),
        );
        for (const [index, day] of days.entries()) {
          const before = days[index - 1];
          if (before !== undefined) expect(day - before).toBeGreaterThanOrEqual(budget.daysBetween);
        }
      }),
    );
  });
});
