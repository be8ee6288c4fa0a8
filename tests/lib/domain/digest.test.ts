import { describe, expect, it } from 'vitest';
import { isDigest, isFirstDayBack } from '@/lib/domain/digest';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS } from '@/lib/domain/time';
import { makeFollowUp, november } from '../../make';

describe('isDigest', () => {
  const due = makeFollowUp();
  it.each([
    ['one, however late', [due], due.dueAt + 9 * DAY_MS, false],
    ['three in time', [due, due, due], due.dueAt, false],
    ['four', [due, due, due, due], due.dueAt, true],
    ['two after a time away', [due, due], due.dueAt + DAY_MS, true],
  ])('%s', (_, followUps, now, digest) => {
    expect(isDigest(followUps, now)).toBe(digest);
  });

  it('of two, on the first workday after an absence only', () => {
    const rule = { ...DEFAULT_SETTINGS, away: { from: '2026-11-02', until: '2026-11-06' } };
    const digests = [9, 10].map((day) => {
      const followUp = makeFollowUp({ dueAt: november(day, 9) });
      return isDigest([followUp, followUp], november(day, 9), rule);
    });
    expect(digests).toEqual([true, false]);
    expect(isFirstDayBack(november(9, 17), { ...rule, away: null })).toBe(false);
  });
});
