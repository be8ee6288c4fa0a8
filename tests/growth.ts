const SHORT = 6_250;
const LONG = 16 * SHORT;
const ROUNDS = 7;

/** A timer tells nothing of less than this. */
const LEAST_MS = 0.2;

/**
 * Between what sixteen times the text costs a linear task (16, and some more for memory) and a
 * quadratic one (256).
 */
export const MOST_GROWTH = 128;

/**
 * How many times longer a task takes on sixteen times the text. The best of interleaved rounds, so
 * that a busy machine slows both alike.
 *
 * @param task - gets the length in characters
 */
export function growthOf(task: (length: number) => unknown): number {
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(
      short,
      timeOf(() => task(SHORT)),
    );
    long = Math.min(
      long,
      timeOf(() => task(LONG)),
    );
  }
  return long / Math.max(short, LEAST_MS);
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
