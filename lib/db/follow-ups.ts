import { type Address, mailboxOf } from '@/lib/domain/address';
import { movesSteps } from '@/lib/domain/cadence/place-steps';
import type { FollowUp, FollowUpChange, FollowUpId } from '@/lib/domain/follow-up';
import { wordsOf } from '@/lib/domain/search-words';
import type { EpochMs } from '@/lib/domain/time';
import { readSound, soundOnes } from './broken';
import { db } from './db';
import { type FollowUpRow, toRow } from './follow-up-row';

export type { FollowUpChange } from '@/lib/domain/follow-up';

// A broken row is met as if it were not there: it must not stop the others.

export async function getFollowUp(id: FollowUpId): Promise<FollowUp | undefined> {
  const [followUp] = await getFollowUps([id]);
  return followUp;
}

export async function getFollowUps(ids: readonly FollowUpId[]): Promise<FollowUp[]> {
  const rows = await db.followUps.bulkGet([...ids]);
  return soundOnes(rows.flatMap((row) => row ?? []));
}

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
  return db.transaction('rw', db.followUps, db.unplanned, async () => {
    const before = await getFollowUp(id);
    const after = transition(before);
    if (after === before || (!after && !before)) return undefined;
    if (after) await db.followUps.put(toRow(after));
    else await db.followUps.delete(id);
    const change = { before, after: after ?? null };
    if (movesSteps(change) && (await hasSteps())) await db.unplanned.put({ id });
    return change;
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

/** Those whose touch was made in this browser under this id: what is awaited, and what is owed. */
export async function findByWireId(account: Address, wireId: string): Promise<FollowUp[]> {
  return soundOnes(await db.followUps.where({ account, wireId }).toArray());
}

/** All of an account's follow-ups, open or closed, with one of these people. */
export async function followUpsWith(
  account: Address,
  people: readonly Address[],
): Promise<FollowUp[]> {
  const rows = await db.followUps
    .where('mailboxes')
    .anyOf(people.map(mailboxOf))
    .distinct()
    .filter((row) => row.account === account)
    .toArray();
  return soundOnes(rows);
}

/** The same of all accounts. */
export async function followUpsOf(person: Address): Promise<FollowUp[]> {
  return soundOnes(await db.followUps.where('mailboxes').equals(mailboxOf(person)).toArray());
}

/** The ids of those that changed before steps of their people could be planned anew. */
export function unplannedIds(): Promise<FollowUpId[]> {
  return db.unplanned.toCollection().primaryKeys();
}

export async function markPlanned(ids: readonly FollowUpId[]): Promise<void> {
  await db.unplanned.bulkDelete([...ids]);
}

/** Of all people of all follow-ups, as `mailboxOf` has them, in their order. */
export async function mailboxesKnown(): Promise<readonly string[]> {
  return (await db.followUps.orderBy('mailboxes').uniqueKeys()) as string[];
}

/** Whether any cadence is at work whose next step comes by itself. */
export async function hasSteps(): Promise<boolean> {
  return (await db.followUps.orderBy('stepAt').limit(1).primaryKeys()).length > 0;
}

/** Those whose next step of a cadence comes before an instant. */
export async function steppingFollowUps(before: EpochMs): Promise<FollowUp[]> {
  return soundOnes(await db.followUps.where('stepAt').below(before).toArray());
}

/**
 * Apply a pure transition to all of an account's follow-ups with some people, and with whoever else a
 * cadence's step for one of them is for, in a transaction.
 *
 * @param mailboxes - as `mailboxOf` has them
 * @param transition - returns those to write
 * @returns what was written
 */
export function changeFollowUpsWith(
  account: Address,
  mailboxes: readonly string[],
  transition: (followUps: readonly FollowUp[]) => readonly FollowUp[],
): Promise<readonly FollowUpChange[]> {
  return db.transaction('rw', db.followUps, async () => {
    const known = await allWith(account, mailboxes);
    const written = transition([...known.values()]);
    await db.followUps.bulkPut(written.map(toRow));
    return written.map((after) => ({ before: known.get(after.id), after }));
  });
}

async function allWith(
  account: Address,
  mailboxes: readonly string[],
): Promise<ReadonlyMap<FollowUpId, FollowUp>> {
  const known = new Map<FollowUpId, FollowUp>();
  const asked = new Set<string>();
  for (let asking = mailboxes; asking.length > 0; ) {
    // One request each is faster by far than one for all, which walks a cursor.
    const rows = await Promise.all(
      asking.map((it) => db.followUps.where('mailboxes').equals(it).toArray()),
    );
    for (const mailbox of asking) asked.add(mailbox);
    const found = rows.flat().filter((it) => it.account === account && !known.has(it.id));
    for (const followUp of soundOnes(found)) known.set(followUp.id, followUp);
    const others = found.filter(({ stepAt }) => stepAt).flatMap((it) => it.mailboxes ?? []);
    asking = [...new Set(others)].filter((it) => !asked.has(it));
  }
  return known;
}

/**
 * Those that were closed since nobody answered, the longest ago first: later than an instant and not
 * after another. What was closed with the last of them comes as well, whatever the limit.
 */
export async function closedUnanswered(
  after: EpochMs,
  until: EpochMs,
  limit: number,
): Promise<FollowUp[]> {
  const closed = (from: EpochMs, isIncluded: boolean) =>
    db.followUps.where('noAnswerAt').between(from, until, isIncluded, true);
  const found = await readSound(() => closed(after, false).limit(limit).toArray());
  const last = found.at(-1)?.closing?.at;
  if (last === undefined || found.length < limit) return found;
  const known = new Set(found.map(({ id }) => id));
  const same = await readSound(() => db.followUps.where('noAnswerAt').equals(last).toArray());
  return [...found, ...same.filter(({ id }) => !known.has(id))];
}

/** Those that want something done by now, longest waiting first. */
export function wakingFollowUps(now: EpochMs, limit: number): Promise<FollowUp[]> {
  return readSound(() => db.followUps.where('wakeAt').belowOrEqual(now).limit(limit).toArray());
}

/** When the first one after this instant wants something done; undefined if none does. */
export async function nextWakeAt(after: EpochMs): Promise<EpochMs | undefined> {
  // The upper bound leaves out what is no number.
  const row = await db.followUps.where('wakeAt').between(after, Infinity, false, false).first();
  return row?.wakeAt;
}

/** Those whose nudge went out under this notification. */
export async function notifiedFollowUps(notificationId: string): Promise<FollowUp[]> {
  return soundOnes(await db.followUps.where({ notificationId }).toArray());
}

export type Range = { readonly from: EpochMs; readonly until: EpochMs };

/** Whose turn it is: theirs, or the user's. */
export type Turn = 'theirs' | 'mine';

const ALWAYS: Range = { from: -Infinity, until: Infinity };

/** @param range - of due instants, `until` excluded; scheduled mail lies at the end of time */
export function openFollowUps(turn: Turn, range: Range, limit: number): Promise<FollowUp[]> {
  return readSound(() => inRange(turn, range).limit(limit).toArray());
}

/** Counts no further than `limit`: a count over a large range is slow. */
export async function countOpen(turn: Turn, range: Range, limit: number): Promise<number> {
  // Reading the limited keys is 30 times faster than `limit(n).count()`, which walks a cursor.
  return (await inRange(turn, range).limit(limit).primaryKeys()).length;
}

function inRange(turn: Turn, { from, until }: Range) {
  const key = turn === 'mine' ? 'owedDueAt' : 'openDueAt';
  return db.followUps.where(key).between(from, until, true, false);
}

/** Those that were answered since, the latest first. */
export function answeredFollowUps(since: EpochMs, limit: number): Promise<FollowUp[]> {
  return readSound(() =>
    db.followUps
      .where('answeredAt')
      .between(since, Infinity, true, false)
      .reverse()
      .limit(limit)
      .toArray(),
  );
}

/** Open follow-ups with a word that begins with each of the words asked for, soonest due first. */
export async function searchFollowUps(text: string, limit: number): Promise<FollowUp[]> {
  const [first, ...others] = wordsOf(text).sort((a, b) => b.length - a.length);
  if (!first) {
    const turns = await Promise.all([
      openFollowUps('mine', ALWAYS, limit),
      openFollowUps('theirs', ALWAYS, limit),
    ]);
    return turns.flat().sort(byDueAt).slice(0, limit);
  }
  const found = await readSound(() =>
    db.followUps
      .where('openWords')
      .startsWith(first)
      .distinct()
      .filter(({ openWords }) => others.every((other) => hasWord(openWords, other)))
      .limit(limit)
      .toArray(),
  );
  return found.sort(byDueAt);
}

function hasWord(words: FollowUpRow['openWords'], beginning: string): boolean {
  return Array.isArray(words) && words.some((word) => String(word).startsWith(beginning));
}

function byDueAt(a: FollowUp, b: FollowUp): number {
  return sortKey(a) - sortKey(b);
}

function sortKey(followUp: FollowUp): EpochMs {
  const { openDueAt, owedDueAt } = toRow(followUp);
  return openDueAt ?? owedDueAt ?? 0;
}

export function countFollowUps(): Promise<number> {
  return db.followUps.count();
}

/** All of them in the order of their ids, a stretch at a time. @param after - the last id so far */
export async function followUpsAfter(
  after: FollowUpId,
  limit: number,
): Promise<{ readonly followUps: readonly FollowUp[]; readonly last: FollowUpId | null }> {
  const rows = await db.followUps.where(':id').above(after).limit(limit).toArray();
  const last = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
  return { followUps: soundOnes(rows), last };
}
