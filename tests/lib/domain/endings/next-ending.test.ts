import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ENDINGS, type EndingRule, type Erasure } from '@/lib/domain/endings/ending-rule';
import { type EndingStep, nextEnding, type Unanswered } from '@/lib/domain/endings/next-ending';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { november } from '@/tests/make';

const OPEN: Unanswered = { count: 0, brokenUpAt: null, closedAt: null };
const erasedAfter = (days: number): EndingRule => ({
  ...DEFAULT_ENDINGS,
  erasure: { kind: 'after', days },
});

describe('nextEnding', () => {
  it.each<[string, Unanswered, EndingRule, EndingStep]>([
    ['before the last touch', { ...OPEN, count: 5 }, DEFAULT_ENDINGS, { kind: 'none' }],
    ['after it', { ...OPEN, count: 6 }, DEFAULT_ENDINGS, { kind: 'offer-break-up' }],
    [
      'after the break-up',
      { ...OPEN, count: 7, brokenUpAt: november(2, 10) },
      DEFAULT_ENDINGS,
      { kind: 'close', at: november(16, 9) },
    ],
    [
      'closed, the first time',
      { ...OPEN, count: 7, closedAt: november(16) },
      DEFAULT_ENDINGS,
      { kind: 'ask-about-erasure' },
    ],
    [
      'closed, and nothing is to be erased',
      { ...OPEN, closedAt: november(16) },
      { ...DEFAULT_ENDINGS, erasure: { kind: 'never' } },
      { kind: 'none' },
    ],
    [
      'closed, and a period was chosen',
      { ...OPEN, closedAt: november(16, 9) },
      erasedAfter(10),
      { kind: 'erase', at: november(26, 9) },
    ],
    [
      'closed, at once',
      { ...OPEN, closedAt: november(16) },
      erasedAfter(0),
      { kind: 'erase', at: november(16) },
    ],
  ])('%s', (_, person, endings, step) => {
    expect(nextEnding(person, endings, RULE)).toEqual(step);
  });

  it('erases nothing that the user did not choose', () => {
    const anyErasure = fc.constantFrom<Erasure>({ kind: 'not-asked' }, { kind: 'never' });
    const anyInstant = fc.option(fc.integer({ min: 0, max: november(30) }));
    const anyone = fc.record({ count: fc.nat(20), brokenUpAt: anyInstant, closedAt: anyInstant });
    fc.assert(
      fc.property(anyone, anyErasure, (person, erasure) => {
        expect(nextEnding(person, { ...DEFAULT_ENDINGS, erasure }, RULE).kind).not.toBe('erase');
      }),
    );
  });
});
