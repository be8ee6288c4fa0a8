/** What the browser grants the extension's storage. */
export type Room = {
  /** Whether the browser has promised not to evict it. */
  readonly isKept: boolean;
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
};

/** Ask that nothing be evicted, and tell what came of it. */
export async function askToBeKept(): Promise<Room> {
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage = null } = await navigator.storage.estimate();
  return { isKept, used: usage };
}
