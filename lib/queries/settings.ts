import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '@/lib/domain/settings';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const settingsQueries = {
  settings: () =>
    queryOptions({ queryKey: [...STORED, 'settings'], queryFn: () => request('getSettings') }),
};

/** What was saved is shown at once, not after the change signal has gone round. */
export function useSaveSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (changed: Partial<Settings>) => request('saveSettings', changed),
    scope: { id: 'settings' }, // one after the other, so that the last one stands
    async onSuccess(saved) {
      const { queryKey } = settingsQueries.settings();
      // What was asked before the change must not come back after it.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, saved);
    },
  });
}
