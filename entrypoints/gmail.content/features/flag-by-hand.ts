import type { FlaggedThread } from '@/lib/domain/track-mail';
import { readRow } from '@/lib/gmail/page/rows';
import { anyOf } from '@/lib/gmail/page/selectors';
import { readThread } from '@/lib/gmail/page/thread';
import { visibleView } from '@/lib/gmail/page/view';
import { onCommand } from '@/lib/messaging/commands';
import type { Feature, GmailPage } from '../feature';
import { flaggedRow, flaggedThread, toggle } from '../flag-thread';

/** The keyboard command and the context menu: follow up on a row or the open thread, or stop. */
export const flagByHand: Feature = {
  id: 'flag-by-hand',

  start(gmail, signal) {
    const { document } = gmail;
    let pointed: Element | null = null;
    document.addEventListener(
      'contextmenu',
      ({ target }) => {
        pointed = target instanceof Element ? target.closest(anyOf('row')) : null;
      },
      { signal, capture: true },
    );
    onCommand(async (command) => {
      const row = command === 'track-pointed' ? pointed : focusedRow(document);
      const thread = readTarget(gmail, row);
      if (!thread) return;
      const [known] = await gmail.marks.lookUp([thread.threadId]);
      await toggle(thread, known?.isAwaited === true);
    }, signal);
  },
};

function focusedRow(page: Document): Element | null {
  return page.activeElement?.closest(anyOf('row')) ?? null;
}

/** The row that is meant, or else the thread on screen. */
function readTarget({ document, account }: GmailPage, row: Element | null): FlaggedThread | null {
  if (row?.isConnected) {
    const reading = readRow(row);
    if (reading.ok) return flaggedRow(reading.value, account);
  }
  const view = visibleView(document);
  const thread = view && readThread(view);
  return thread?.ok ? flaggedThread(thread.value, account) : null;
}
