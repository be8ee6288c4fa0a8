import type { Page } from '@playwright/test';
import { INBOX } from '../e2e/gmail-user';
import { alone, type Figure } from './figures';
import { countForcedLayouts, startTrace } from './trace';
import { inBench, openBench, type Variant } from './variants';

const RUNS = 7;
const ROWS = 100;
const ALL = 'https://mail.google.com/mail/u/0/#all';

/** What Retoma does while Gmail is used. */
export async function measureInGmail(
  retoma: Variant,
  threadIds: readonly string[],
): Promise<readonly Figure[]> {
  const bench = await openBench(retoma);
  const sends: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const ms = await millisecondsToStored(retoma, bench, run);
    if (run > 0) sends.push(ms);
  }
  await inBench(bench, 'track', threadIds);
  const marks: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const ms = await millisecondsOfMarking(retoma);
    if (run > 0) marks.push(ms);
  }
  const layouts = [await layoutsOfMarking(retoma)];
  await bench.close();
  return [
    alone('from the click on Send to the stored follow-up', 'ms', sends),
    alone(`marking ${ROWS} rows`, 'ms', marks, 8),
    alone(`marking ${ROWS} rows, forced layouts`, 'layouts', layouts, 0),
  ];
}

/** Until the background has announced that one more follow-up is stored. */
async function millisecondsToStored(retoma: Variant, bench: Page, run: number): Promise<number> {
  const page = await retoma.context.newPage();
  await page.addInitScript(() => {
    document.addEventListener(
      'click',
      ({ target }) => {
        const isSend = target instanceof Element && target.closest('.IZ .Up [role=button]');
        if (isSend) Object.assign(globalThis, { sentAt: Date.now() });
      },
      { capture: true },
    );
  });
  await page.goto(INBOX);
  await page.getByRole('button', { name: 'Compose' }).click();
  await page.getByRole('combobox', { name: 'To' }).fill(`Ana <ana${run}@client.example>`);
  await page.getByRole('textbox', { name: 'Subject' }).fill(`Offer ${run}`);
  await page.getByRole('button', { name: /^Nudge: / }).waitFor();
  await inBench(bench, 'expectOneMore');
  await page.getByRole('button', { name: /^Send/ }).click();
  const at = await inBench(bench, 'oneMoreAt');
  const sentAt = await page.evaluate(() => (globalThis as unknown as { sentAt: number }).sentAt);
  await page.close();
  return at - sentAt;
}

/**
 * The time in which a function of ours is on the stack while Gmail draws a list of 100 threads, all
 * of them tracked: reading the rows, asking, drawing the marks. Told by the sampling profiler.
 */
async function millisecondsOfMarking({ context }: Variant): Promise<number> {
  const page = await openInbox(context.newPage());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await drawAll(page);
  const { profile } = await devtools.send('Profiler.stop');
  await page.close();
  return millisecondsIn(profile, 'content-scripts/gmail.js');
}

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

function millisecondsIn({ nodes, samples = [], timeDeltas = [] }: Profile, script: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(script)) ours.add(id);
    if (ours.has(id)) for (const child of children) if (byId.has(child)) ours.add(child);
  }
  const microseconds = samples.reduce(
    (sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0),
    0,
  );
  return microseconds / 1000;
}

async function layoutsOfMarking({ context }: Variant): Promise<number> {
  const page = await openInbox(context.newPage());
  const stop = await startTrace(page);
  await drawAll(page);
  const layouts = countForcedLayouts(await stop());
  await page.close();
  return layouts;
}

async function openInbox(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.goto(INBOX);
  await page.locator(`tr.zA .retoma-mark >> nth=${ROWS - 1}`).waitFor();
  return page;
}

/** Let Gmail draw another list, every row of which is new to us. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate((url) => {
    location.href = url;
  }, ALL);
  await page.waitForFunction(
    (count) => {
      const [main] = [...document.querySelectorAll('[role=main]')];
      return (
        location.hash === '#all' && main && main.querySelectorAll('.retoma-mark').length >= count
      );
    },
    ROWS,
    { polling: 200 },
  );
}
