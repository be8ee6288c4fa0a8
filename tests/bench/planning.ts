import { alone, type Figure } from './figures';
import { inBench, openBench, type Variant } from './variants';

const PEOPLE = 2_000;
const CADENCES = 5;
const NIGHTS = 7;
/** One step in so many is not taken on its day. */
const UNDONE = 10;
const MOST_MS = 200;

/** The nightly plan of a seller's steps, on the database as the background leaves it day by day. */
export async function measurePlanning(retoma: Variant): Promise<readonly Figure[]> {
  const bench = await openBench(retoma);
  const name = `of ${PEOPLE.toLocaleString('en')} people × ${CADENCES} cadences`;
  await inBench(bench, 'seedCadences', PEOPLE, CADENCES);
  const anew = await inBench(bench, 'planAnew');
  const nights: number[] = [];
  for (let day = 0; day < NIGHTS; day++) {
    await inBench(bench, 'takeStepsOf', day, UNDONE);
    nights.push(await inBench(bench, 'planNightly', day + 1));
  }
  // Nobody did anything for so long that all that could be due is.
  const idle = await inBench(bench, 'planNightly', NIGHTS + 30);
  await inBench(bench, 'seed', 0);
  await bench.close();
  return [
    alone(`nightly plan ${name}`, 'ms', nights, MOST_MS),
    alone(`the same, all of them anew`, 'ms', [anew]),
    alone(`the same, after a month in which nothing was done`, 'ms', [idle]),
  ];
}
