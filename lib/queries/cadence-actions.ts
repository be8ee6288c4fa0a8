import { useMutation } from '@tanstack/react-query';
import type { CadenceId } from '@/lib/domain/cadence/cadence';
import type { RunChange } from '@/lib/domain/cadence/follow-up-run';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { request } from '@/lib/messaging/client';
import type { Change } from '@/lib/messaging/protocol';

type CadenceAction =
  | { readonly kind: 'start'; readonly cadenceId: CadenceId }
  | { readonly kind: 'write' }
  | { readonly kind: 'change'; readonly change: RunChange };

/** Start a cadence on a follow-up, change the one that runs, or begin the mail of its step. */
export function useCadenceAction() {
  return useMutation({
    mutationFn: async ({
      id,
      action,
    }: {
      readonly id: FollowUpId;
      readonly action: CadenceAction;
    }): Promise<Change> => {
      switch (action.kind) {
        case 'start':
          return request('startCadence', { id, cadenceId: action.cadenceId });
        case 'change':
          return request('changeRun', { id, change: action.change });
        case 'write':
          await request('writeStep', { id });
          return { followUp: null, undoId: null };
      }
    },
  });
}
