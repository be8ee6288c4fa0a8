import { describe, expect, it } from 'vitest';
import { personKey, refusedAmong } from '@/lib/domain/manners/do-not-contact';

it.each([
  ['Ana.Ruiz+offers@GoogleMail.com', 'anaruiz@gmail.com'],
  [' Ana.Ruiz@Client.Example ', 'ana.ruiz@client.example'],
  ['ana+x@client.example.', 'ana@client.example'],
  ['ａｎａ@client.example', 'ana@client.example'],
])('"%s" is known as %s', (address, key) => {
  expect(personKey(address)).toBe(key);
  expect(personKey(personKey(address))).toBe(key);
});

describe('refusedAmong', () => {
  const refusals = new Map([['h1', { hash: 'h1', reason: 'refused' as const }]]);

  it('names those whose hash is kept', () => {
    expect(
      refusedAmong(
        ['a@x.example', 'b@x.example'],
        [
          ['h0', 'h2'],
          ['h3', 'h1'],
        ],
        refusals,
      ),
    ).toEqual(['b@x.example']);
  });

  it('wants a hash for each', () => {
    expect(() => refusedAmong(['a@x.example'], [], refusals)).toThrow(RangeError);
  });
});
