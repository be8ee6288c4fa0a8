import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import { changeRun, hasRun, startCadence } from '@/lib/domain/cadence/follow-up-run';
import { isBackFromSeason, startSeason, takesSeason } from '@/lib/domain/cadence/follow-up-season';
import { isRecurring, recurringCadence } from '@/lib/domain/cadence/recurring';
import { seasonEnd, seasonRange } from '@/lib/domain/cadence/season';
import { dayNumberOf, dayOfNumber } from '@/lib/domain/calendar/day';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { isQuiet } from '@/lib/domain/due';
import { endingOf } from '@/lib/domain/endings/ending-of';
import { close, markDone, reopen, replan, snooze } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { trackMail } from '@/lib/domain/track-mail';
import {
  ANA,
  ME,
  makeFollowUp,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '@/tests/make';
import { describeInZones } from '@/tests/zones';
import { anyInstant, anyRule } from '../calendar/any-rule';

const NOW = november(3, 10);
const BACK = new Date(2027, 0, 4, 9).getTime();
const WAITING = makeFollowUp({ sending: null });
const RESTING = startSeason(WAITING, { kind: 'short' }, RULE, NOW);
const REPLIED = close(WAITING, 'replied', {
  at: november(3, 9),
  by: { kind: 'reply', from: ANA.email, fromName: ANA.name, at: november(3, 9) },
});
const WEEKLY = recurringCadence({ unit: 'weeks', count: 6 }, 'Every 6 weeks');

describe('a season', () => {
  it('lets a follow-up rest until it is over, and then says so', () => {
    expect(RESTING).toMatchObject({ state: 'waiting', dueAt: BACK, nudge: null });
    expect(isBackFromSeason(RESTING, BACK - 1)).toBe(false);
    expect(isBackFromSeason(RESTING, BACK)).toBe(true);
    expect(isBackFromSeason(WAITING, BACK)).toBe(false);
    expect(unusableFields(RESTING)).toEqual([]);
  });

  it('begins after an answer of “not now”, which is no answer any more', () => {
    const resting = startSeason(REPLIED, { kind: 'on', day: '2027-03-01' }, RULE, NOW);
    expect(resting).toMatchObject({
      state: 'waiting',
      closing: null,
      dueAt: new Date(2027, 2, 1, 9).getTime(),
    });
    const asBefore = makeSnapshot([makeOwnMessage(), makeMessage({ at: november(3, 9) })]);
    expect(applySnapshot(resting, asBefore, [ME], RULE, NOW)?.state).toBe('waiting');
    const written = makeSnapshot([...asBefore.messages, makeMessage({ at: november(20, 9) })]);
    expect(applySnapshot(resting, written, [ME], RULE, november(20, 9))?.state).toBe('replied');
  });

  it('ends a cadence that ran', () => {
    const running = startCadence(WAITING, WEEKLY, RULE, NOW);
    const resting = startSeason(running, { kind: 'long' }, RULE, NOW);
    expect(hasRun(resting)).toBe(false);
    expect(resting.run?.ending).toEqual({ at: NOW, by: 'by-hand' });
  });

  it('is neither for what the user owes nor for a mail that has not left', () => {
    for (const over of [
      { kind: 'promise' },
      { kind: 'enquiry' },
      { state: 'scheduled' },
    ] as const) {
      const followUp = makeFollowUp(over);
      expect(takesSeason(followUp)).toBe(false);
      expect(startSeason(followUp, { kind: 'short' }, RULE, NOW)).toBe(followUp);
    }
  });

  it('outlives a nudge that is put off, and no other plan', () => {
    expect(isBackFromSeason(snooze(RESTING, BACK + 1, BACK), BACK + 1)).toBe(true);
    const mail = makeMail({ sentAt: BACK, messageId: null, wireId: 'msg-a:r2' });
    const own = makeSnapshot([makeOwnMessage(), makeOwnMessage({ at: BACK })]);
    for (const after of [
      trackMail(RESTING, mail, [ANA], undefined, RULE, BACK),
      applySnapshot(RESTING, own, [ME], RULE, BACK),
      replan(RESTING, { kind: 'days', days: 3 }, RULE, NOW),
      reopen(markDone(RESTING, NOW), RULE, NOW),
      startCadence(RESTING, WEEKLY, RULE, NOW),
    ]) {
      expect(after).toMatchObject({ state: 'waiting', season: null });
    }
  });

  it('is no end, however many mails were without an answer', () => {
    const broken = makeFollowUp({
      sending: null,
      expected: { verdict: false, reason: 'break-up' },
    });
    expect(endingOf(broken, RULE.endings, RULE).kind).toBe('close');
    const resting = startSeason(broken, { kind: 'short' }, RULE, NOW);
    expect(endingOf(resting, RULE.endings, RULE).kind).toBe('none');
  });

  it('does not begin on a day that is not to come', () => {
    const on = (day: string) => () => startSeason(WAITING, { kind: 'on', day }, RULE, NOW);
    for (const day of ['2026-11-03', '2026-11-31', 'soon']) expect(on(day)).toThrow(RangeError);
  });

  describeInZones(() => {
    it('is over in its range or on its day, never in quiet time', () => {
      fc.assert(
        fc.property(
          anyRule,
          anyInstant,
          fc.constantFrom('short' as const, 'long' as const),
          fc.integer({ min: 1, max: 800 }),
          (rule, now, kind, days) => {
            const end = seasonEnd({ kind }, now, rule);
            const months = { short: 59, long: 242 }[kind];
            expect(dayNumberOf(end) - dayNumberOf(now)).toBeGreaterThanOrEqual(months);
            expect(seasonRange(kind, now, rule).until).toBeGreaterThanOrEqual(end);
            const number = dayNumberOf(now) + days;
            const on = seasonEnd({ kind: 'on', day: dayOfNumber(number) }, now, rule);
            expect(dayNumberOf(on)).toBeGreaterThanOrEqual(number);
            for (const at of [end, on]) expect(isQuiet(at, rule)).toBe(false);
          },
        ),
      );
    });
  });
});

describe('a touch that recurs', () => {
  it('comes again after each mail, so long after it', () => {
    const started = startCadence(WAITING, WEEKLY, RULE, NOW);
    expect(started.dueAt).toBe(new Date(2026, 11, 15, 9).getTime());
    expect(started.run && isRecurring(started.run)).toBe(true);
    const wroteAt = new Date(2026, 11, 16, 11).getTime();
    const mail = makeMail({ sentAt: wroteAt, messageId: null, wireId: 'msg-a:r2' });
    const second = trackMail(started, mail, [ANA], undefined, RULE, wroteAt);
    expect(second.run).toMatchObject({ at: 0, round: 1, ending: null });
    expect(second.dueAt).toBe(new Date(2027, 0, 27, 9).getTime());
    const skipped = changeRun(second, { kind: 'skip', note: '' }, RULE, second.dueAt);
    expect(skipped.run).toMatchObject({ at: 0, round: 2, ending: null });
    expect(unusableFields(skipped)).toEqual([]);
  });

  describeInZones(() => {
    it('keeps its wait for years, and never comes in quiet time', () => {
      fc.assert(
        fc.property(
          anyRule,
          anyInstant,
          fc.integer({ min: 1, max: 12 }),
          fc.constantFrom('weeks' as const, 'months' as const),
          (rule, from, count, unit) => {
            const cadence = recurringCadence({ unit, count }, 'x');
            let followUp = startCadence(WAITING, cadence, rule, from);
            let last = from;
            for (let round = 0; round < 10; round++) {
              const { dueAt } = followUp;
              const atLeast = { weeks: 7, months: 28 }[unit] * count;
              expect(dayNumberOf(dueAt) - dayNumberOf(last)).toBeGreaterThanOrEqual(atLeast);
              expect(isQuiet(dueAt, rule)).toBe(false);
              const mail = makeMail({ sentAt: dueAt, messageId: null, wireId: `msg-a:r${round}` });
              followUp = trackMail(followUp, mail, [ANA], undefined, rule, dueAt);
              last = dueAt;
            }
          },
        ),
        { numRuns: 30 },
      );
    });
  });
});
