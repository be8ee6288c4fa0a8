import { describe, expect, it } from 'vitest';
import { newest, standingOf } from '@/lib/domain/data/merge';
import { storeTroubleOf } from '@/lib/domain/data/store-trouble';
import { makeFollowUp } from '@/tests/make';

const at = (changedAt: number) => makeFollowUp({ changedAt });

describe('a follow-up of a file', () => {
  it.each([
    [undefined, 5, 'new', 5],
    [4, 5, 'newer', 5],
    [5, 5, 'same', 5],
    [6, 5, 'older', 6],
  ] as const)('beside one changed at %s is %s → %s', (stored, incoming, standing, stands) => {
    const known = stored && at(stored);
    expect(standingOf(known || undefined, at(incoming))).toBe(standing);
    expect(newest(known || undefined, at(incoming)).changedAt).toBe(stands);
  });

  it('leaves the stored one itself where it is the same', () => {
    const stored = at(5);
    expect(newest(stored, at(5))).toBe(stored);
  });
});

describe('trouble with the database', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'disk-full'],
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'disk-full'],
    [{ name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] }, 'disk-full'],
    [{ name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
    [{ name: 'DatabaseClosedError', inner: { name: 'UnknownError' } }, 'unreadable'],
    [{ name: 'OpenFailedError' }, 'unreadable'],
    [new RangeError('x'), null],
    [new TypeError('x'), null],
    [{ name: 'toString' }, null],
    ['QuotaExceededError', null],
    [undefined, null],
  ])('%o is %s', (error, trouble) => {
    expect(storeTroubleOf(error)).toBe(trouble);
  });
});
