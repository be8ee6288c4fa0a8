import type { Address } from '@/lib/domain/address';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import { wordsOf } from '@/lib/domain/search-words';
import type { EpochMs } from '@/lib/domain/time';
import { db } from './db';
import { type FollowUpRow, fromRow, toRow } from './follow-up-row';

export async function getFollowUp(id: FollowUpId): Promise<FollowUp | undefined> {
  const row = await db.followUps.get(id);
  return row && fromRow(row);
}

export async function getFollowUps(ids: readonly FollowUpId[]): Promise<FollowUp[]> {
  const rows = await db.followUps.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? fromRow(row) : []));
}

/** Before and after of one write; `after` null means that it was removed. */
export type FollowUpChange = {
  readonly before: FollowUp | undefined;
  readonly after: FollowUp | null;
};

/**
 * Apply a pure transition to one follow-up, or to none, in a transaction.
 *
 * @param transition - returns its argument to change nothing, null to remove it
 * @returns undefined if nothing changed
 */
export function changeFollowUp(
  id: FollowUpId,
  transition: (followUp: FollowUp | undefined) => FollowUp | null | undefined,
): Promise<FollowUpChange | undefined> {
  return db.transaction('rw', db.followUps, async () => {
    const before = await getFollowUp(id);
    const after = transition(before);
    if (after === before || (!after && !before)) return undefined;
    if (after) await db.followUps.put(toRow(after));
    else await db.followUps.delete(id);
    return { before, after: after ?? null };
  });
}

/**
 * Apply a pure transition to several follow-ups in one transaction.
 *
 * @param transition - gets those that exist, returns those to write
 * @returns what was written
 */
export function changeFollowUps(
  ids: readonly FollowUpId[],
  transition: (followUps: readonly FollowUp[]) => readonly FollowUp[],
): Promise<readonly FollowUp[]> {
  return db.transaction('rw', db.followUps, async () => {
    const after = transition(await getFollowUps(ids));
    await db.followUps.bulkPut(after.map(toRow));
    return after;
  });
}

/** The follow-up whose touch was made in this browser under this id. */
export async function findByWireId(
  account: Address,
  wireId: string,
): Promise<FollowUp | undefined> {
  const row = await db.followUps.where({ account, wireId }).first();
  return row && fromRow(row);
}

/** Those that want something done by now, longest waiting first. */
export async function wakingFollowUps(now: EpochMs, limit: number): Promise<FollowUp[]> {
  const rows = await db.followUps.where('wakeAt').belowOrEqual(now).limit(limit).toArray();
  return rows.map(fromRow);
}

/** When the first one after this instant wants something done; undefined if none does. */
export async function nextWakeAt(after: EpochMs): Promise<EpochMs | undefined> {
  const row = await db.followUps.where('wakeAt').above(after).first();
  return row?.wakeAt;
}

/** Those whose nudge went out under this notification. */
export async function notifiedFollowUps(notificationId: string): Promise<FollowUp[]> {
  const rows = await db.followUps.where({ notificationId }).toArray();
  return rows.map(fromRow);
}

export type Range = { readonly from: EpochMs; readonly until: EpochMs };

/** @param range - of due instants, `until` excluded; scheduled mail lies at the end of time */
export async function openFollowUps(range: Range, limit: number): Promise<FollowUp[]> {
  const rows = await inRange(range).limit(limit).toArray();
  return rows.map(fromRow);
}

/** Counts no further than `limit`: a count over a large range is slow. */
export async function countOpen(range: Range, limit: number): Promise<number> {
  // Reading the limited keys is 30 times faster than `limit(n).count()`, which walks a cursor.
  return (await inRange(range).limit(limit).primaryKeys()).length;
}

function inRange({ from, until }: Range) {
  return db.followUps.where('openDueAt').between(from, until, true, false);
}

/** Open follow-ups with a word that begins with each of the words asked for, soonest due first. */
export async function searchFollowUps(text: string, limit: number): Promise<FollowUp[]> {
  const [first, ...others] = wordsOf(text).sort((a, b) => b.length - a.length);
  if (!first) return openFollowUps({ from: -Infinity, until: Infinity }, limit);
  const rows = await db.followUps
    .where('openWords')
    .startsWith(first)
    .distinct()
    .filter(({ openWords = [] }) =>
      others.every((other) => openWords.some((word) => word.startsWith(other))),
    )
    .limit(limit)
    .toArray();
  return rows.sort(byDueAt).map(fromRow);
}

function byDueAt(a: FollowUpRow, b: FollowUpRow): number {
  return (a.openDueAt ?? 0) - (b.openDueAt ?? 0);
}
