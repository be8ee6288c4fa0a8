import { useEffect } from 'react';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import type { ThreadOnPage } from '@/entrypoints/gmail.content/late-script';
import { attempt } from '@/lib/attempt';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';

/**
 * Begin the answer that was asked for elsewhere, as in the popup, once its thread is on screen.
 *
 * @param heardAt - when something last changed: a draft may have been left for a thread that is open
 */
export function useDraftLeft(
  { account }: GmailPage,
  thread: ThreadOnPage,
  heardAt: EpochMs | undefined,
): void {
  useEffect(() => {
    if (heardAt === undefined) return;
    const { threadId } = thread;
    const take = async (): Promise<void> => {
      const draft = await request('takeDraft', { account, threadId });
      if (draft !== null) thread.answer(draft);
    };
    const controller = new AbortController();
    thread.whenShown(() => void attempt('take a draft', take), controller.signal);
    return () => controller.abort();
  }, [account, thread, heardAt]);
}
