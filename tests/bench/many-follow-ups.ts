import type { Page } from '@playwright/test';
import { alone, type Figure, median } from './figures';
import { inBench, openBench, type Variant } from './variants';

const RUNS = 7;
const SHORT_RUNS = 15;

/** Popup, sweep and badge, with more follow-ups than anybody has. */
export async function measureManyFollowUps(retoma: Variant): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const bench = await openBench(retoma);
  for (const count of [10_000, 100_000]) {
    await inBench(bench, 'seed', count);
    const popups: number[] = [];
    const empties: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const popup = await millisecondsToFirstRow(bench, 'popup.html');
      const empty = await millisecondsToFirstRow(bench, 'one-row.html');
      if (run > 0) popups.push(popup);
      if (run > 0) empties.push(empty);
    }
    const sweeps = await repeat(SHORT_RUNS, () => inBench(bench, 'sweep'));
    const badges = await repeat(SHORT_RUNS, () => inBench(bench, 'badge'));
    const isMost = count === 100_000;
    const name = `of ${count.toLocaleString('en')} follow-ups`;
    figures.push(
      {
        ...alone(`popup ${name}, to its first row`, 'ms', popups, isMost ? 150 : undefined),
        plain: median(empties),
      },
      alone(`sweep ${name}`, 'ms', sweeps, isMost ? 10 : undefined),
      alone(`badge ${name}`, 'ms', badges, isMost ? 10 : undefined),
    );
  }
  await inBench(bench, 'seed', 0);
  await bench.close();
  return figures;
}

/**
 * From a page's navigation to the frame in which its first row stands. Beside the popup, a page of
 * the extension that is a row and nothing else: what opening a page costs on this machine.
 */
async function millisecondsToFirstRow(
  bench: Page,
  file: 'popup.html' | 'one-row.html',
): Promise<number> {
  const page = await bench.context().newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.rows li')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => Object.assign(globalThis, { firstRowAt: performance.now() }));
      });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  await page.goto(new URL(`/${file}`, bench.url()).href);
  const at = await page.waitForFunction(() => (globalThis as { firstRowAt?: number }).firstRowAt);
  const value = (await at.jsonValue()) ?? Number.NaN;
  await page.close();
  return value;
}

/** The first run warms up and does not count. */
async function repeat(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run <= runs; run++) values.push(await measure());
  return values.slice(1);
}
