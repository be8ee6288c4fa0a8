import type { FollowUp } from '@/lib/domain/follow-up';

// Runs in one of the extension's pages, whatever the browser: each function stands for itself.

/** All follow-ups, as they are stored. */
export async function readStored(): Promise<FollowUp[]> {
  const opening = indexedDB.open('retoma');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction('followUps').objectStore('followUps').getAll();
  return new Promise<FollowUp[]>((resolve) => {
    reading.onsuccess = () => {
      db.close();
      resolve(reading.result);
    };
  });
}

/** Write stored follow-ups past the background, index keys included. */
export async function writeStored(rows: readonly FollowUp[]): Promise<void> {
  const opening = indexedDB.open('retoma');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction('followUps', 'readwrite');
  for (const row of rows) transaction.objectStore('followUps').put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Stored follow-ups as if this much time had passed since. */
export function older(ms: number, rows: readonly FollowUp[]): FollowUp[] {
  return rows.map((row) => olderBy(ms, row) as FollowUp);
}

/** Instants are told by their names (`at`, `…At`, `…Since`, `until`); the end of time stays where it is. */
function olderBy(ms: number, value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((it) => olderBy(ms, it));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([field, it]) => [field, olderBy(ms, it, field)]),
    );
  }
  const isInstant = typeof value === 'number' && /(^at|At|Since|^until)$/.test(name);
  // A cadence's `at` is the place of its step.
  const isPlace = typeof value === 'number' && value < 10_000;
  return isInstant && !isPlace && value < Number.MAX_SAFE_INTEGER ? value - ms : value;
}
