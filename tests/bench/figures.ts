/** What was measured, beside the same without any extension and with InboxSDK. */
export type Figure = {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Null where it does not apply. */
  readonly plain: number | null;
  readonly inboxsdk: number | null;
  /** In words; null for what is told and not aimed at. */
  readonly aim: string | null;
  readonly holds: boolean | null;
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1
      ? [sorted[middle], sorted[middle]]
      : sorted.slice(middle - 1, middle + 1);
  return rounded((low + high) / 2);
}

/** A figure of ours alone, with the most that it should be. */
export function alone(
  name: string,
  unit: string,
  values: readonly number[],
  most?: number,
): Figure {
  const value = median(values);
  return {
    name,
    unit,
    value,
    plain: null,
    inboxsdk: null,
    aim: most === undefined ? null : `≤ ${most}`,
    holds: most === undefined ? null : value <= most,
  };
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function tableOf(figures: readonly Figure[]): string {
  const head = ['', 'Retoma', 'plain', 'InboxSDK', 'unit', 'aim', ''];
  const rows = figures.map(({ name, value, plain, inboxsdk, unit, aim, holds }) => [
    name,
    String(value),
    plain === null ? '–' : String(plain),
    inboxsdk === null ? '–' : String(inboxsdk),
    unit,
    aim ?? '',
    holds === null ? '' : holds ? '✓' : '✗',
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
