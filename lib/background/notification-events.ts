import { changeFollowUp, notifiedFollowUps } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { markShown, snooze } from '@/lib/domain/follow-up';
import { snoozeOneDay } from '@/lib/domain/snooze-presets';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { act } from './act';
import { openThread } from './open-thread';

const OPEN_BUTTON = 0;

/** A nudge leads to its thread, a digest to the list. */
export async function onNotificationClick(notificationId: string, now: EpochMs): Promise<void> {
  await browser.notifications.clear(notificationId);
  const [followUp] = await notifiedFollowUps(notificationId);
  if (followUp?.id === notificationId) await openThread(followUp.id, now);
  else await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
}

export async function onNotificationButton(
  notificationId: string,
  button: number,
  now: EpochMs,
): Promise<void> {
  if (button === OPEN_BUTTON) return onNotificationClick(notificationId, now);
  const until = snoozeOneDay(now, await readSettings());
  await act(notificationId, now, (it) => it && snooze(it, until, now));
  await browser.notifications.clear(notificationId);
}

/** A notification that was dismissed was shown, even if the worker died before it could say so. */
export async function onNotificationClosed(notificationId: string): Promise<void> {
  for (const { id } of await notifiedFollowUps(notificationId)) {
    await changeFollowUp(id, (it) => it && markShown(it));
  }
}
