import { describe, expect, it } from 'vitest';
import { seasonEnd, seasonRange } from '@/lib/domain/cadence/season';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { november } from '@/tests/make';

const NOW = november(2, 10);

describe('a season', () => {
  it('comes back at its beginning', () => {
    expect(seasonEnd({ kind: 'short' }, NOW, RULE)).toBe(new Date(2027, 0, 4, 9).getTime());
    expect(seasonEnd({ kind: 'long' }, NOW, RULE)).toBe(new Date(2027, 6, 2, 9).getTime());
    expect(seasonRange('long', NOW, RULE).until).toBe(new Date(2027, 10, 2, 9).getTime());
  });

  it('comes back on a day, or the first one after it that is not quiet', () => {
    expect(seasonEnd({ kind: 'on', day: '2026-11-03' }, NOW, RULE)).toBe(november(3, 9));
    expect(seasonEnd({ kind: 'on', day: '2026-11-07' }, NOW, RULE)).toBe(november(9, 9));
  });

  it.each(['2026-11-02', '2026-10-01', '2027-02-30', '2027-13-01', 'soon', ''])(
    'does not come back on "%s"',
    (day) => {
      expect(() => seasonEnd({ kind: 'on', day }, NOW, RULE)).toThrow(RangeError);
    },
  );
});
