import { attempt } from '@/lib/attempt';
import type { Address } from '@/lib/domain/address';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { MarkedFollowUp } from '@/lib/domain/mark';
import type { LegacyId } from '@/lib/domain/snapshot';
import { onChange } from '@/lib/messaging/changes';
import { report } from '@/lib/messaging/client';

/** @param known - what is awaited on the thread and what is owed; empty if it has no follow-up */
type Listener = (known: readonly MarkedFollowUp[]) => void;

/** One request asks about no more threads than this. */
const MAX_ASKED = 200;

/**
 * The follow-ups of the threads on screen. Asks the background in batches, and again whenever
 * anything changes or the page is looked at again: what a mark says depends on the time.
 */
export class FollowUpsOnPage {
  readonly #account: Address;
  readonly #listeners = new Map<LegacyId, Set<Listener>>();
  readonly #known = new Map<LegacyId, readonly MarkedFollowUp[]>();
  readonly #asked = new Set<LegacyId>();

  constructor(account: Address, page: Document, signal: AbortSignal) {
    this.#account = account;
    const refresh = (): void => {
      if (!page.hidden) for (const threadId of this.#listeners.keys()) this.#ask(threadId);
    };
    signal.addEventListener('abort', onChange(refresh));
    page.addEventListener('visibilitychange', refresh, { signal });
  }

  /** Hear of a thread's follow-ups now and whenever it may have changed. */
  watch(threadId: LegacyId, listener: Listener, signal: AbortSignal): void {
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

  /** The follow-ups among these threads, asked for anew. */
  async lookUp(threadIds: readonly LegacyId[]): Promise<readonly FollowUp[]> {
    return (await this.#lookUp(threadIds)).map(({ followUp }) => followUp);
  }

  async #lookUp(threadIds: readonly LegacyId[]): Promise<readonly MarkedFollowUp[]> {
    const found: MarkedFollowUp[] = [];
    for (let from = 0; from < threadIds.length; from += MAX_ASKED) {
      const part = threadIds.slice(from, from + MAX_ASKED);
      found.push(...(await report('lookUp', { account: this.#account, threadIds: part })));
    }
    return found;
  }

  /** Rows are drawn many at once: what is asked in one turn goes out as one request. */
  #ask(threadId: LegacyId): void {
    if (this.#asked.size === 0) queueMicrotask(() => attempt('look up', () => this.#answer()));
    this.#asked.add(threadId);
  }

  async #answer(): Promise<void> {
    const threadIds = [...this.#asked];
    this.#asked.clear();
    const found = new Map<LegacyId, MarkedFollowUp[]>();
    for (const it of await this.#lookUp(threadIds)) {
      const { threadId } = it.followUp;
      found.set(threadId, [...(found.get(threadId) ?? []), it]);
    }
    for (const threadId of threadIds) {
      const known = found.get(threadId) ?? [];
      const listeners = this.#listeners.get(threadId);
      if (!listeners) continue;
      this.#known.set(threadId, known);
      for (const listener of listeners) listener(known);
    }
  }
}
