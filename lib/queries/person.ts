import { queryOptions, useMutation } from '@tanstack/react-query';
import type { Address } from '@/lib/domain/address';
import type { Stage } from '@/lib/domain/cadence/cadence';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';
import { STORED } from './stored';

export type { PersonTraces, PersonView } from '@/lib/messaging/protocol';

/** One of a follow-up's people: the first without an address. */
export type PersonOf = { readonly id: FollowUpId; readonly email?: Address };

export const personQueries = {
  person: (of: PersonOf) =>
    queryOptions({
      queryKey: [...STORED, 'person', of.id, of.email ?? null],
      queryFn: () => request('getPerson', of),
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

export function useSetStage() {
  return useMutation({
    mutationFn: (it: { readonly email: Address; readonly stage: Stage | null }) =>
      request('setStage', it),
  });
}

export function useAddNote() {
  return useMutation({
    mutationFn: (it: { readonly email: Address; readonly text: string }) => request('addNote', it),
  });
}

export function useRemoveNote() {
  return useMutation({
    mutationFn: (it: { readonly email: Address; readonly at: EpochMs }) =>
      request('removeNote', it),
  });
}

export function useRefuse() {
  return useMutation({
    mutationFn: (it: { readonly email: Address; readonly isRefused: boolean }) =>
      request('refusePerson', it),
  });
}

export function useCloseUnanswered() {
  return useMutation({ mutationFn: (id: FollowUpId) => request('closeUnanswered', { id }) });
}

export function useErasePerson() {
  return useMutation({
    mutationFn: (email: Address) => request('erasePerson', { email, reason: 'by-hand' }),
  });
}
