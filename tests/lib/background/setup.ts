import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberAccount } from '@/lib/db/accounts';
import { db } from '@/lib/db/db';
import { speak } from '../../i18n';
import { ME, MONDAY } from '../../make';
import { ScriptedGmail } from './scripted-gmail';

/**
 * A fresh installation on Monday morning, with one account known.
 *
 * Only `Date` is faked: Dexie needs real timers.
 */
export async function install(): Promise<ScriptedGmail> {
  speak('en');
  await db.delete({ disableAutoOpen: false });
  vi.useFakeTimers({ now: MONDAY, toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await rememberAccount(ME, { index: 0, ik: 'ik123', seenAt: MONDAY });
  return new ScriptedGmail();
}

/** The notifications on screen, by id. */
export async function nudgesOnScreen(): Promise<string[]> {
  return Object.keys(await fakeBrowser.notifications.getAll()).sort();
}

/** The one alarm's instant, or undefined. */
export async function alarmAt(): Promise<number | undefined> {
  const [alarm, ...others] = await fakeBrowser.alarms.getAll();
  if (others.length > 0) throw new Error('more than one alarm');
  return alarm?.scheduledTime;
}
