import { observe } from '@/lib/gmail/page/observe';
import { readThread, threadBarPlace } from '@/lib/gmail/page/thread';
import { isHidden } from '@/lib/gmail/page/view';
import { ConnectedThreadBar } from '../ConnectedThreadBar';
import type { Feature, GmailPage } from '../feature';
import { flaggedThread } from '../flag-thread';
import { mountInShadow } from '../mount';

/** A quiet bar above the open thread: its state, why, and what can be done about it. */
export const threadBar: Feature = {
  id: 'thread-bar',

  start(gmail, signal) {
    // Gmail draws a heading and its messages in either order, so either may complete the thread.
    for (const part of ['threadHeading', 'messageList'] as const) {
      observe(
        gmail.document,
        part,
        (element, partSignal) => mountBar(element, gmail, partSignal),
        signal,
      );
    }
  },
};

/** The bar of each view's thread, gone with the part that completed it. */
const barred = new WeakMap<Element, { readonly threadId: string; readonly signal: AbortSignal }>();

function mountBar(part: Element, gmail: GmailPage, signal: AbortSignal): void {
  const view = part.closest('[role="main"]');
  if (!view || isHidden(view)) return;
  const reading = readThread(view);
  const place = threadBarPlace(view);
  if (!reading.ok || !place.ok) return;
  const thread = reading.value;
  const before = barred.get(view);
  if (before?.threadId === thread.threadId && !before.signal.aborted) return;
  gmail.health.add({ understood: { thread: 1 } });
  barred.set(view, { threadId: thread.threadId, signal });
  mountInShadow(
    <ConnectedThreadBar
      gmail={gmail}
      threadId={thread.threadId}
      // Messages may be drawn, unfolded or answered after the bar.
      readThread={() => {
        const now = readThread(view);
        return flaggedThread(now.ok ? now.value : thread, gmail.account);
      }}
    />,
    place.value,
    gmail.theme,
    signal,
  );
}
