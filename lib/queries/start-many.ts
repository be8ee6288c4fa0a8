import { queryOptions, useMutation } from '@tanstack/react-query';
import type { CadenceId } from '@/lib/domain/cadence/cadence';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export { MANY_LIMIT, type ManyStarted } from '@/lib/messaging/protocol';

type Many = { readonly ids: readonly FollowUpId[]; readonly cadenceId: CadenceId };

export const manyQueries = {
  preview: (many: Many) =>
    queryOptions({
      queryKey: [...STORED, 'preview-many', many.cadenceId, ...many.ids],
      queryFn: () => request('previewMany', many),
    }),
};

export function useStartMany() {
  return useMutation({ mutationFn: (many: Many) => request('startMany', many) });
}
