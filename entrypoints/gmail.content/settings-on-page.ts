import { attempt } from '@/lib/attempt';
import type { Correction } from '@/lib/domain/corrections';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { onChange } from '@/lib/messaging/changes';
import { request } from '@/lib/messaging/client';
import type { TrackingRules } from '@/lib/messaging/protocol';

/** The user's settings as this page knows them: the defaults for the moment until they are read. */
export type SettingsOnPage = {
  get(): Settings;
  /** What the user taught. */
  corrections(): readonly Correction[];
  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void;
};

export function followSettings(signal: AbortSignal): SettingsOnPage {
  let rules: TrackingRules = { settings: DEFAULT_SETTINGS, corrections: [] };
  const listeners = new Set<() => void>();
  const refresh = (): Promise<void> =>
    attempt('read settings', async () => {
      const read = await request('getTrackingRules');
      // Most changes are of follow-ups: the same settings stay the same object.
      if (JSON.stringify(read) === JSON.stringify(rules)) return;
      rules = read;
      for (const listener of listeners) listener();
    });
  signal.addEventListener('abort', onChange(refresh));
  void refresh();
  return {
    get: () => rules.settings,
    corrections: () => rules.corrections,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
