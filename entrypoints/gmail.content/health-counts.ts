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
    this.#tell();
  }

  /**
   * Count a reading of a part of the page, and unwrap it.
   *
   * @returns null if it could not be read
   */
  read<Value>(part: string, reading: PageReading<Value>): Value | null {
    if (reading.ok) addOne(this.#understood, part);
    else addOne(this.#unknown, `${part}:${reading.missing}`);
    this.#tell();
    return reading.ok ? reading.value : null;
  }

  /** What was counted since it was last taken. */
  take(): PageHealth {
    const taken = { understood: this.#understood, unknown: this.#unknown };
    this.#understood = {};
    this.#unknown = {};
    return taken;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function addTo(sums: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}

function addOne(sums: Record<string, number>, name: string): void {
  sums[name] = (sums[name] ?? 0) + 1;
}
