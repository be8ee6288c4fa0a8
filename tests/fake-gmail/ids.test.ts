// @vitest-environment node
import { expect, it } from 'vitest';
import { legacyIdAt, legacyInstant, seededRandom, threadIdOfToken, urlToken } from './ids';

it.each(['thread-f:1795192974528189000', 'thread-a:r263523620390330000', 'thread-a:r-5'])(
  'finds %s again in its token',
  (id) => {
    expect(threadIdOfToken(urlToken(id))).toBe(id);
  },
);

it('makes the token that GMAIL.md shows for a thread', () => {
  expect(urlToken('thread-f:1750360559522271241')).toBe('FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM');
});

it('keeps an instant in an id', () => {
  const at = Date.UTC(2026, 10, 2, 12);
  expect(legacyInstant(legacyIdAt(at, seededRandom(1)))).toBe(at);
});
