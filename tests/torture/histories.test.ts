import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../i18n';
import { type History, history, tell } from './history';
import { MortalWorker } from './mortal-worker';
import { World } from './world';

const RUNS = Number(process.env.TORTURE_RUNS ?? 1000);
const SEED = Number(process.env.TORTURE_SEED ?? Date.now() % 2 ** 31);

const worker = new MortalWorker();

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => vi.useRealTimers());

async function faultsOf(lived: History): Promise<readonly string[]> {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  speak('en');
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const world = await World.of(worker, lived);
  for (const event of lived.events) await world.live(event);
  await world.end();
  return world.faults;
}

it(
  `holds its word through ${RUNS} histories (seed ${SEED})`,
  async () => {
    const property = fc.asyncProperty(history, async (lived) => {
      expect(await faultsOf(lived)).toEqual([]);
    });
    const result = await fc.check(property, { numRuns: RUNS, seed: SEED });
    if (!result.failed) return;
    const [lived] = result.counterexample ?? [];
    const told = lived ? `${tell(lived)}\n${(await faultsOf(lived)).join('\n')}` : '';
    throw new Error(
      `after ${result.numRuns} histories, seed ${SEED}:\n${told}\n${result.errorInstance}`,
    );
  },
  60 * 60_000,
);
