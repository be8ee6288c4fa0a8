import { useEffect } from 'react';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import { attempt } from '@/lib/attempt';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';

/**
 * Begin the answer that was asked for elsewhere, as in the popup, once its thread is shown here.
 *
 * @param heardAt - when something last changed: a draft may have been left for a thread that is open
 */
export function useDraftLeft(
  { account }: GmailPage,
  threadId: LegacyId,
  heardAt: EpochMs | undefined,
  onAnswer: (text: string) => void,
): void {
  useEffect(() => {
    if (heardAt === undefined) return;
    void attempt('take a draft', async () => {
      const draft = await request('takeDraft', { account, threadId });
      if (draft !== null) onAnswer(draft);
    });
  }, [account, threadId, heardAt, onAnswer]);
}
