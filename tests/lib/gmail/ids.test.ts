import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareWireId,
  instantOf,
  isLegacyId,
  isMessageWireId,
  isThreadWireId,
  legacyIdOf,
  threadOfToken,
} from '@/lib/gmail/ids';

const DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The other way round, as Gmail makes its addresses. */
function tokenOf(text: string): string {
  const base64 = btoa(text).replace(/=+$/, '');
  let number = 0n;
  for (const digit of base64) number = number * 64n + BigInt(BASE64.indexOf(digit));
  let token = '';
  for (let rest = number; rest > 0n; rest /= 40n) token = DIGITS[Number(rest % 40n)] + token;
  return token;
}

describe('legacy ids', () => {
  it.each([
    ['thread-f:1750360559522271241', '184a87a7b32dd009'],
    ['msg-f:1833885343766247642', '19734500f9fb78da'],
  ])('are the number in %s in hex', (wireId, legacyId) => {
    expect(legacyIdOf(wireId)).toBe(legacyId);
  });

  it.each([
    'thread-a:r263523620390330024',
    'msg-a:r-8480821811518170896',
    'msg-f:',
    'msg-f:12x',
    'thread-f:18446744073709551616',
    'thread-f:7',
    'f:1750360559522271241',
    ' thread-f:1750360559522271241',
    '',
  ])('are not in "%s"', (wireId) => {
    expect(legacyIdOf(wireId)).toBeNull();
  });

  it('are in every id of the server', () => {
    fc.assert(
      fc.property(fc.bigInt(1n << 60n, (1n << 64n) - 1n), (number) => {
        const legacyId = number.toString(16);
        expect(legacyIdOf(`msg-f:${number}`)).toBe(legacyId);
      }),
    );
  });

  // A sent message of 2022, and pairs of Gmail's Atom feed: an id and its `issued` time.
  it.each([
    ['183234eaadcf41e5', '2022-09-09T17:31:41.660Z'],
    ['19734500f9fb78da', '2025-06-03T05:42:31Z'],
    ['19734a32806f59c1', '2025-06-03T07:13:17Z'],
    ['1973531a7027620c', '2025-06-03T09:48:55Z'],
  ])('hold the instant: %s is of %s', (id, instant) => {
    const precision = instant.includes('.') ? 1 : 1000;
    expect(Math.floor(instantOf(id) / precision) * precision).toBe(Date.parse(instant));
  });

  it.each(['', '123', '19734500F9FB78DA', '19734500f9fb78da0', 'msg-f:1833885343766247642'])(
    'are not "%s"',
    (id) => {
      expect(isLegacyId(id)).toBe(false);
      expect(() => instantOf(id)).toThrow(RangeError);
    },
  );

  it.each([undefined, null, 7, ['19734500f9fb78da']])('are no %j', (value) => {
    expect(isLegacyId(value)).toBe(false);
  });
});

describe('wire ids', () => {
  it.each([
    ['#thread-f:12', 'thread-f:12'],
    ['thread-a:r-1|msg-a:r2', 'thread-a:r-1'],
    ['#msg-a:r2', 'msg-a:r2'],
    ['undefined', 'undefined'],
  ])('are bare without # and |: %s', (value, id) => {
    expect(bareWireId(value)).toBe(id);
  });

  it('are of threads or of messages', () => {
    expect(isThreadWireId('thread-a:r1')).toBe(true);
    expect(isThreadWireId('msg-a:r1')).toBe(false);
    expect(isMessageWireId('msg-f:1')).toBe(true);
    expect(isMessageWireId('see msg-f:1')).toBe(false);
    expect(isMessageWireId(1)).toBe(false);
  });
});

describe('threadOfToken', () => {
  it.each([
    ['FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM', 'thread-f:1750360559522271241', '184a87a7b32dd009'],
    [tokenOf('f:1833885343766247642'), 'thread-f:1833885343766247642', '19734500f9fb78da'],
    [tokenOf('a:r-474834441621213468'), 'thread-a:r-474834441621213468', null],
    [tokenOf('thread-a:r7'), 'thread-a:r7', null],
    [tokenOf('f:1833885343766247642|msg-f:5'), 'thread-f:1833885343766247642', '19734500f9fb78da'],
    ['183234ce86ffa010', null, '183234ce86ffa010'],
  ])('reads %s', (token, threadId, legacyThreadId) => {
    expect(threadOfToken(token)).toEqual({ threadId, legacyThreadId });
  });

  it('reads what Gmail makes of every id', () => {
    fc.assert(
      fc.property(fc.bigInt(1n << 60n, (1n << 64n) - 1n), (number) => {
        expect(threadOfToken(tokenOf(`f:${number}`))).toEqual({
          threadId: `thread-f:${number}`,
          legacyThreadId: number.toString(16),
        });
      }),
    );
  });

  it.each([
    '',
    'inbox',
    'B',
    'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrA',
    'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvr',
    '#inbox/FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM',
    tokenOf('f:12x'),
    tokenOf('f:99999999999999999999'),
    tokenOf('g:12'),
    'Z'.repeat(100_000),
  ])('knows no thread in "%.40s"', (token) => {
    expect(threadOfToken(token)).toBeNull();
  });

  it('never throws', () => {
    const token = fc.string({ unit: fc.constantFrom(...DIGITS) });
    fc.assert(
      fc.property(fc.oneof(token, fc.string()), (text) => {
        const thread = threadOfToken(text);
        if (thread?.threadId) expect(thread.threadId).toMatch(/^thread-[af]:/);
      }),
    );
  });
});
