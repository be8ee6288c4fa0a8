import type { Correction } from '@/lib/domain/corrections';
import { db } from './db';

/** What the user taught, the latest first. */
export async function readCorrections(): Promise<Correction[]> {
  const corrections = await db.corrections.toArray();
  return corrections.sort((a, b) => b.at - a.at);
}

/** Said again, the later one stands. */
export async function addCorrection(correction: Correction): Promise<void> {
  await db.corrections.put(correction);
}

export async function removeCorrection(id: string): Promise<void> {
  await db.corrections.delete(id);
}
