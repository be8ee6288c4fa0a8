import { browser } from '@/lib/platform/browser';

const KEY = 'changedAt';

/**
 * Tell every context that stored data changed. A write to extension storage reaches pages and
 * content scripts alike without knowing who is listening, which `tabs.sendMessage` cannot.
 */
export async function announceChange(now: number): Promise<void> {
  // Two changes in one millisecond must still be two different values.
  await browser.storage.local.set({ [KEY]: `${now}/${crypto.randomUUID()}` });
}

/** @returns a function that stops listening */
export function onChange(listener: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
