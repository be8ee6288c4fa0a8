import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onChange } from '@/lib/messaging/changes';

/** The first part of every query's key: what a change of stored data makes stale. */
export const STORED = ['stored'] as const;

/** Mount once per React root: refetch whenever any context writes. */
export function useStoredChanges(): void {
  const queryClient = useQueryClient();
  useEffect(
    () => onChange(() => void queryClient.invalidateQueries({ queryKey: STORED })),
    [queryClient],
  );
}
