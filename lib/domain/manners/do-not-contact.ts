import { type Address, mailboxOf } from '../address';

/** What a keyed hash is made of: the same for every spelling of an address that reaches one mailbox. */
export function personKey(address: Address): string {
  return mailboxOf(address.normalize('NFKC').trim()).replace(/\.$/, '');
}

/** A keyed hash of `personKey`, made at the edge with a key that never leaves this browser. */
export type PersonHash = string;

export type Refusal = {
  readonly hash: PersonHash;
  /** `refused`: the user does not want to contact the person; `erased`: the data went. */
  readonly reason: 'refused' | 'erased';
};

/**
 * The people of a mail who are not to be contacted, without anybody being stored by name.
 *
 * @param hashes - of each address, in the same order
 */
export function refusedAmong(
  people: readonly Address[],
  hashes: readonly PersonHash[],
  refusals: ReadonlyMap<PersonHash, Refusal>,
): readonly Address[] {
  if (people.length !== hashes.length) {
    throw new RangeError(`${people.length} people have ${hashes.length} hashes`);
  }
  return people.filter((_, index) => refusals.has(hashes[index] ?? ''));
}
