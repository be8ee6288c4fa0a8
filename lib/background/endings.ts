import {
  changeFollowUp,
  closedUnanswered,
  type FollowUpChange,
  followUpsOf,
} from '@/lib/db/follow-ups';
import { closeIfOver, isToBeErased } from '@/lib/domain/endings/ending-of';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { erasePerson } from './erase-person';

/** More than end in one sweep; the rest follow in the next. */
const MAX_PER_SWEEP = 20;

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
 * thread that did not end so, open or answered, stays.
 */
export async function eraseEnded(settings: Settings, now: EpochMs): Promise<void> {
  if (settings.endings.erasure.kind !== 'after') return;
  const isOver = (it: FollowUp) => isToBeErased(it, settings.endings, settings, now);
  for (const followUp of (await closedUnanswered(MAX_PER_SWEEP)).filter(isOver)) {
    for (const { email } of followUp.people) {
      if ((await followUpsOf(email)).every(isOver)) await erasePerson(email, 'period', now);
    }
  }
}

/** Whether somebody could be erased after a period, and the user was never asked for one. */
export async function asksAboutErasure({ endings }: Settings): Promise<boolean> {
  return endings.erasure.kind === 'not-asked' && (await closedUnanswered(1)).length > 0;
}
