import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const healthQueries = {
  health: () =>
    queryOptions({ queryKey: [...STORED, 'health'], queryFn: () => request('getHealth') }),
};
