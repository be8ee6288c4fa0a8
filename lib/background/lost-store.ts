import { onCreated } from '@/lib/db/db';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import { browser } from '@/lib/platform/browser';

// A browser that evicts a database, or finds it damaged, may begin an empty one without a word. So
// that it was in use is noted where the browser keeps things apart from databases.

const IN_USE = 'storeInUse';
const LOST = 'storeLost';
const SIGN = '!';

/** From now on a database that is gone is missed. */
export async function noteInUse(): Promise<void> {
  const { [IN_USE]: isNoted } = await browser.storage.local.get(IN_USE);
  if (!isNoted) await browser.storage.local.set({ [IN_USE]: true });
}

/**
 * Whenever the browser begins an empty database, see whether there should be one.
 *
 * @param now - the time at which it does
 * @param onError - hears of what went wrong, which nobody awaits
 */
export function watchForLoss(now: () => EpochMs, onError: (error: unknown) => void): void {
  onCreated(() => void noticeLoss(now()).catch(onError));
}

async function noticeLoss(now: EpochMs): Promise<void> {
  const { [IN_USE]: isInUse } = await browser.storage.local.get(IN_USE);
  if (!isInUse) return;
  await browser.storage.local.remove(IN_USE);
  await browser.storage.local.set({ [LOST]: true });
  await browser.action.setBadgeText({ text: SIGN });
  await announceChange(now);
}

/** Whether what was stored is gone, and the user has neither brought it back nor gone on without it. */
export async function isStoreLost(): Promise<boolean> {
  const { [LOST]: isLost } = await browser.storage.local.get(LOST);
  return isLost === true;
}

/** It was brought back, or the user goes on without it. */
export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(LOST);
}

/** What is deleted next is not missed: the user wants it gone. */
export async function expectDeletion(): Promise<void> {
  await browser.storage.local.remove([IN_USE, LOST]);
}
