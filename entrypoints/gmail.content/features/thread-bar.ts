import { beginAnswer } from '@/lib/gmail/page/answer';
import { observe } from '@/lib/gmail/page/observe';
import { readThread, threadBarPlace } from '@/lib/gmail/page/thread';
import { isHidden } from '@/lib/gmail/page/view';
import { whenShown } from '@/lib/gmail/page/when-shown';
import type { Feature, GmailPage } from '../feature';
import { flaggedThread } from '../flag-thread';

/** A quiet bar above the open thread: its state, why, and what can be done about it. */
export const threadBar: Feature = {
  id: 'thread-bar',

  start(gmail, signal) {
    // Gmail draws a heading and its messages in either order, so either may complete the thread.
    for (const part of ['threadHeading', 'messageList'] as const) {
      observe(
        gmail.document,
        part,
        (element, partSignal) => drawBar(element, gmail, partSignal),
        signal,
      );
    }
  },
};

/** The bar of each view's thread, gone with the part that completed it. */
const barred = new WeakMap<Element, { readonly threadId: string; readonly signal: AbortSignal }>();

async function drawBar(part: Element, gmail: GmailPage, signal: AbortSignal): Promise<void> {
  const view = part.closest('[role="main"]');
  if (!view || isHidden(view)) return;
  const reading = readThread(view);
  if (!reading.ok || !threadBarPlace(view).ok) return;
  const thread = reading.value;
  const { threadId } = thread;
  const before = barred.get(view);
  if (before?.threadId === threadId && !before.signal.aborted) return;
  gmail.health.add({ understood: { thread: 1 } });
  barred.set(view, { threadId, signal });
  // Messages may be drawn, unfolded or answered after the bar.
  const read = () => {
    const now = readThread(view);
    return flaggedThread(now.ok ? now.value : thread, gmail.account);
  };
  const answer = (text: string): void => {
    gmail.health.read('thread', beginAnswer(view, text, signal));
  };
  try {
    await gmail.ui.use((ui) => {
      const place = threadBarPlace(view);
      const onPage = { threadId, read, answer, whenShown: whenShown.bind(null, view) };
      if (place.ok) ui.drawThreadBar(gmail, onPage, place.value, signal);
    }, signal);
  } catch (error) {
    barred.delete(view);
    throw error;
  }
}
