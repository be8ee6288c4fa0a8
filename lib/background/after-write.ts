import { type FollowUpChange, nextWakeAt, notifiedFollowUps } from '@/lib/db/follow-ups';
import { isOpen } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import { browser } from '@/lib/platform/browser';
import { nextArrivalAt } from './arrivals';
import { showBadge } from './badge';
import { noteInUse } from './lost-store';
import { planAfter } from './plan-steps';
import { forgetTrouble } from './trouble';

export const WAKE_ALARM = 'wake';

/** Bring everything that is derived from the stored follow-ups in line with them. */
export async function afterWrite(now: EpochMs, ...changes: FollowUpChange[]): Promise<void> {
  await forgetTrouble();
  const moved = await planAfter(changes, now);
  await setAlarm();
  for (const change of [...changes, ...moved]) await clearNotification(change);
  await showBadge(now);
  await noteInUse();
  await announceChange(now);
}

/**
 * Set the one alarm to the first instant at which a follow-up wants something done, or Gmail is to be
 * asked about what came, or clear it. The alarm is derived from what is stored, so this is safe to
 * call at any time.
 *
 * @param after - leaves out what wants something earlier and is held back until `heldUntil`
 */
export async function setAlarm(after = -Infinity, heldUntil?: EpochMs): Promise<void> {
  const next = await nextWakeAt(after);
  const arrival = (await nextArrivalAt()) ?? Infinity;
  const asked = arrival > after ? arrival : Infinity;
  const when = Math.min(next ?? Infinity, heldUntil ?? Infinity, asked);
  if (Number.isFinite(when)) await browser.alarms.create(WAKE_ALARM, { when });
  else await browser.alarms.clear(WAKE_ALARM);
}

/** After many changes at once: notifications that no open follow-up bears leave the screen. */
export async function clearStaleNotifications(): Promise<void> {
  for (const notificationId of Object.keys(await browser.notifications.getAll())) {
    const bearers = await notifiedFollowUps(notificationId);
    if (bearers.length === 0) await browser.notifications.clear(notificationId);
  }
}

/** A nudge that is answered, snoozed or done leaves the screen; a digest with its last. */
export async function clearNotification({ before, after }: FollowUpChange): Promise<void> {
  if (!before?.nudge || (after?.nudge && isOpen(after))) return;
  const { notificationId } = before.nudge;
  const others = await notifiedFollowUps(notificationId);
  if (others.length === 0) await browser.notifications.clear(notificationId);
}
