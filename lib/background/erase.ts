import { deleteDatabases } from '@/lib/db/erase';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import { browser } from '@/lib/platform/browser';
import { expectDeletion } from './lost-store';

/** Leave nothing of what the extension knows: as if it had just been installed. */
export async function eraseEverything(now: EpochMs): Promise<void> {
  await expectDeletion();
  await deleteDatabases();
  await browser.alarms.clearAll();
  for (const id of Object.keys(await browser.notifications.getAll())) {
    await browser.notifications.clear(id);
  }
  await browser.action.setBadgeText({ text: '' });
  await browser.storage.session.clear();
  // Open pages ask anew and find nothing; then the signal goes as well.
  await announceChange(now);
  await browser.storage.local.clear();
}
