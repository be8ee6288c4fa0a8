import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSteps } from '@/lib/domain/cadence/place-steps';
import { pauseRun, startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { type FollowUp, followUpId } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { DAY_MS } from '@/lib/domain/time';
import { ANA, legacyIdAt, ME, makeFollowUp, november } from '@/tests/make';
import { describeInZones } from '@/tests/zones';

const BEA = { email: 'bea@firm.example', name: 'Bea' };
const EVA = { email: 'eva@house.example', name: 'Eva' };
const NOW = november(9, 10);
const CADENCE = { ...SHIPPED_CADENCES.sevenTouches, id: 'sevenTouches', name: 'Seven', why: '' };

/** A cadence at work on a thread of its own, whose next step's own day is this one. */
function step(number: number, ownDay: number, over: Partial<FollowUp> = {}): FollowUp {
  const touchedAt = november(1, 8) - 30 * DAY_MS - number;
  const threadId = legacyIdAt(touchedAt, number);
  const started = startRun(CADENCE, touchedAt, DEFAULT_SETTINGS);
  const stepDueAt = november(ownDay, 9);
  const followUp = makeFollowUp({ id: followUpId(ME, threadId), threadId, sending: null });
  return {
    ...followUp,
    touch: { ...followUp.touch, at: touchedAt },
    run: { ...started, stepDueAt },
    dueAt: stepDueAt,
    ...over,
  };
}

function touched(number: number, day: number, over: Partial<FollowUp> = {}): FollowUp {
  const followUp = step(number, 30, over);
  return { ...followUp, run: null, touch: { ...followUp.touch, at: november(day, 8) } };
}

/** The days of November on which the steps come, in the order in which they were given. */
function daysOf(known: readonly FollowUp[], settings: Settings = DEFAULT_SETTINGS) {
  const moved = new Map(placeSteps(known, [ME], settings, NOW).map((it) => [it.id, it]));
  return known
    .filter(({ run }) => run)
    .map((it) => new Date((moved.get(it.id) ?? it).dueAt).getDate());
}

describe('placeSteps', () => {
  it('keeps steps that are far enough apart, and returns nothing', () => {
    expect(placeSteps([step(1, 10), step(2, 17)], [ME], DEFAULT_SETTINGS, NOW)).toEqual([]);
  });

  it('plans the steps of one person behind one another before the first is due', () => {
    expect(daysOf([step(2, 12), step(1, 10), step(3, 11)])).toEqual([24, 10, 17]);
  });

  it('plans around touches on other threads, and around other people not at all', () => {
    expect(daysOf([step(1, 10), touched(2, 8)])).toEqual([16]);
    expect(daysOf([step(1, 10), touched(2, 8, { people: [BEA] })])).toEqual([10]);
  });

  it('lets steps wait for one that is due and was not taken', () => {
    expect(daysOf([step(1, 5), step(2, 12)])).toEqual([5, 16]);
  });

  it('brings a step back to its day when nothing is in its way any more', () => {
    expect(daysOf([step(1, 10, { dueAt: november(24, 9) })])).toEqual([10]);
  });

  it('asks again for a step that has to wait after all', () => {
    const nudge = { at: november(9, 9), notificationId: 'n', isShown: true };
    const [moved] = placeSteps([step(1, 9, { nudge }), touched(2, 9)], [ME], DEFAULT_SETTINGS, NOW);
    expect(moved).toMatchObject({ dueAt: november(16, 9), nudge: null, changedAt: NOW });
  });

  it('leaves a time that the user named, and plans others around it', () => {
    const at = november(12, 16);
    const named = step(1, 10, { plan: { kind: 'at', at }, dueAt: at });
    expect(daysOf([named, step(2, 13)])).toEqual([12, 19]);
  });

  it('brings a step for several people when it may come for the last of them', () => {
    const both = step(1, 10, { people: [ANA, BEA] });
    const ofBea = touched(2, 6, { people: [BEA] });
    expect(daysOf([both, ofBea])).toEqual([13]);
    // Ana’s other step has to wait for the one that was moved for Bea’s sake.
    expect(daysOf([both, ofBea, step(3, 14)])).toEqual([13, 20]);
  });

  it('is not for colleagues, for chosen people, and for what is paused', () => {
    const colleague = { people: [{ email: 'bob@example.com', name: '' }] };
    expect(daysOf([step(1, 10, colleague), step(2, 11, colleague)])).toEqual([10, 11]);
    const settings = { ...DEFAULT_SETTINGS, budgetExempt: ['@client.example'] };
    expect(daysOf([step(1, 10), step(2, 11)], settings)).toEqual([10, 11]);
    const paused = step(1, 10);
    const run = paused.run && pauseRun(paused.run, NOW);
    expect(daysOf([{ ...paused, run }, step(2, 11)])).toEqual([10, 11]);
  });

  it('leaves what is too much without an answer on its own day', () => {
    const settings = { ...DEFAULT_SETTINGS, budget: { daysBetween: 7, maxUnanswered: 3 } };
    expect(daysOf([step(1, 10), step(2, 11)], settings)).toEqual([10, 11]);
  });
});

const anyKnown = fc
  .array(
    fc.record({
      ownDay: fc.integer({ min: -10, max: 40 }),
      touchedDay: fc.integer({ min: -30, max: 9 }),
      people: fc.subarray([ANA, BEA, EVA], { minLength: 1 }),
      hasRun: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all.map(({ ownDay, touchedDay, people, hasRun }, number) => {
      const made = step(number, ownDay, { people });
      const touch = { ...made.touch, at: november(touchedDay, 8) };
      return { ...made, touch, run: hasRun ? made.run : null };
    }),
  );

describeInZones(() => {
  const settings = { ...DEFAULT_SETTINGS, budget: { daysBetween: 7, maxUnanswered: 100 } };

  it('never puts two touches of a person closer than the budget', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const moved = placeSteps(known, [ME], settings, NOW);
        const after = known.map((it) => moved.find(({ id }) => id === it.id) ?? it);
        for (const { email } of [ANA, BEA, EVA]) {
          const withPerson = after.filter((it) => it.people.some((one) => one.email === email));
          const days = withPerson
            .filter(({ run }) => run)
            .map(({ dueAt }) => dayNumberOf(Math.max(dueAt, NOW)))
            .sort((one, other) => one - other);
          const touches = withPerson.map(({ touch }) => dayNumberOf(touch.at));
          const all = [...(days.length > 0 ? [Math.max(-Infinity, ...touches)] : []), ...days];
          // What was due already is touched now at the earliest, and so is the first of them.
          for (const [index, day] of all.entries()) {
            const before = all[index - 1];
            if (before !== undefined) expect(day - before).toBeGreaterThanOrEqual(7);
          }
        }
        for (const it of after) expect(it.dueAt).toBeGreaterThanOrEqual(it.run?.stepDueAt ?? 0);
        expect(placeSteps(after, [ME], settings, NOW)).toEqual([]);
      }),
    );
  });
});
