import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIN_ANSWERS,
  type ReplyRhythm,
  replyRhythm,
  rhythmToday,
  suggestedWait,
} from '@/lib/domain/person/reply-rhythm';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS, HOUR_MS } from '@/lib/domain/time';
import { MONDAY, november } from '@/tests/make';

const days = (...list: readonly number[]) => list.map((it) => it * DAY_MS);

function rhythmOf(...list: readonly number[]): ReplyRhythm {
  const rhythm = replyRhythm(days(...list));
  if (!rhythm) throw new RangeError(`no rhythm in ${list}`);
  return rhythm;
}

describe('replyRhythm', () => {
  it('needs five answers', () => {
    expect(replyRhythm(days(1, 2, 3, 4))).toBeNull();
    expect(replyRhythm([...days(1, 2, 3, 4), Number.NaN, -1, Number.POSITIVE_INFINITY])).toBeNull();
  });

  it('is the middle and the quarters, whatever the order', () => {
    expect(rhythmOf(5, 1, 4, 2, 3)).toEqual({
      count: 5,
      medianMs: 3 * DAY_MS,
      lowerMs: 2 * DAY_MS,
      upperMs: 4 * DAY_MS,
    });
    expect(rhythmOf(1, 2, 3, 4, 5, 90).medianMs).toBe(3.5 * DAY_MS);
  });

  it('lies within its answers, in order', () => {
    const anyWaits = fc.array(fc.nat(400 * DAY_MS), { minLength: MIN_ANSWERS });
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const { medianMs, lowerMs, upperMs } = replyRhythm(waits) ?? rhythmOf();
        const ordered = [Math.min(...waits), lowerMs, medianMs, upperMs, Math.max(...waits)];
        expect(ordered).toEqual([...ordered].sort((one, other) => one - other));
      }),
    );
  });
});

describe('a rhythm', () => {
  it('tells the day on which an answer would be late', () => {
    const rhythm = rhythmOf(1, 2, 2, 2, 3);
    const today = (now: number) => rhythmToday(rhythm, MONDAY, now);
    expect(today(november(7, 9))).toEqual({ usualDays: 2, today: 5, isUnusual: true });
    expect(today(november(3, 9))).toEqual({ usualDays: 2, today: 1, isUnusual: false });
    expect(rhythmToday(replyRhythm(Array(5).fill(HOUR_MS)) ?? rhythm, MONDAY, MONDAY)).toEqual({
      usualDays: 1,
      today: 0,
      isUnusual: false,
    });
  });

  it('is not unusual before three in four would have answered', () => {
    const rhythm = rhythmOf(1, 2, 3, 4, 5);
    const isUnusual = (days: number) =>
      rhythmToday(rhythm, MONDAY, MONDAY + days * DAY_MS).isUnusual;
    expect([3.5, 4, 4.5].map(isUnusual)).toEqual([false, false, true]);
  });

  it('suggests a wait, counted as the settings count', () => {
    const rhythm = rhythmOf(6, 6, 6, 6, 6);
    expect(suggestedWait(rhythm, MONDAY, DEFAULT_SETTINGS)).toBe(4);
    expect(suggestedWait(rhythm, MONDAY, { ...DEFAULT_SETTINGS, workdaysOnly: false })).toBe(6);
    expect(suggestedWait(rhythmOf(0, 0, 0, 0, 0), MONDAY, DEFAULT_SETTINGS)).toBe(1);
    expect(suggestedWait(rhythmOf(900, 900, 900, 900, 900), MONDAY, DEFAULT_SETTINGS)).toBe(365);
  });
});
