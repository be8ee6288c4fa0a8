import { expect, it } from 'vitest';
import { isBackupDue } from '@/lib/domain/data/backup-plan';
import { november } from '@/tests/make';

it.each([
  [1, null, true],
  [7, november(2), false],
  [7, november(1), true],
  [1, november(7), true],
  [1, november(7, 1), false],
  [30, november(9), true],
] as const)('every %i days, last written %s: %s', (everyDays, writtenAt, isDue) => {
  expect(isBackupDue({ everyDays, writtenAt }, november(8))).toBe(isDue);
});
