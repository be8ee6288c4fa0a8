import { attempt } from '@/lib/attempt';
import type { Correction } from '@/lib/domain/corrections';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import { onChange } from '@/lib/messaging/changes';
import { request } from '@/lib/messaging/client';

/** The user's settings as this page knows them: the defaults for the moment until they are read. */
export type SettingsOnPage = {
  get(): Settings;
  /** What the user taught. */
  corrections(): readonly Correction[];
  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void;
};

export function followSettings(signal: AbortSignal): SettingsOnPage {
  let settings = DEFAULT_SETTINGS;
  let corrections: readonly Correction[] = [];
  const listeners = new Set<() => void>();
  const refresh = (): Promise<void> =>
    attempt('read settings', async () => {
      const read = await Promise.all([request('getSettings'), request('getCorrections')]);
      // Most changes are of follow-ups: the same settings stay the same object.
      if (JSON.stringify(read) === JSON.stringify([settings, corrections])) return;
      [settings, corrections] = read;
      for (const listener of listeners) listener();
    });
  signal.addEventListener('abort', onChange(refresh));
  void refresh();
  return {
    get: () => settings,
    corrections: () => corrections,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
