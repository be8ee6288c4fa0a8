// `npm run bench`: what the product costs, side by side with InboxSDK. Prints a table and writes
// .output/bench.json. `-- load`, `-- gmail`, `-- many`, `-- planning` or `-- judging` measure a
// part alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { startFakeGmail } from '../fake-gmail/server';
import { buildBenchExtension } from './build';
import { type Figure, tableOf } from './figures';
import { measureInGmail } from './in-gmail';
import { measureJudging } from './judging';
import { measureManyFollowUps } from './many-follow-ups';
import { measurePageLoad, TRACKED_AT_LOAD } from './page-load';
import { measurePlanning } from './planning';
import { inBench, openBench, startVariant } from './variants';

const PARTS = ['load', 'gmail', 'many', 'planning', 'judging'];
const asked = process.argv.slice(2);
const parts = new Set(asked.length > 0 ? asked : PARTS);

await buildBenchExtension();
const gmail = await startFakeGmail({ rows: 100 });
const retoma = await startVariant('retoma', gmail);
const threadIds = gmail
  .mailbox('me@example.com')
  .threads()
  .map(({ threadId }) => threadId);
const figures: Figure[] = [];

if (parts.has('load')) {
  const others = [await startVariant('plain', gmail), await startVariant('inboxsdk', gmail)];
  const bench = await openBench(retoma);
  await inBench(bench, 'track', threadIds.slice(0, TRACKED_AT_LOAD));
  await bench.close();
  figures.push(...(await measurePageLoad([retoma, ...others])));
  for (const variant of others) await variant.close();
}
if (parts.has('gmail')) figures.push(...(await measureInGmail(retoma, threadIds)));
if (parts.has('many')) figures.push(...(await measureManyFollowUps(retoma)));
if (parts.has('planning')) figures.push(...(await measurePlanning(retoma)));
if (parts.has('judging')) figures.push(...(await measureJudging(retoma)));

await retoma.close();
await gmail.close();
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
console.log(tableOf(figures));
