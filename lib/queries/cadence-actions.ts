import { useMutation } from '@tanstack/react-query';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { requestCadenceAction } from '@/lib/messaging/cadence-action';

export function useCadenceAction() {
  return useMutation({
    mutationFn: ({ id, action }: { readonly id: FollowUpId; readonly action: CadenceAction }) =>
      requestCadenceAction(id, action),
  });
}
