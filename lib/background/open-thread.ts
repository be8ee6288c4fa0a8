import { getAccount } from '@/lib/db/accounts';
import { getFollowUp } from '@/lib/db/follow-ups';
import type { Address } from '@/lib/domain/address';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { GMAIL } from './ask-gmail';
import { locateAccount } from './locate-account';

/**
 * Show a follow-up's thread: in a tab of its account that is open already, or else in a new one.
 * Gmail's tab titles name the account, whatever its number is today.
 */
export async function openThread(id: FollowUpId, now: EpochMs): Promise<void> {
  const followUp = await getFollowUp(id);
  if (!followUp) return;
  const hash = `#all/${followUp.threadId}`;
  const tab = await findTab(followUp.account);
  if (tab?.id !== undefined && tab.url) {
    const url = new URL(tab.url);
    url.hash = hash;
    await browser.tabs.update(tab.id, { active: true, url: url.href });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: `${await mailboxUrl(followUp.account, now)}${hash}` });
}

async function findTab(account: Address) {
  const tabs = await browser.tabs.query({ url: `${GMAIL}/mail/*` });
  return tabs.find(({ title, url }) => {
    // A pop-out compose window has no list to show a thread in.
    const isPopOut = /[?&/](view=btop|popout)/.test(url ?? '');
    return !isPopOut && title?.toLowerCase().includes(` ${account} `);
  });
}

async function mailboxUrl(account: Address, now: EpochMs): Promise<string> {
  const row = await getAccount(account);
  const found = await locateAccount(account, now);
  const index = found.kind === 'found' ? found.index : (row?.index ?? 0);
  return `${GMAIL}/mail/u/${index}/${row?.delegate ? `${row.delegate}/` : ''}`;
}
