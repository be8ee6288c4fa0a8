import { Dexie } from 'dexie';
import { db } from './db';

/**
 * Delete every database of the extension's, damaged ones too. The next reading begins an empty one.
 *
 * @throws if the browser cannot delete one
 */
export async function deleteDatabases(): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}
