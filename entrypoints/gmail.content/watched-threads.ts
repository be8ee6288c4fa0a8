import { attempt } from '@/lib/attempt';
import type { LegacyId } from '@/lib/domain/snapshot';
import { onChange } from '@/lib/messaging/changes';

type Listener<Known> = (known: Known) => void;

/** What the background knows of these threads; those it knows nothing of are left out. */
type Ask<Known> = (threadIds: readonly LegacyId[]) => Promise<ReadonlyMap<LegacyId, Known>>;

/**
 * What is known of the threads on screen. Asks the background in batches, and again whenever anything
 * changes or the page is looked at again: what is said of a thread depends on the time.
 */
export class WatchedThreads<Known> {
  readonly #askBackground: Ask<Known>;
  readonly #nothing: Known;
  readonly #listeners = new Map<LegacyId, Set<Listener<Known>>>();
  readonly #known = new Map<LegacyId, Known>();
  readonly #asked = new Set<LegacyId>();

  /** @param nothing - what listeners hear of a thread that the background knows nothing of */
  constructor(ask: Ask<Known>, nothing: Known, page: Document, signal: AbortSignal) {
    this.#askBackground = ask;
    this.#nothing = nothing;
    const refresh = (): void => {
      if (!page.hidden) for (const threadId of this.#listeners.keys()) this.#ask(threadId);
    };
    signal.addEventListener('abort', onChange(refresh));
    page.addEventListener('visibilitychange', refresh, { signal });
  }

  /** Hear of a thread now and whenever something may have changed. */
  watch(threadId: LegacyId, listener: Listener<Known>, signal: AbortSignal): void {
    const listeners = this.#listeners.get(threadId) ?? new Set();
    this.#listeners.set(threadId, listeners.add(listener));
    signal.addEventListener('abort', () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.#listeners.delete(threadId);
      this.#known.delete(threadId);
    });
    const known = this.#known.get(threadId);
    if (known === undefined) this.#ask(threadId);
    else listener(known);
  }

  /** Rows are drawn many at once: what is asked in one turn goes out as one request. */
  #ask(threadId: LegacyId): void {
    if (this.#asked.size === 0) queueMicrotask(() => attempt('look up', () => this.#answer()));
    this.#asked.add(threadId);
  }

  async #answer(): Promise<void> {
    const threadIds = [...this.#asked];
    this.#asked.clear();
    const found = await this.#askBackground(threadIds);
    for (const threadId of threadIds) {
      const known = found.get(threadId) ?? this.#nothing;
      const listeners = this.#listeners.get(threadId);
      if (!listeners) continue;
      this.#known.set(threadId, known);
      for (const listener of listeners) listener(known);
    }
  }
}
