import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '@/lib/domain/data/csv';

describe('a line of CSV', () => {
  it.each([
    [['a', 'b'], 'a,b'],
    [['', ''], ','],
    [['a,b', 'say "so"'], '"a,b","say ""so"""'],
    [['two\nlines'], '"two\nlines"'],
    [['=1+1', '+34', '-1', '@x'], "'=1+1,'+34,'-1,'@x"],
    [[' =cmd()', '\t=x'], "' =cmd(),'\t=x"],
    [['=HYPERLINK("http://x","y")'], '"\'=HYPERLINK(""http://x"",""y"")"'],
    [['＝1'], "'＝1"],
    [['Re: Quote - March'], 'Re: Quote - March'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(`${line}\r\n`);
  });

  it('is read back by any reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const read = parse(csvLine(cells));
        expect(read.map((cell) => cell.replace(/^'/, ''))).toEqual(
          cells.map((cell) => cell.replace(/^'/, '')),
        );
      }),
    );
  });
});

/** The cells of one record. */
function parse(record: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(record); found; found = cell.exec(record)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') return cells;
  }
  throw new Error('no record');
}
