const SHORT = 12_500;
const LONG = 8 * SHORT;
const ROUNDS = 7;

/** A timer tells nothing of less than this. */
const LEAST_MS = 0.2;

/**
 * How many times longer a task takes on eight times the text: about 8 if it is linear, 64 if it is
 * quadratic. The best of interleaved rounds, so that a busy machine slows both alike.
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
