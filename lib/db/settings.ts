import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { db } from './db';

const KEY = 'user';

/** A setting the user never chose, or that is newer than what is stored, has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await db.settings.get(KEY)) };
}

export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const settings = { ...(await readSettings()), ...change };
    await db.settings.put(settings, KEY);
    return settings;
  });
}

export async function writeSettings(settings: Settings): Promise<void> {
  await db.settings.put(settings, KEY);
}
