import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { SettingsShape } from '@/lib/domain/shapes';

/** All that the first exports held. */
const FIRST = {
  waitDays: 3,
  workdaysOnly: true,
  workdays: [1, 2, 3, 4, 5],
  hourOfDay: 9,
  quietFromHour: 18,
  quietUntilHour: 9,
  tracking: 'expecting',
} as const;

describe('settings', () => {
  it('of an older export are completed', () => {
    expect(v.parse(SettingsShape, FIRST)).toEqual(DEFAULT_SETTINGS);
  });

  it('that are changed one by one bring no others with them', () => {
    expect(v.parse(v.partial(SettingsShape), { waitDays: 5 })).toEqual({ waitDays: 5 });
  });

  it.each([
    { holidays: ['2026-02-30'] },
    { holidays: Array(1001).fill('2026-01-01') },
    { daysOff: ['tomorrow'] },
    { away: { from: '2026-11-05', until: '2026-11-04' } },
    { away: { from: '2026-11-05' } },
    { holidayPlace: { country: 'Spain', region: null, throughYear: 2028 } },
    { budget: { daysBetween: -1, maxUnanswered: 7 } },
    { budget: { daysBetween: 7, maxUnanswered: 0 } },
    { budgetExempt: ['somebody'] },
    { latestDays: 0.5 },
    { waitsByRhythm: 'yes' },
    { stages: [] },
    { stages: ['lead', 'Lead'] },
    { endings: { breakUpAfter: 6, closeAfterDays: 14, erasure: { kind: 'after' } } },
    { endings: { breakUpAfter: 0, closeAfterDays: 14, erasure: { kind: 'never' } } },
  ])('are refused: %j', (change) => {
    expect(v.is(SettingsShape, { ...FIRST, ...change })).toBe(false);
  });

  it('take days off and an absence of one day', () => {
    const change = {
      holidays: ['2026-12-25'],
      daysOff: ['2028-02-29'],
      away: { from: '2026-11-05', until: '2026-11-05' },
      holidayPlace: { country: 'PE', region: null, throughYear: 2028 },
    };
    expect(v.parse(SettingsShape, { ...FIRST, ...change })).toMatchObject(change);
  });
});
