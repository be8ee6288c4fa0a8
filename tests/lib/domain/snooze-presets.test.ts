import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { snoozeOneDay, snoozePresets } from '@/lib/domain/snooze-presets';
import { november } from '../../make';

describe('snoozing', () => {
  it('offers later today only while that is today and not quiet', () => {
    const names = (now: number) => snoozePresets(now, RULE).map(({ name }) => name);
    expect(names(november(2, 10))).toContain('later-today');
    expect(names(november(2, 16))).not.toContain('later-today');
    expect(names(november(2, 23))).not.toContain('later-today');
  });

  it('comes back at the usual hour', () => {
    expect(snoozePresets(november(6, 10), RULE).slice(1)).toEqual([
      { name: 'tomorrow', at: november(7, 9) },
      { name: 'in-2-days', at: november(8, 9) },
      { name: 'next-monday', at: november(9, 9) },
    ]);
  });

  it('snoozes one day to the same time, but not into the night', () => {
    expect(snoozeOneDay(november(2, 10, 30), RULE)).toBe(november(3, 10, 30));
    expect(snoozeOneDay(november(2, 22), RULE)).toBe(november(4, 9));
  });
});
