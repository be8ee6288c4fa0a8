import {
  changeFollowUp,
  closedUnanswered,
  type FollowUpChange,
  followUpsOf,
} from '@/lib/db/follow-ups';
import { type Address, isSameMailbox } from '@/lib/domain/address';
import { type Day, dayOf } from '@/lib/domain/calendar/day';
import { closeIfOver, isToBeErased } from '@/lib/domain/endings/ending-of';
import { erasedUntil } from '@/lib/domain/endings/next-ending';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { erasePeople } from './erase-person';

/** So many are looked at in one sweep; the rest follow in the next. */
const MAX_PER_SWEEP = 20;

/** How far those were looked at that may be erased, in local storage. It is a hint. */
const LOOKED_AT = 'erasureLookedAt';

/** Close those that got no answer to their break-up in time. */
export async function closeEnded(
  followUps: readonly FollowUp[],
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const changes: FollowUpChange[] = [];
  for (const { id, expected } of followUps) {
    // A break-up asks for nothing.
    if (expected?.verdict !== false) continue;
    const change = await changeFollowUp(
      id,
      (it) => it && closeIfOver(it, settings.endings, settings, now),
    );
    if (change) changes.push(change);
  }
  return changes;
}

/**
 * Erase people who never answered, once the period that the user chose has passed. Who has any other
 * thread that did not end so, open or answered, stays, and is looked at again on another day.
 *
 * @returns whether there are more to look at, for the next sweep
 */
export async function eraseEnded(settings: Settings, now: EpochMs): Promise<boolean> {
  const until = erasedUntil(settings.endings, now);
  if (until === null) return false;
  const found = await closedUnanswered(await lookedAtUntil(now), until, MAX_PER_SWEEP);
  const last = found.at(-1)?.closing;
  if (!last) return false;
  const isOver = (it: FollowUp) => isToBeErased(it, settings.endings, settings, now);
  const people: Address[] = [];
  for (const { email } of found.filter(isOver).flatMap((it) => it.people)) {
    const isKnown = people.some((it) => isSameMailbox(it, email));
    if (!isKnown && (await followUpsOf(email)).every(isOver)) people.push(email);
  }
  if (people.length > 0) await erasePeople(people, 'period', now);
  await browser.storage.local.set({ [LOOKED_AT]: { day: dayOf(now), until: last.at } });
  return found.length >= MAX_PER_SWEEP;
}

/** Those that were closed until then have been looked at today, and stayed or went. */
async function lookedAtUntil(now: EpochMs): Promise<EpochMs> {
  const { [LOOKED_AT]: stored } = await browser.storage.local.get(LOOKED_AT);
  const looked = stored as { readonly day?: Day; readonly until?: EpochMs } | undefined;
  return looked?.day === dayOf(now) && looked.until !== undefined ? looked.until : -Infinity;
}

/** Whether somebody could be erased after a period, and the user was never asked for one. */
export async function asksAboutErasure({ endings }: Settings): Promise<boolean> {
  return (
    endings.erasure.kind === 'not-asked' &&
    (await closedUnanswered(-Infinity, Infinity, 1)).length > 0
  );
}
