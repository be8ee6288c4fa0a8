import { erasePersonRows, type Traces, tracesOf } from '@/lib/db/erase-person';
import { overwriteDeleted } from '@/lib/db/overwrite';
import type { Address } from '@/lib/domain/address';
import { type ErasureReason, erasedLogEntry } from '@/lib/domain/endings/erased-log';
import type { FollowUpChange } from '@/lib/domain/follow-up';
import type { PersonTraces } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';
import { afterWrite } from './after-write';

/** More subjects than are read before something is decided. */
const SUBJECTS_LISTED = 50;

/** What would go if a person were erased. */
export async function listTraces(person: Address): Promise<PersonTraces> {
  const { removed, kept, notes, others }: Traces = await tracesOf(person);
  return {
    removed: removed.length,
    kept: kept.length,
    notes,
    others,
    subjects: removed.slice(0, SUBJECTS_LISTED).map(({ subject }) => subject),
  };
}

/** Leave nothing of people but a keyed hash each, and that on this day somebody was erased. */
export async function erasePeople(
  people: readonly Address[],
  reason: ErasureReason,
  now: EpochMs,
): Promise<void> {
  const changes: FollowUpChange[] = [];
  for (const person of people) {
    changes.push(...(await erasePersonRows(person, erasedLogEntry(now, reason))));
  }
  const erased = changes.flatMap(({ before }) => before ?? []);
  for (const { nudge } of erased) {
    // A digest names people too: it goes with the first of them.
    if (nudge) await browser.notifications.clear(nudge.notificationId);
  }
  await afterWrite(now);
  try {
    await overwriteDeleted(erased);
  } catch (error) {
    // A full disk, say. The rows have gone all the same.
    console.error('[retoma] the bytes of what was erased may still be on the disk:', error);
  }
}
