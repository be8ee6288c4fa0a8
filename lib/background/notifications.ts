import { changeFollowUp } from '@/lib/db/follow-ups';
import { isDoubtful, surestFirst } from '@/lib/domain/digest';
import { type FollowUp, markShown } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { digestWords, notificationButtons, nudgeWords } from '@/lib/words/notification';
import { readSeasonCard } from './seasons';

/**
 * Tell the user of follow-ups that were marked as nudged, under the ids they were marked with, and
 * remember that it was done.
 *
 * A worker may die between any two lines: one that finds a nudge marked and not shown shows it,
 * unless the browser has that notification already.
 */
export async function showNudges(followUps: readonly FollowUp[], now: EpochMs): Promise<void> {
  const onScreen = await browser.notifications.getAll();
  for (const [notificationId, group] of byNotification(followUps)) {
    if (!(notificationId in onScreen)) await show(notificationId, group, now);
    for (const { id } of group) await changeFollowUp(id, (it) => it && markShown(it));
  }
}

async function show(
  notificationId: string,
  group: readonly FollowUp[],
  now: EpochMs,
): Promise<void> {
  const [followUp] = group;
  if (!followUp) return;
  const isSingle = notificationId === followUp.id;
  const card = isSingle && followUp.season ? await readSeasonCard(followUp, now) : null;
  const words = isSingle ? nudgeWords(followUp, now, card) : digestWords(surestFirst(group));
  const { open, snoozeDay } = notificationButtons();
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words.title,
    message: words.message,
    // Firefox has no buttons and is never silent: it refuses the options.
    ...(!import.meta.env.FIREFOX && {
      ...(isSingle && { buttons: [{ title: open }, { title: snoozeDay }] }),
      ...(group.every(isDoubtful) && { silent: true }),
    }),
  });
}

function byNotification(followUps: readonly FollowUp[]): Map<string, FollowUp[]> {
  const groups = new Map<string, FollowUp[]>();
  for (const followUp of followUps) {
    if (!followUp.nudge) continue;
    const { notificationId } = followUp.nudge;
    groups.set(notificationId, [...(groups.get(notificationId) ?? []), followUp]);
  }
  return groups;
}
