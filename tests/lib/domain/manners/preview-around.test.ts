import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewRun } from '@/lib/domain/cadence/cadence';
import { dayNumberOf } from '@/lib/domain/calendar/day';
import { DEFAULT_BUDGET, type PersonTouch } from '@/lib/domain/manners/contact-budget';
import { previewAround } from '@/lib/domain/manners/preview-around';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { november } from '@/tests/make';
import { anyCadence, makeCadence } from '../cadence/any-cadence';
import { anyInstant, anyRule } from '../calendar/any-rule';

const rule = DEFAULT_SETTINGS;
const NOW = november(5, 10);
const YESTERDAY: PersonTouch = {
  at: november(4, 16),
  channel: 'email',
  answeredAt: null,
  runId: null,
};

function daysOf(history: readonly PersonTouch[], keepsPace: boolean) {
  return previewAround(makeCadence({ keepsPace }), history, DEFAULT_BUDGET, NOW, rule).map(
    ({ at, isMoved }) => [new Date(at).getDate(), isMoved],
  );
}

describe('previewAround', () => {
  it('moves what is too close', () => {
    expect(daysOf([], false)).toEqual([
      [5, false],
      [12, true],
      [19, false],
    ]);
    expect(daysOf([YESTERDAY], false)).toEqual([
      [11, true],
      [18, true],
      [25, false],
    ]);
  });

  it('lets a cadence keep its pace, behind what was before', () => {
    expect(daysOf([], true)).toEqual([
      [5, false],
      [10, false],
      [17, false],
    ]);
    expect(daysOf([YESTERDAY], true)).toEqual([
      [11, true],
      [16, false],
      [23, false],
    ]);
  });

  it('leaves out what would be too many', () => {
    const budget = { daysBetween: 7, maxUnanswered: 2 };
    const preview = (history: readonly PersonTouch[]) =>
      previewAround(makeCadence(), history, budget, NOW, rule).length;
    expect([preview([]), preview([YESTERDAY]), preview([YESTERDAY, YESTERDAY])]).toEqual([2, 1, 0]);
  });

  it('is never earlier than without a budget, and never closer than the budget', () => {
    fc.assert(
      fc.property(anyCadence, anyRule, anyInstant, fc.nat(20), (it, any, startAt, daysBetween) => {
        const cadence = { ...it, keepsPace: false };
        const budget = { daysBetween, maxUnanswered: 99 };
        const preview = previewAround(cadence, [], budget, startAt, any);
        const own = previewRun(cadence, startAt, any);
        for (const [index, { at }] of preview.entries()) {
          expect(at).toBeGreaterThanOrEqual(own[index]?.at ?? 0);
          const before = preview[index - 1];
          if (!before) continue;
          expect(dayNumberOf(at) - dayNumberOf(before.at)).toBeGreaterThanOrEqual(daysBetween);
        }
        if (daysBetween === 0) expect(preview.map(({ at }) => at)).toEqual(own.map(({ at }) => at));
      }),
    );
  });
});
