import type { PageHealth } from '@/lib/domain/health';
import type { PageReading } from '@/lib/gmail/page/page-reading';

/** Counts of what was read and what could not be, by name. Never anything of a mail. */
export class HealthCounts {
  #understood: Record<string, number> = {};
  #unknown: Record<string, number> = {};
  readonly #listeners = new Set<() => void>();

  onCount(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  add({ understood, unknown }: Partial<PageHealth>): void {
    addTo(this.#understood, understood ?? {});
    addTo(this.#unknown, unknown ?? {});
    for (const listener of this.#listeners) listener();
  }

  /**
   * Count a reading of a part of the page, and unwrap it.
   *
   * @returns null if it could not be read
   */
  read<Value>(part: string, reading: PageReading<Value>): Value | null {
    if (reading.ok) this.add({ understood: { [part]: 1 } });
    else this.add({ unknown: { [`${part}:${reading.missing}`]: 1 } });
    return reading.ok ? reading.value : null;
  }

  /** What was counted since it was last taken. */
  take(): PageHealth {
    const taken = { understood: this.#understood, unknown: this.#unknown };
    this.#understood = {};
    this.#unknown = {};
    return taken;
  }
}

function addTo(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}
