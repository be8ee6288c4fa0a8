import type { BackupSchedule } from '@/lib/domain/data/backup-plan';
import type { BackupKey } from './encryption';

/** Where and when backups are written, and the key they are encrypted with. */
export type BackupPlan = BackupSchedule & {
  readonly key: BackupKey;
  /** Null where the browser gives no lasting access to a file: each backup is a download. */
  readonly handle: FileSystemFileHandle | null;
};

// A database of its own, of one row, that pages open: neither a file handle nor a key that cannot be
// read crosses a message. It is deleted with all others when everything is erased.
const NAME = 'retoma-files';
const STORE = 'backup';
const KEY = 'plan';

export function readPlan(): Promise<BackupPlan | null> {
  return withStore('readonly', async (store) => (await done<BackupPlan>(store.get(KEY))) ?? null);
}

export async function keepPlan(plan: BackupPlan): Promise<void> {
  await withStore('readwrite', (store) => done(store.put(plan, KEY)));
}

export async function forgetPlan(): Promise<void> {
  await withStore('readwrite', (store) => done(store.delete(KEY)));
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done(opening);
  database.onversionchange = () => database.close();
  try {
    return await use(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
