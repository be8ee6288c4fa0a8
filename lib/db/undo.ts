import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { db, type UndoRow } from './db';

/** More than anyone takes back. */
const KEPT = 50;

/** @returns the id under which the action can be taken back */
export function rememberAction(
  followUpId: FollowUpId,
  before: FollowUp | null,
  at: EpochMs,
  lesson: UndoRow['lesson'] | null,
): Promise<number> {
  return db.transaction('rw', db.undo, async () => {
    const undoId = (await db.undo.add({
      followUpId,
      before,
      at,
      ...(lesson && { lesson }),
    })) as number;
    await db.undo
      .where('undoId')
      .belowOrEqual(undoId - KEPT)
      .delete();
    return undoId;
  });
}

/** Read and forget an action, the latest without an id. */
export function takeAction(undoId: number | undefined): Promise<UndoRow | undefined> {
  return db.transaction('rw', db.undo, async () => {
    const row = await (undoId === undefined ? db.undo.toCollection().last() : db.undo.get(undoId));
    if (row) await db.undo.delete(row.undoId);
    return row;
  });
}
