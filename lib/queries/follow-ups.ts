import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type { Saying } from '@/lib/domain/correct';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export { type Change, COUNT_LIMIT, type Overview, type Section } from '@/lib/messaging/protocol';

export const followUpQueries = {
  overview: (limit: number) =>
    queryOptions({
      queryKey: [...STORED, 'overview', limit],
      queryFn: () => request('getOverview', { limit }),
      placeholderData: keepPreviousData,
    }),
  search: (text: string, limit: number) =>
    queryOptions({
      queryKey: [...STORED, 'search', text, limit],
      queryFn: () => request('search', { text, limit }),
      placeholderData: keepPreviousData,
    }),
};

// Mutations only send: the background's change signal refetches, here and in every other page.

export function useSnooze() {
  return useMutation({
    mutationFn: (it: {
      readonly id: FollowUpId;
      readonly until: EpochMs;
      readonly isAppointment: boolean;
    }) => request('snooze', it),
  });
}

export function useFinish() {
  return useMutation({ mutationFn: (id: FollowUpId) => request('finish', { id }) });
}

/** Say something against what was made of a follow-up, or answer what is asked of it. */
export function useSay() {
  return useMutation({
    mutationFn: ({ id, saying }: { readonly id: FollowUpId; readonly saying: Saying }) =>
      saying === 'elsewhere' || saying === 'not-elsewhere'
        ? request('answeredElsewhere', { id, isAnswer: saying === 'elsewhere' })
        : request('correct', { id, correction: saying }),
  });
}

/** Take actions back, the last one first; without any, the latest that there was. */
export function useUndo() {
  return useMutation({
    mutationFn: async (undoIds: readonly number[]) => {
      if (undoIds.length === 0) return request('undo', {});
      const undone = [];
      for (const undoId of undoIds.toReversed()) undone.push(await request('undo', { undoId }));
      return { isUndone: undone.some(({ isUndone }) => isUndone) };
    },
  });
}

export function useOpenThread() {
  return useMutation({ mutationFn: (id: FollowUpId) => request('openThread', { id }) });
}

/** The same function for ever: what depends on it need not begin anew. */
export function readWhen(text: string): Promise<NamedTime | null> {
  return request('readWhen', { text });
}

/** What is to be said of a time before a follow-up is put off to it. */
export function warnOfTime(id: FollowUpId, time: NamedTime): Promise<readonly TimeWarning[]> {
  return request('warnOfTime', { id, time });
}
