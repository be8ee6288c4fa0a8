import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const cadenceQueries = {
  cadences: () =>
    queryOptions({ queryKey: [...STORED, 'cadences'], queryFn: () => request('getCadences') }),
};
