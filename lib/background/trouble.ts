import { openAnew } from '@/lib/db/db';
import { type StoreTrouble, storeTroubleOf } from '@/lib/domain/data/store-trouble';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import { browser } from '@/lib/platform/browser';

const KEY = 'trouble';
const SIGN = '!';

// In memory: where the disk is full, nothing else can be kept.

/** What befell the database and has not passed since. */
export async function currentTrouble(): Promise<StoreTrouble | null> {
  const { [KEY]: trouble } = await browser.storage.session.get(KEY);
  return (trouble as StoreTrouble | undefined) ?? null;
}

/** Let the user hear of trouble with the database, wherever it was met. Other errors are not its. */
export async function noteTrouble(error: unknown, now: EpochMs): Promise<void> {
  const trouble = storeTroubleOf(error);
  if (!trouble) return;
  openAnew();
  const isNews = (await currentTrouble()) !== trouble;
  await browser.storage.session.set({ [KEY]: trouble });
  await browser.action.setBadgeText({ text: SIGN });
  if (!isNews) return;
  try {
    await announceChange(now);
  } catch {
    // The signal is stored as well, and there may be no room: pages hear of it when they are opened.
  }
}

/** Something was written: what there was has passed. */
export async function forgetTrouble(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
