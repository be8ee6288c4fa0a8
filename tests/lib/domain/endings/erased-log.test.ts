import { expect, it } from 'vitest';
import { erasedLogEntry } from '@/lib/domain/endings/erased-log';
import { november } from '@/tests/make';

it('keeps a day and a reason, and nothing else', () => {
  expect(erasedLogEntry(november(2, 10, 30), 'asked')).toEqual({
    day: '2026-11-02',
    reason: 'asked',
  });
});
