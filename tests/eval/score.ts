export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly rows: number;
};

/**
 * How well one class is told from all others.
 *
 * @param isWanted - by row, whether the label is the class
 * @param isGot - by row, whether the judgement is
 */
export function scoreOf(isWanted: readonly boolean[], isGot: readonly boolean[]): Score {
  const count = (holds: (wanted: boolean, got: boolean) => boolean): number =>
    isWanted.filter((wanted, index) => holds(wanted, isGot[index] ?? false)).length;
  const hits = count((wanted, got) => wanted && got);
  const alarms = count((wanted, got) => !wanted && got);
  const missed = count((wanted, got) => wanted && !got);
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, hits + missed),
    f1: ratio(2 * hits, 2 * hits + alarms + missed),
    rows: isWanted.length,
  };
}
