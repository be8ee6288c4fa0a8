import { addCorrection, unlearn } from '@/lib/db/corrections';
import { changeFollowUp, getFollowUp } from '@/lib/db/follow-ups';
import { rememberAction, takeAction } from '@/lib/db/undo';
import type { Correction } from '@/lib/domain/corrections';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import type { Change, Undone } from '@/lib/messaging/protocol';
import { afterWrite } from './after-write';

/**
 * Let the user change a follow-up in a way that can be taken back.
 *
 * @param transition - returns its argument to change nothing
 * @param taught - asked after the transition: what is learnt, and forgotten when it is taken back
 */
export async function act(
  id: FollowUpId,
  now: EpochMs,
  transition: (followUp: FollowUp | undefined) => FollowUp | undefined,
  taught: () => Correction | null = () => null,
): Promise<Change> {
  let current: FollowUp | undefined;
  const change = await changeFollowUp(id, (before) => {
    current = transition(before);
    return current;
  });
  if (!change) return { followUp: current ?? null, undoId: null };
  const correction = taught();
  const lesson = correction && {
    id: correction.id,
    before: await addCorrection(correction),
  };
  const undoId = await rememberAction(id, change.before ?? null, now, lesson);
  await afterWrite(now, change);
  // The plan for its people may have moved its step.
  return { followUp: (await getFollowUp(id)) ?? null, undoId };
}

export async function undoAction(undoId: number | undefined, now: EpochMs): Promise<Undone> {
  const action = await takeAction(undoId);
  if (!action) return { isUndone: false, followUp: null };
  if (action.lesson) await unlearn(action.lesson);
  const change = await changeFollowUp(action.followUpId, () => action.before);
  if (change) await afterWrite(now, change);
  return { isUndone: true, followUp: action.before };
}
