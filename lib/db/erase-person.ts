import { type Address, isSameMailbox, mailboxOf } from '@/lib/domain/address';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import type { ErasedLogEntry } from '@/lib/domain/endings/erased-log';
import type { FollowUp } from '@/lib/domain/follow-up';
import { forgetPerson, mentions } from '@/lib/domain/person/forget';
import { db } from './db';
import { type FollowUpRow, fromRow, toRow } from './follow-up-row';
import type { FollowUpChange } from './follow-ups';
import { hashOf } from './refusals';
import { readSettings, writeSettings } from './settings';

/** Where somebody is known, before it goes. */
export type Traces = {
  /** Follow-ups with nobody else. */
  readonly removed: readonly FollowUp[];
  /** Follow-ups with others, which stay without them. */
  readonly kept: readonly FollowUp[];
  readonly notes: number;
  /** What was taught of them, and what could be taken back. */
  readonly others: number;
};

export async function tracesOf(person: Address): Promise<Traces> {
  const { removed, kept } = divide(await rowsWith(person), person);
  const notes = (await db.people.get(mailboxOf(person)))?.notes.length ?? 0;
  const counts = [
    await db.corrections.filter((it) => isSameMailbox(it.email, person)).count(),
    await db.undo.filter((it) => mentions(it, person)).count(),
    await db.broken.filter((it) => mentions(it, person)).count(),
    await db.incoming.filter((it) => mentions(it, person)).count(),
  ];
  const others = counts.reduce((sum, count) => sum + count, 0);
  return { removed, kept: kept.map(({ before }) => before), notes, others };
}

/**
 * Take a person out of every table, in one transaction: follow-ups with nobody else go, others stay
 * without them. That somebody went is logged, and a keyed hash stays in the place of the person.
 *
 * @returns what became of the follow-ups
 */
export async function erasePersonRows(
  person: Address,
  entry: ErasedLogEntry,
): Promise<readonly FollowUpChange[]> {
  // Before the transaction: it would not outlive a wait for anything but the database.
  const hash = await hashOf(person);
  const { followUps, undo, broken, incoming, corrections, people, refusals, erased } = db;
  const tables = [
    ...[followUps, undo, broken, incoming, corrections, people, refusals, erased],
    db.settings,
  ];
  return db.transaction('rw', tables, async () => {
    const { removed, kept } = divide(await rowsWith(person), person);
    await followUps.bulkDelete(removed.map(({ id }) => id));
    await followUps.bulkPut(kept.map(({ after }) => toRow(after)));
    await undo
      .filter((it) => mentions(it, person) || removed.some(({ id }) => id === it.followUpId))
      .delete();
    await broken.filter((it) => mentions(it, person)).delete();
    await incoming.filter((it) => mentions(it, person)).delete();
    await corrections.filter(({ email }) => isSameMailbox(email, person)).delete();
    await people.delete(mailboxOf(person));
    await forgetInSettings(person);
    const refused = (await refusals.get(hash))?.reason === 'refused';
    await refusals.put(
      refused ? { hash, reason: 'refused', wasErased: true } : { hash, reason: 'erased' },
    );
    await erased.add(entry);
    return [
      ...removed.map((before) => ({ before, after: null })),
      ...kept.map(({ before, after }) => ({ before, after })),
    ];
  });
}

/** Every row that names the person anywhere; there is no index for all the places. */
function rowsWith(person: Address): PromiseLike<FollowUpRow[]> {
  return db.followUps.filter((row) => mentions(row, person)).toArray();
}

type Kept = { readonly before: FollowUp; readonly after: FollowUp };

function divide(rows: readonly FollowUpRow[], person: Address) {
  const removed: FollowUp[] = [];
  const kept: Kept[] = [];
  for (const before of rows.map(fromRow)) {
    // A broken row cannot be read, and so not be kept in part.
    const isBroken = unusableFields(before).length > 0;
    const after = isBroken ? null : forgetPerson(before, person);
    if (after) kept.push({ before, after });
    else removed.push(before);
  }
  return { removed, kept };
}

async function forgetInSettings(person: Address): Promise<void> {
  const settings = await readSettings();
  const budgetExempt = settings.budgetExempt.filter((it) => !isSameMailbox(it, person));
  if (budgetExempt.length < settings.budgetExempt.length) {
    await writeSettings({ ...settings, budgetExempt });
  }
}
