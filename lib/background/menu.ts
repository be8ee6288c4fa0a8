import { i18n } from '@/lib/i18n/i18n';
import { sendCommand } from '@/lib/messaging/commands';
import { browser } from '@/lib/platform/browser';
import { GMAIL } from './ask-gmail';

const MENU_ID = 'track-thread';

/** The browser keeps menus over restarts of the worker, so they are made once per installation. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: i18n.t('contextMenu.followUp'),
    contexts: ['page', 'link', 'selection'],
    documentUrlPatterns: [`${GMAIL}/*`],
  });
}

export async function onMenuClick(menuId: unknown, tabId: number | undefined): Promise<void> {
  if (menuId === MENU_ID && tabId !== undefined) await sendCommand(tabId, 'track-pointed');
}

export async function onCommandKey(command: string): Promise<void> {
  if (command !== 'track-thread') return;
  const [tab] = await browser.tabs.query({
    active: true,
    lastFocusedWindow: true,
    url: `${GMAIL}/*`,
  });
  if (tab?.id !== undefined) await sendCommand(tab.id, 'track-thread');
}
