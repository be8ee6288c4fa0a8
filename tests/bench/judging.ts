import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { alone, type Figure } from './figures';
import { inBench, openBench, type Variant } from './variants';

/** Of a mail. Nearly all are shorter. */
const LENGTH = 10_000;
const MAILS = 40;
const MOST_MS = 2;

const Bodies = v.array(v.object({ body: v.string() }));

/** Judging a long mail, as it would be once the words of a language were met. */
export async function measureJudging(retoma: Variant): Promise<readonly Figure[]> {
  const bench = await openBench(retoma);
  const outgoing = longMails('expects-reply');
  const incoming = longMails('inbound');
  await inBench(bench, 'judgeOutgoing', outgoing);
  await inBench(bench, 'judgeInbound', incoming);
  const figures = [
    alone(
      'judging a 10 kB mail, outgoing',
      'ms',
      await inBench(bench, 'judgeOutgoing', outgoing),
      MOST_MS,
    ),
    alone(
      'judging a 10 kB mail, incoming',
      'ms',
      await inBench(bench, 'judgeInbound', incoming),
      MOST_MS,
    ),
  ];
  await bench.close();
  return figures;
}

/** Mails of the project's own sets, one after another until they are that long. */
function longMails(set: string): readonly string[] {
  const file = `tests/eval/sets/${set}.json`;
  const bodies = v.parse(Bodies, JSON.parse(readFileSync(file, 'utf8'))).map(({ body }) => body);
  return Array.from({ length: MAILS }, (_, mail) => {
    let text = '';
    for (let at = mail; text.length < LENGTH; at += MAILS - 1) {
      text += `${bodies[at % bodies.length]}\n\n`;
    }
    return text.slice(0, LENGTH);
  });
}
