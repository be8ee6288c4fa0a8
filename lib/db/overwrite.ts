import type { FollowUp } from '@/lib/domain/follow-up';
import { searchWords } from '@/lib/domain/search-words';
import { db } from './db';
import { toRow } from './follow-up-row';

/** As much as makes LevelDB, which Chromium stores in, rewrite all of its files: seen to take a second. */
const MEGABYTES = 24;
const ROW_BYTES = 16 * 1024;
const ROWS_PER_WRITE = 64;

/**
 * Make what was deleted go from the disk as well. A browser's database only marks rows as deleted;
 * their bytes stay in its files until it rewrites them, which a small database never makes it do. So
 * its files are made to overflow.
 *
 * @param deleted - follow-ups as they were, since keys outlive their rows in Chromium's indexes until
 *   somebody asks for them
 */
export async function overwriteDeleted(deleted: readonly FollowUp[]): Promise<void> {
  await sweepKeys(deleted);
  const noise = new Uint8Array(ROW_BYTES);
  try {
    for (let megabyte = 0; megabyte < MEGABYTES; megabyte++) {
      const rows = Array.from({ length: ROWS_PER_WRITE }, () => ({
        noise: crypto.getRandomValues(noise).slice(),
      }));
      await db.scratch.bulkAdd(rows);
    }
  } finally {
    await db.scratch.clear();
  }
}

/** Asking an index for one exact key removes entries whose rows have gone. */
function sweepKeys(deleted: readonly FollowUp[]): Promise<void> {
  return db.transaction('rw', db.followUps, ({ idbtrans }) => {
    const store = idbtrans.objectStore(db.followUps.name);
    for (const followUp of deleted) {
      for (const word of searchWords(followUp)) store.index('openWords').getKey(word);
      for (const mailbox of toRow(followUp).mailboxes ?? []) {
        store.index('mailboxes').getKey(mailbox);
      }
    }
  });
}
