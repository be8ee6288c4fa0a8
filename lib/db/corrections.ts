import type { Correction } from '@/lib/domain/corrections';
import { db, type UndoRow } from './db';

/** What the user taught, the latest first. */
export async function readCorrections(): Promise<Correction[]> {
  const corrections = await db.corrections.toArray();
  return corrections.sort((a, b) => b.at - a.at);
}

/**
 * Keep what was taught. Said again, the later one stands.
 *
 * @returns what was known in its place
 */
export function addCorrection(correction: Correction): Promise<Correction | null> {
  return db.transaction('rw', db.corrections, async () => {
    const before = (await db.corrections.get(correction.id)) ?? null;
    await db.corrections.put(correction);
    return before;
  });
}

/** Take over those that are not known, or were said later than what is. */
export async function mergeCorrections(corrections: readonly Correction[]): Promise<void> {
  const known = await db.corrections.bulkGet(corrections.map(({ id }) => id));
  const later = corrections.filter(({ at }, index) => at > (known[index]?.at ?? -1));
  await db.corrections.bulkPut(later);
}

/** Put back what was known before a lesson was taught. */
export async function unlearn({ id, before }: NonNullable<UndoRow['lesson']>): Promise<void> {
  await (before ? db.corrections.put(before) : db.corrections.delete(id));
}

export async function removeCorrection(id: string): Promise<void> {
  await db.corrections.delete(id);
}
