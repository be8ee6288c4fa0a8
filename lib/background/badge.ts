import { countOpen } from '@/lib/db/follow-ups';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { currentTrouble } from './trouble';

/** A badge has room for three characters. */
const MOST = 99;
const COLOR = '#b3401b';

/** Show on the toolbar icon how many follow-ups are overdue, whoever's turn it is. */
export async function showBadge(now: EpochMs): Promise<void> {
  if (await currentTrouble()) return;
  const due = { from: -Infinity, until: now + 1 };
  const [mine, theirs] = await Promise.all([
    countOpen('mine', due, MOST + 1),
    countOpen('theirs', due, MOST + 1),
  ]);
  const overdue = mine + theirs;
  const text = overdue === 0 ? '' : overdue > MOST ? `${MOST}+` : String(overdue);
  await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setBadgeText({ text });
}
