import { mkdirSync, writeFileSync } from 'node:fs';
import { startFakeGmail } from '../fake-gmail/server';
import { buildBenchExtension } from './build';
import { tableOf } from './figures';
import { measureManyFollowUps } from './many-follow-ups';
import { startVariant } from './variants';

await buildBenchExtension();
const gmail = await startFakeGmail({ rows: 100 });
const retoma = await startVariant('retoma', gmail);
const figures = [...(await measureManyFollowUps(retoma))];
await retoma.close();
await gmail.close();
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
console.log(tableOf(figures));
