import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import type { FollowUp } from '@/lib/domain/follow-up';
import { type BrokenRow, db } from './db';
import { type FollowUpRow, fromRow } from './follow-up-row';

/** The follow-up of a row, or nothing if there is none or it is broken. */
export function soundOrNone(row: FollowUpRow | undefined): FollowUp | undefined {
  return row && isSound(row) ? fromRow(row) : undefined;
}

/** Those rows that are follow-ups. */
export function soundOnes(rows: readonly FollowUpRow[]): FollowUp[] {
  return rows.filter(isSound).map(fromRow);
}

/**
 * Read a stretch of rows. Broken ones are set aside and the stretch is read again: they would else
 * take the places of others in every stretch with a limit.
 */
export async function readSound(read: () => PromiseLike<FollowUpRow[]>): Promise<FollowUp[]> {
  const rows = await read();
  const broken = rows.filter((row) => !isSound(row));
  if (broken.length === 0) return rows.map(fromRow);
  try {
    await setAside(broken);
  } catch (error) {
    // A full disk, say. They are skipped all the same, and set aside another time.
    console.error('[retoma] broken rows could not be set aside:', error);
    return soundOnes(rows);
  }
  return readSound(read);
}

/** Broken rows go where no list finds them, whole, for the user to keep or to remove. */
function setAside(rows: readonly FollowUpRow[]): Promise<void> {
  return db.transaction('rw', db.followUps, db.broken, async () => {
    await db.broken.bulkPut(
      rows.map((row) => ({ id: row.id, row, fields: unusableFields(fromRow(row)) })),
    );
    await db.followUps.bulkDelete(rows.map(({ id }) => id));
  });
}

export function brokenRows(): Promise<BrokenRow[]> {
  return db.broken.toArray();
}

export function countBroken(): Promise<number> {
  return db.broken.count();
}

export function removeBroken(): Promise<void> {
  return db.broken.clear();
}

/** Put back what this version of the extension can read after all, unless its place is taken. */
export function restoreMended(): Promise<number> {
  return db.transaction('rw', db.followUps, db.broken, async () => {
    const mended = (await db.broken.toArray()).filter(({ row }) => isSound(row));
    const taken = await db.followUps.bulkGet(mended.map(({ id }) => id));
    const restored = mended.filter((_, index) => !taken[index]);
    await db.followUps.bulkPut(restored.map(({ row }) => row as FollowUpRow));
    await db.broken.bulkDelete(restored.map(({ id }) => id));
    return restored.length;
  });
}

function isSound(row: unknown): boolean {
  return unusableFields(row).length === 0;
}
