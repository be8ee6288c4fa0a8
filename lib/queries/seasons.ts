import { queryOptions, useMutation } from '@tanstack/react-query';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export const seasonQueries = {
  /** What there was before the season from which a follow-up is back. */
  card: (id: FollowUpId) =>
    queryOptions({
      queryKey: [...STORED, 'season card', id],
      queryFn: () => request('getSeasonCard', { id }),
    }),
};

/** Let a follow-up rest for a season, or recur. */
export function useSeasonAction() {
  return useMutation({
    mutationFn: ({ id, action }: { readonly id: FollowUpId; readonly action: SeasonAction }) =>
      request('startSeason', { id, action }),
  });
}
