import { browser } from '@/lib/platform/browser';

/** One key for each kind of change, so that nobody asks again for what has not changed. */
const KEYS = {
  /** Follow-ups, settings, and all that is shown of them. */
  stored: 'changedAt',
  /** What of Gmail is understood: Gmail's pages tell it, and need not hear of it. */
  health: 'healthChangedAt',
} as const;

type Kind = keyof typeof KEYS;

/**
 * Tell every context that stored data changed. A write to extension storage reaches pages and
 * content scripts alike without knowing who is listening, which `tabs.sendMessage` cannot.
 */
export async function announceChange(now: number, kind: Kind = 'stored'): Promise<void> {
  // Two changes in one millisecond must still be two different values.
  await browser.storage.local.set({ [KEYS[kind]]: `${now}/${crypto.randomUUID()}` });
}

/** @returns a function that stops listening */
export function onChange(listener: () => void, kinds: readonly Kind[] = ['stored']): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && kinds.some((kind) => KEYS[kind] in changes)) listener();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
