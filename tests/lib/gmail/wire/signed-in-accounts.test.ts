import { describe, expect, it } from 'vitest';
import { ownerOf, readSignedInAccounts } from '@/lib/gmail/wire/signed-in-accounts';
import { captured, hasCaptures, readCapture } from '../captures';
import { account } from './make-view-cv';

function read(...entries: unknown[]): ReturnType<typeof readSignedInAccounts> {
  return readSignedInAccounts(['mla', entries]);
}

describe('readSignedInAccounts', () => {
  it('reads address, flag, number and name', () => {
    expect(read(['Me@Example.com', 1, 0, 2, 'Me'], ['two@example.com', 0])).toEqual([
      { address: 'me@example.com', isFlagged: true, index: 2, name: 'Me' },
      { address: 'two@example.com', isFlagged: false, index: null, name: '' },
    ]);
  });

  it('leaves out what is no account', () => {
    expect(read(null, 'me@example.com', ['Me'], [])).toEqual([]);
  });

  it.each([[['mlb', []]], [['mla', 'me@example.com']], [[]]])('is not %j', (node) => {
    expect(readSignedInAccounts(node)).toBeNull();
  });
});

describe('ownerOf', () => {
  const owner = (senders: readonly string[], ...entries: (readonly unknown[])[]): string | null =>
    ownerOf(read(...entries) ?? [], senders);
  const one = account('one@example.com', 0, 1);
  const flagged = account('two@example.com', 1, 0);

  it('is the only account', () => {
    expect(owner([], one)).toBe('one@example.com');
  });

  it('is the account that sent the answer’s own mail', () => {
    expect(owner(['one+news@example.com'], one, flagged)).toBe('one@example.com');
    expect(owner(['two@example.com'], one, flagged)).toBe('two@example.com');
  });

  it('is the first if it is flagged as well', () => {
    expect(owner([], flagged, one)).toBe('two@example.com');
  });

  it('cannot be told otherwise', () => {
    expect(owner([])).toBeNull();
    expect(owner([], one, flagged)).toBeNull();
    expect(owner(['one@example.com', 'two@example.com'], one, flagged)).toBeNull();
  });
});

describe.skipIf(!hasCaptures)(`signed-in accounts of 2022-07, ${captured}`, () => {
  it('are four, the first of which is not the flagged one', () => {
    const accounts = readSignedInAccounts(JSON.parse(readCapture('fd-bv/accounts-mla.json')));
    expect(accounts).toEqual([
      { address: 'user2@gsuite2.com', isFlagged: false, index: 3, name: 'Gmail Dev' },
      { address: 'primary@gmail.com', isFlagged: true, index: 0, name: 'Primary One' },
      { address: 'mamo.stefania@gmail.com', isFlagged: false, index: 1, name: 'Стефанія Мамо' },
      { address: 'jack.sparrow@gsuite1.net', isFlagged: false, index: 2, name: 'Jack Sparrow' },
    ]);
    expect(ownerOf(accounts ?? [], [])).toBeNull();
  });
});
