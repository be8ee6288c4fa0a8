import { keepPreviousData, queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Address } from '@/lib/domain/address';
import type { Stage } from '@/lib/domain/cadence/cadence';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

/** One of a follow-up's people: the first without an address. */
export type PersonOf = { readonly id: FollowUpId; readonly email?: Address };

export const personQueries = {
  person: (of: PersonOf) =>
    queryOptions({
      queryKey: [...STORED, 'person', of.id, of.email ?? null],
      queryFn: () => request('getPerson', of),
    }),
  found: (text: string, limit: number) =>
    queryOptions({
      queryKey: [...STORED, 'people', text, limit],
      queryFn: () => request('searchPeople', { text, limit }),
      placeholderData: keepPreviousData,
    }),
  traces: (email: Address) =>
    queryOptions({
      queryKey: [...STORED, 'traces', email],
      queryFn: () => request('listTraces', { email }),
    }),
  asksAboutErasure: () =>
    queryOptions({
      queryKey: [...STORED, 'asksAboutErasure'],
      queryFn: () => request('asksAboutErasure'),
    }),
};

/**
 * What is known of a person, and what can be done about it.
 *
 * @param onErased - nothing is known of them any more
 */
export function usePerson(of: PersonOf, onErased: () => void) {
  const { data: view, isError: isFailed } = useQuery(personQueries.person(of));
  const [isAsking, setIsAsking] = useState(false);
  const email = view?.person.email ?? '';
  const enabled = isAsking && email !== '';
  const { data: traces } = useQuery({ ...personQueries.traces(email), enabled });
  const { mutate: act } = useMutation({ mutationFn: (action: () => Promise<unknown>) => action() });
  const refusing = useMutation({
    mutationFn: (isRefused: boolean) => request('refusePerson', { email, isRefused }),
  });
  const erasing = useMutation({
    mutationFn: () => request('erasePerson', { email, reason: 'by-hand' }),
  });
  const state = {
    ...{ view, isFailed, isRefusing: refusing.isPending },
    erasing: { isAsking, traces, isPending: erasing.isPending, isFailed: erasing.isError },
  };
  const actions = {
    setStage: (stage: Stage | null) => act(() => request('setStage', { email, stage })),
    addNote: (text: string) => act(() => request('addNote', { email, text })),
    removeNote: (at: EpochMs) => act(() => request('removeNote', { email, at })),
    refuse: (isRefused: boolean) => refusing.mutate(isRefused),
    closeUnanswered: () => act(() => request('closeUnanswered', { id: of.id })),
    askToErase: setIsAsking,
    // Awaited here: its part is gone by the time it is done, since nothing is known of the person.
    erase: () => void erasing.mutateAsync().then(onErased, () => undefined),
  };
  return { state, actions };
}
