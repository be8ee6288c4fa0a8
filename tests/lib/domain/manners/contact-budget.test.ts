import { describe, expect, it } from 'vitest';
import {
  budgetLeft,
  DEFAULT_BUDGET,
  isExempt,
  nextAllowed,
  type PersonTouch,
} from '@/lib/domain/manners/contact-budget';
import { november } from '@/tests/make';

function touch(day: number, answeredDay: number | null = null): PersonTouch {
  const answeredAt = answeredDay === null ? null : november(answeredDay, 12);
  return { at: november(day, 16), channel: 'email', answeredAt, runId: null };
}

const NOW = november(12, 10);

describe('the contact budget', () => {
  it('allows a touch a week after the last, whatever the hour', () => {
    const last = touch(10);
    const allowance = nextAllowed([last, touch(3)], DEFAULT_BUDGET, NOW);
    expect(allowance).toEqual({ kind: 'from', at: november(17), since: last });
  });

  it.each<[string, readonly PersonTouch[]]>([
    ['nobody was touched', []],
    ['the last touch is a week old', [touch(5)]],
    ['they answered', [touch(3), touch(10, 11)]],
    ['they answered the one before, after the last', [touch(9, 11), touch(10)]],
  ])('allows one now if %s', (_, history) => {
    expect(nextAllowed(history, DEFAULT_BUDGET, NOW)).toMatchObject({ kind: 'from', at: NOW });
  });

  it('allows none after so many without an answer', () => {
    const history = [1, 2, 3, 4, 5, 6, 7].map((day) => touch(day));
    const since = history.at(-1);
    const allowance = nextAllowed(history, DEFAULT_BUDGET, november(30));
    expect(allowance).toEqual({ kind: 'exhausted', count: 7, since });
    expect(budgetLeft(history, DEFAULT_BUDGET)).toBe(0);
    expect(budgetLeft([...history, touch(9)], DEFAULT_BUDGET)).toBe(0);
    expect(budgetLeft([...history.slice(1), touch(0, 5)], DEFAULT_BUDGET)).toBe(4);
    expect(budgetLeft([], DEFAULT_BUDGET)).toBe(7);
  });

  it('of no days allows several a day', () => {
    const budget = { ...DEFAULT_BUDGET, daysBetween: 0 };
    expect(nextAllowed([touch(12)], budget, november(12, 17))).toMatchObject({
      at: november(12, 17),
    });
  });
});

describe('isExempt', () => {
  const own = ['me@firm.example', 'me@gmail.com'];
  const exempt = ['ann.a@gmail.com', '@partner.example'];
  it.each([
    ['you@firm.example', true],
    ['m.e+x@gmail.com', true],
    ['other@gmail.com', false],
    ['anna+news@gmail.com', true],
    ['x@partner.example', true],
    ['x@sub.partner.example', false],
    ['partner.example@x.example', false],
  ])('%s: %s', (person, is) => {
    expect(isExempt(person, own, exempt)).toBe(is);
  });
});
