import { type Address, mailboxOf } from '@/lib/domain/address';
import type { KnownPerson } from '@/lib/domain/person/known-person';
import { db } from './db';

const NOTHING_KNOWN = { stage: null, stageAt: null, notes: [], changedAt: 0 } as const;

export async function getPerson(person: Address): Promise<KnownPerson> {
  const mailbox = mailboxOf(person);
  return (await db.people.get(mailbox)) ?? { ...NOTHING_KNOWN, mailbox };
}

/**
 * Apply a pure transition to what is noted of a person. Of whom nothing is noted any more, no row
 * is kept.
 */
export function changePerson(
  person: Address,
  transition: (known: KnownPerson) => KnownPerson,
): Promise<void> {
  return db.transaction('rw', db.people, async () => {
    const before = await getPerson(person);
    const after = transition(before);
    if (after === before) return;
    if (after.stage === null && after.notes.length === 0) await db.people.delete(after.mailbox);
    else await db.people.put(after);
  });
}

export function knownPeople(): Promise<KnownPerson[]> {
  return db.people.toArray();
}

/** Within the transaction of an import: of each person what changed last stands. */
export async function takePeople(people: readonly KnownPerson[]): Promise<void> {
  const known = await db.people.bulkGet(people.map(({ mailbox }) => mailbox));
  const later = people.filter(
    ({ changedAt }, index) => changedAt > (known[index]?.changedAt ?? -1),
  );
  await db.people.bulkPut(later);
}
