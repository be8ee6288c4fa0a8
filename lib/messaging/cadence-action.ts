import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { request } from './client';
import type { Change } from './protocol';

/** Start a cadence on a follow-up, change the one that runs, or begin the mail of its step. */
export async function requestCadenceAction(id: FollowUpId, action: CadenceAction): Promise<Change> {
  switch (action.kind) {
    case 'start':
      return request('startCadence', { id, cadenceId: action.cadenceId });
    case 'change':
      return request('changeRun', { id, change: action.change });
    case 'follow-edited':
      return request('moveToEdited', { id, cadenceId: action.cadenceId });
    case 'write':
      await request('writeStep', { id });
      return { followUp: null, undoId: null };
  }
}
