import { type Address, mailboxOf } from '../address';

/** What a keyed hash is made of: the same for every spelling of an address that reaches one mailbox. */
export function personKey(address: Address): string {
  return mailboxOf(address.normalize('NFKC').trim()).replace(/\.$/, '');
}

/** A keyed hash of `personKey`, made at the edge. */
export type PersonHash = string;

export type Refusal = {
  readonly hash: PersonHash;
  /** `refused`: the user does not want to contact the person; `erased`: the data went. */
  readonly reason: 'refused' | 'erased';
  /** Who is refused may have been erased as well. */
  readonly wasErased?: true;
};

/** As it goes with an export: without the keys the hashes would mean nothing elsewhere. */
export type Refusals = {
  /** Hexadecimal. */
  readonly keys: readonly string[];
  readonly people: readonly Refusal[];
};

export function isErased({ reason, wasErased }: Refusal): boolean {
  return reason === 'erased' || wasErased === true;
}

/**
 * The people of a mail who are not to be contacted, without anybody being stored by name.
 *
 * @param hashes - of each address, by every key, in the same order
 */
export function refusedAmong(
  people: readonly Address[],
  hashes: readonly (readonly PersonHash[])[],
  refusals: ReadonlyMap<PersonHash, Refusal>,
): readonly Address[] {
  if (people.length !== hashes.length) {
    throw new RangeError(`${people.length} people have ${hashes.length} hashes`);
  }
  return people.filter((_, index) => hashes[index]?.some((it) => refusals.has(it)));
}
