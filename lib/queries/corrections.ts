import { queryOptions, useMutation } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const correctionQueries = {
  corrections: () =>
    queryOptions({
      queryKey: [...STORED, 'corrections'],
      queryFn: () => request('getCorrections'),
    }),
};

export function useRemoveCorrection() {
  return useMutation({ mutationFn: (id: string) => request('removeCorrection', { id }) });
}
