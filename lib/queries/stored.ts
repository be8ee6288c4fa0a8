import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onChange } from '@/lib/messaging/changes';

/** The first part of every query's key: what a change of stored data makes stale. */
export const STORED = ['stored'] as const;

/** Ask for all that is stored again: after a failure, it may be had now. */
export function useAskAgain(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: STORED });
}

/** Mount once per React root: refetch whenever any context writes. */
export function useStoredChanges(): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onChange(
        () => void queryClient.invalidateQueries({ queryKey: STORED }),
        ['stored', 'health'],
      ),
    [queryClient],
  );
}
