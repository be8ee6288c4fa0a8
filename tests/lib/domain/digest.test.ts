import { describe, expect, it } from 'vitest';
import { isDigest } from '@/lib/domain/digest';
import { DAY_MS } from '@/lib/domain/time';
import { makeFollowUp } from '../../make';

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
});
