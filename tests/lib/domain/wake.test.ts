import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/domain/time';
import { wakeAt } from '@/lib/domain/wake';
import { MONDAY, makeFollowUp, november } from '../../make';

const nudge = { at: november(5, 9), notificationId: 'n', isShown: true };

describe('wakeAt', () => {
  it('wakes when due', () => {
    expect(wakeAt(makeFollowUp())).toBe(november(5, 9));
  });

  it('finishes a nudge that was cut short at once', () => {
    expect(wakeAt(makeFollowUp({ nudge: { ...nudge, isShown: false } }))).toBe(0);
  });

  it('asks again after half an hour, then ever more rarely, while Gmail could not be asked', () => {
    const checked = (ms: number) =>
      makeFollowUp({ nudge, check: { at: nudge.at + ms, outcome: 'offline' } });
    expect(wakeAt(checked(0))).toBe(nudge.at + 30 * MINUTE_MS);
    expect(wakeAt(checked(2 * HOUR_MS))).toBe(nudge.at + 4 * HOUR_MS);
    expect(wakeAt(checked(9 * DAY_MS))).toBe(nudge.at + 10 * DAY_MS);
  });

  it('asks about what is overdue once a day, and in the long run once a week', () => {
    const checked = (ms: number) =>
      makeFollowUp({ nudge, check: { at: nudge.at + ms, outcome: 'unanswered' } });
    expect(wakeAt(checked(0))).toBe(nudge.at + DAY_MS);
    expect(wakeAt(checked(2 * DAY_MS))).toBe(nudge.at + 3 * DAY_MS);
    expect(wakeAt(checked(8 * DAY_MS))).toBe(nudge.at + 12 * DAY_MS);
    expect(wakeAt(checked(90 * DAY_MS))).toBe(nudge.at + 97 * DAY_MS);
  });

  it('asks once a day whether scheduled mail went out', () => {
    expect(wakeAt(makeFollowUp({ state: 'scheduled' }))).toBe(MONDAY + DAY_MS);
  });

  it('never wakes for what is closed', () => {
    expect(wakeAt(makeFollowUp({ state: 'done' }))).toBeUndefined();
  });
});
