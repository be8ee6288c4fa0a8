import { useEffect, useState, useSyncExternalStore } from 'react';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import type { FollowUp } from '@/lib/domain/follow-up';
import { awaitedOf, owedOf } from '@/lib/domain/mark';
import type { Settings } from '@/lib/domain/settings';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';

/** What is awaited on a thread and what is owed, and the time at which it was last heard of. */
export type KnownThread = {
  readonly awaited: FollowUp | null;
  readonly owed: FollowUp | null;
  readonly now: EpochMs;
};

/**
 * A thread's follow-ups, and the time: what is said of them depends on it.
 *
 * @returns undefined until they are known
 */
export function useFollowUps(
  { followUps }: GmailPage,
  threadId: LegacyId,
): KnownThread | undefined {
  const [known, setKnown] = useState<KnownThread>();
  useEffect(() => {
    const controller = new AbortController();
    const hear = (known: readonly FollowUp[]): void =>
      setKnown({ awaited: awaitedOf(known), owed: owedOf(known), now: Date.now() });
    followUps.watch(threadId, hear, controller.signal);
    return () => controller.abort();
  }, [followUps, threadId]);
  return known;
}

export function useSettings({ settings }: GmailPage): Settings {
  return useSyncExternalStore(settings.subscribe, settings.get);
}
