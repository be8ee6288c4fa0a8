import { useEffect, useState, useSyncExternalStore } from 'react';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { MarkedFollowUp } from '@/lib/domain/mark';
import type { Settings } from '@/lib/domain/settings';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';

/**
 * A thread's follow-up, and the time at which it was last heard of: what is said of it depends on
 * both.
 *
 * @returns undefined until it is known
 */
export function useFollowUp(
  { followUps }: GmailPage,
  threadId: LegacyId,
): { readonly followUp: FollowUp | null; readonly now: EpochMs } | undefined {
  const [known, setKnown] = useState<{ followUp: FollowUp | null; now: EpochMs }>();
  useEffect(() => {
    const controller = new AbortController();
    const hear = (marked: MarkedFollowUp | null): void =>
      setKnown({ followUp: marked?.followUp ?? null, now: Date.now() });
    followUps.watch(threadId, hear, controller.signal);
    return () => controller.abort();
  }, [followUps, threadId]);
  return known;
}

export function useSettings({ settings }: GmailPage): Settings {
  return useSyncExternalStore(settings.subscribe, settings.get);
}
