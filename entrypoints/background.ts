import { defineBackground } from '#imports';
import { attempt } from '@/lib/attempt';
import { WAKE_ALARM } from '@/lib/background/after-write';
import { backUpWhenDue } from '@/lib/background/back-up';
import { handlers } from '@/lib/background/handlers';
import { watchForLoss } from '@/lib/background/lost-store';
import { createMenu, onCommandKey, onMenuClick } from '@/lib/background/menu';
import {
  onNotificationButton,
  onNotificationClick,
  onNotificationClosed,
} from '@/lib/background/notification-events';
import { restoreMendedRows } from '@/lib/background/restore-mended-rows';
import { startInOpenTabs } from '@/lib/background/start-in-open-tabs';
import { sweep } from '@/lib/background/sweep';
import { noteTrouble } from '@/lib/background/trouble';
import { serve } from '@/lib/messaging/server';
import { browser } from '@/lib/platform/browser';

// Listeners are registered in the worker's first turn, or the event that woke it is lost.
export default defineBackground(() => {
  const note = (error: unknown) =>
    void attempt('note trouble', () => noteTrouble(error, Date.now()));
  const sweepOrTell = (): Promise<void> =>
    sweep().catch((error: unknown) => {
      note(error);
      throw error;
    });
  watchForLoss(Date.now, (error) => console.error('[retoma] a loss was not noticed:', error));
  serve(handlers, note);
  const backUp = (): void => void attempt('back up', () => backUpWhenDue(Date.now()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== WAKE_ALARM) return;
    void attempt('sweep', sweepOrTell);
    backUp();
  });
  browser.notifications.onClicked.addListener((id) => {
    void attempt('open nudge', () => onNotificationClick(id, Date.now()));
  });
  // Firefox has no notification buttons, but an event for them that warns who listens.
  if (!import.meta.env.FIREFOX) {
    browser.notifications.onButtonClicked.addListener((id, button) => {
      void attempt('nudge button', () => onNotificationButton(id, button, Date.now()));
    });
  }
  browser.notifications.onClosed.addListener((id) => {
    void attempt('close nudge', () => onNotificationClosed(id));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    void attempt('menu', () => onMenuClick(menuItemId, tab?.id));
  });
  browser.commands.onCommand.addListener((command) => {
    void attempt('command', () => onCommandKey(command));
  });
  browser.runtime.onInstalled.addListener(() => {
    void attempt('create menu', createMenu);
    void attempt('start in open tabs', startInOpenTabs);
    void attempt('restore mended rows', restoreMendedRows);
  });
  // Whatever woke the worker: alarms may be lost at a restart, and what is derived may be stale.
  browser.runtime.onStartup.addListener(() => {});
  void attempt('sweep', sweepOrTell);
  backUp();
});
