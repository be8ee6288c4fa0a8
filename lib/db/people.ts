import { type Address, mailboxOf } from '@/lib/domain/address';
import type { KnownPerson } from '@/lib/domain/person/known-person';
import { db } from './db';

export async function getPerson(person: Address): Promise<KnownPerson> {
  const mailbox = mailboxOf(person);
  return (await db.people.get(mailbox)) ?? { mailbox, stage: null, notes: [] };
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
