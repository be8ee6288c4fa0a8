import { Dexie } from 'dexie';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import { soundOnes } from './broken';
import { db } from './db';
import type { FollowUpRow } from './follow-up-row';

/**
 * Read follow-ups from a database that cannot be opened as it should be, whatever its version and
 * its other tables are.
 *
 * @throws if it cannot be opened at all, or has no follow-ups
 */
export async function openRemains(
  after: FollowUpId,
  limit: number,
): Promise<{ readonly followUps: readonly FollowUp[]; readonly last: FollowUpId | null }> {
  const remains = new Dexie(db.name);
  try {
    await remains.open();
    const table = remains.table<FollowUpRow, string>('followUps');
    const rows = await table.where(':id').above(after).limit(limit).toArray();
    const last = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
    return { followUps: soundOnes(rows), last };
  } finally {
    remains.close();
  }
}
