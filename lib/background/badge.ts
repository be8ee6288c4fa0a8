import { countOpen } from '@/lib/db/follow-ups';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { currentTrouble } from './trouble';

/** A badge has room for three characters. */
const MOST = 99;
const COLOR = '#b3401b';

/** Show on the toolbar icon how many follow-ups are overdue. */
export async function showBadge(now: EpochMs): Promise<void> {
  if (await currentTrouble()) return;
  const overdue = await countOpen({ from: -Infinity, until: now + 1 }, MOST + 1);
  const text = overdue === 0 ? '' : overdue > MOST ? `${MOST}+` : String(overdue);
  await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setBadgeText({ text });
}
