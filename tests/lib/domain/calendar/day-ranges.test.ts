import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '@/lib/domain/calendar/day';
import { rangeProblem, rangesOf, withoutRange, withRange } from '@/lib/domain/calendar/day-ranges';

describe('a range of days', () => {
  it.each([
    ['', '2026-12-24', 'no-day'],
    ['2026-02-30', '2026-03-02', 'no-day'],
    ['2026-12-24', '2026-12-23', 'backwards'],
    ['2026-01-01', '2027-01-02', 'too-long'],
    ['2026-01-01', '2027-01-01', null],
    ['2026-12-24', '2026-12-24', null],
  ] as const)('from %s to %s: %s', (from, until, problem) => {
    expect(rangeProblem({ from, until })).toBe(problem);
  });

  it('is refused where the settings have no room for its days', () => {
    const full = Array.from({ length: 1000 }, (_, index) => dayOfNumber(index));
    expect(rangeProblem({ from: '2026-12-24', until: '2026-12-24' }, full)).toBe('too-many');
    expect(rangeProblem({ from: '1970-01-02', until: '1970-01-03' }, full)).toBeNull();
  });

  it('is added, shown and removed over the end of a year', () => {
    const days = withRange(['2027-01-01', '2026-11-02'], {
      from: '2026-12-31',
      until: '2027-01-02',
    });
    expect(days).toEqual(['2026-11-02', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(rangesOf(days)).toEqual([
      { from: '2026-11-02', until: '2026-11-02' },
      { from: '2026-12-31', until: '2027-01-02' },
    ]);
    expect(withoutRange(days, { from: '2026-12-31', until: '2027-01-02' })).toEqual(['2026-11-02']);
  });
});

it('ranges hold the days that they were made of, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20_000, max: 20_100 })), (numbers) => {
      const days = numbers.map(dayOfNumber);
      const again = rangesOf(days).reduce<readonly string[]>(withRange, []);
      expect(again).toEqual([...new Set(days)].sort());
    }),
  );
});
