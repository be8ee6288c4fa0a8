/** What the browser grants the extension's storage. */
export type Room = {
  /** Whether the browser has promised not to evict it. */
  readonly isKept: boolean;
};

/** Ask that nothing be evicted, and tell what came of it. */
export async function askToBeKept(): Promise<Room> {
  const { storage } = navigator;
  return { isKept: (await storage.persisted()) || (await storage.persist()) };
}
