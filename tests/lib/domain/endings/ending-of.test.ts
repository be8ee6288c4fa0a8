import { describe, expect, it } from 'vitest';
import { startCadence } from '@/lib/domain/cadence/follow-up-run';
import { type StepTaken, startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import {
  closeIfOver,
  closeWithoutAnswer,
  endingOf,
  isToBeErased,
  unansweredOf,
  waitForEnding,
} from '@/lib/domain/endings/ending-of';
import { DEFAULT_ENDINGS, type EndingRule } from '@/lib/domain/endings/ending-rule';
import { close, type FollowUp, markDone } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS } from '@/lib/domain/time';
import { ANA, MONDAY, makeFollowUp, november } from '@/tests/make';

const AFTER: EndingRule = { ...DEFAULT_ENDINGS, erasure: { kind: 'after', days: 30 } };
const past = (day: number, answeredAt: number | null = null) =>
  ({ at: MONDAY - (10 - day) * DAY_MS, by: 'me', answeredAt, answeredBy: null }) as const;
const ending = (it: FollowUp, rule = DEFAULT_ENDINGS) => endingOf(it, rule, DEFAULT_SETTINGS);

/** The break-up was the mail of Monday the 2nd. */
const brokenUp = makeFollowUp({ expected: { verdict: false, reason: 'break-up' } });
const checked = (at: number, outcome: 'unanswered' | 'offline' = 'unanswered') => ({
  ...brokenUp,
  check: { at, outcome },
});

describe('unansweredOf', () => {
  it('counts what was written since the last answer', () => {
    const pastTouches = [past(1), past(2, MONDAY - DAY_MS), past(3), past(4)];
    expect(unansweredOf(makeFollowUp({ pastTouches }), AFTER).count).toBe(3);
    const answered = close(makeFollowUp({ pastTouches }), 'replied', {
      at: MONDAY,
      by: { kind: 'reply', from: ANA.email, fromName: '', at: MONDAY },
    });
    expect(unansweredOf(answered, AFTER).count).toBe(0);
  });

  it('counts calls and meetings, and begins anew with a talk', () => {
    const cadence = { ...SHIPPED_CADENCES.quoteSent, id: 'quoteSent', name: 'Quote', why: '' };
    const run = startRun(cadence, MONDAY, DEFAULT_SETTINGS);
    const call = (day: number, outcome: StepTaken['outcome']): StepTaken => ({
      step: 1,
      channel: 'call',
      at: november(day),
      outcome,
      stage: null,
      note: '',
    });
    const counted = (...history: StepTaken[]) =>
      unansweredOf(makeFollowUp({ pastTouches: [past(1)], run: { ...run, history } }), AFTER).count;
    expect(counted(call(3, 'no-answer'), call(4, 'done'))).toBe(4);
    expect(counted(call(3, 'no-answer'), call(4, 'skipped'))).toBe(3);
    expect(counted(call(3, 'talked'), call(4, 'no-answer'))).toBe(1);
  });
});

describe('endingOf', () => {
  it('offers the break-up after six, of what is awaited alone', () => {
    const pastTouches = [1, 2, 3, 4, 5].map((day) => past(day));
    expect(ending(makeFollowUp({ pastTouches: pastTouches.slice(1) }))).toEqual({ kind: 'none' });
    expect(ending(makeFollowUp({ pastTouches }))).toEqual({ kind: 'offer-break-up' });
    expect(ending(makeFollowUp({ pastTouches, kind: 'promise' }))).toEqual({ kind: 'none' });
    expect(ending(markDone(makeFollowUp({ pastTouches }), MONDAY))).toEqual({ kind: 'none' });
  });

  it('asks before it erases, and erases only what was closed without an answer', () => {
    const closed = closeWithoutAnswer(brokenUp, MONDAY);
    expect(ending(closed)).toEqual({ kind: 'ask-about-erasure' });
    expect(ending(closed, AFTER)).toEqual({ kind: 'erase', at: MONDAY + 30 * DAY_MS });
    const isDue = (it: FollowUp, now: number) => isToBeErased(it, AFTER, DEFAULT_SETTINGS, now);
    expect(isDue(closed, MONDAY + 29 * DAY_MS)).toBe(false);
    expect(isDue(closed, MONDAY + 30 * DAY_MS)).toBe(true);
    expect(isDue(markDone(brokenUp, MONDAY), MONDAY + 999 * DAY_MS)).toBe(false);
  });
});

it('takes silence for an end where its mail was the last step of a cadence', () => {
  const silence = { verdict: false, reason: 'silence-is-consent' } as const;
  const steps = [
    {
      channel: 'email',
      wait: { unit: 'days', count: 0 },
      template: null,
      stage: null,
      note: '',
    } as const,
  ];
  const cadence = { id: 'one', name: 'One', why: '', steps, repeat: null, keepsPace: true };
  const sent = makeFollowUp({ expected: silence });
  expect(ending(sent)).toEqual({ kind: 'none' });
  const last = startCadence(sent, cadence, DEFAULT_SETTINGS, MONDAY, MONDAY);
  expect(last.run?.ending?.by).toBe('completed');
  expect(ending(last)).toMatchObject({ kind: 'close' });
});

it('takes silence for an end only after as many mails as make one', () => {
  const expected = { verdict: false, reason: 'silence-is-consent' } as const;
  const pastTouches = [1, 2, 3, 4, 5, 6].map((day) => past(day));
  const rule = { ...DEFAULT_SETTINGS };
  const last = makeFollowUp({ expected, pastTouches });
  expect(ending(last)).toEqual({ kind: 'close', at: november(16, 9) });
  expect(waitForEnding(last, DEFAULT_ENDINGS, rule).dueAt).toBe(november(16, 9));
  const early = makeFollowUp({ expected });
  expect(waitForEnding(early, DEFAULT_ENDINGS, rule)).toBe(early);
});

describe('closeIfOver', () => {
  const over = november(16, 9);
  const at = (it: FollowUp, now: number) => closeIfOver(it, DEFAULT_ENDINGS, DEFAULT_SETTINGS, now);

  it('closes a fortnight after the break-up, once Gmail has confirmed it since', () => {
    expect(at(checked(over), over)).toMatchObject({
      state: 'done',
      closing: { at: over, by: { kind: 'no-answer' } },
    });
  });

  it.each([
    ['before its time', checked(over), over - 1],
    ['unchecked', brokenUp, over],
    ['checked before', checked(over - 1), over],
    ['where Gmail could not be asked', checked(over, 'offline'), over],
    ['without a break-up', { ...checked(over), expected: null }, over],
  ] as const)('changes nothing %s', (_, followUp, now) => {
    expect(at(followUp, now)).toBe(followUp);
  });
});
