import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonChunks } from '@/lib/gmail/wire/json-chunks';

describe('parseJsonChunks', () => {
  it.each([
    ['one array', `)]}'\n\n[[1,"a"],"f0"]\n`, [[[1, 'a'], 'f0']]],
    ['chunks', `)]}'\n\n5\n[1]\n5\n[2]\n`, [[1], [2]]],
    ['chunks whose lengths count one newline', `)]}'\n4\n[1]\n4\n[2]\n`, [[1], [2]]],
    ['chunks after CRLF', `)]}'\r\n\r\n3\r\n[1]\r\n3\r\n[2]`, [[1], [2]]],
    ['lengths that are wrong', `)]}'\n\n9999\n["é"]\n1\n[2]\n`, [['é'], [2]]],
    ['arrays over several lines', `)]}'\n\n[[1]\n,[2]\n]\n`, [[[1], [2]]]],
    ['brackets and quotes in texts', `)]}'\n\n["]\\"[","\\\\",[]]`, [[']"[', '\\', []]]],
    ['no guard', '[[1]]', [[[1]]]],
  ])('reads %s', (_, text, values) => {
    expect(parseJsonChunks(text)).toEqual(values);
  });

  it.each([
    '',
    `)]}'`,
    `)]}'\n\n12\n`,
    `)]}'\n\n5\n[1]\n7\n`,
    `)]}'\n\n5\n[1]\n7\n[[2]`,
    `)]}'\n\n["no end]`,
    `)]}'\n\n[1]x[2]`,
    `)]}'\n\n[1,,2]`,
    '{"a":[1]}',
    '<html></html>',
  ])('refuses %j', (text) => {
    expect(parseJsonChunks(text)).toBeNull();
  });

  it('reads what JSON writes, however it is chunked', () => {
    const arrays = fc.array(fc.array(fc.jsonValue()), { minLength: 1 });
    fc.assert(
      fc.property(arrays, fc.boolean(), (values, hasLengths) => {
        const chunks = values.map((value) => {
          const json = JSON.stringify(value);
          return hasLengths ? `${json.length + 2}\n${json}\n` : `${json}\n`;
        });
        // As JSON, -0 is 0.
        expect(parseJsonChunks(`)]}'\n\n${chunks.join('')}`)).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
  });
});
