import { type Address, isSameMailbox } from '@/lib/domain/address';
import { addressOrNull } from './message-node';

export type SignedInAccount = {
  readonly address: Address;
  /** Always set where one account is signed in; of four it was that of `/u/0` (seen once). */
  readonly isFlagged: boolean;
  /** The N of `/mail/u/N/`; null if not said. */
  readonly index: number | null;
  readonly name: string;
};

/**
 * Read `["mla", [[address, flag, 0, N, name], …]]`, which answers of `view=cv` and the page's start
 * data hold (seen).
 *
 * @returns null if the array is something else
 */
export function readSignedInAccounts(node: readonly unknown[]): readonly SignedInAccount[] | null {
  const [mark, entries] = node;
  if (mark !== 'mla' || !Array.isArray(entries)) return null;
  return entries.flatMap((entry) => {
    const address = Array.isArray(entry) ? addressOrNull(entry[0]) : null;
    if (address === null) return [];
    const [, flag, , index, name] = entry;
    return {
      address,
      isFlagged: flag === 1,
      index: Number.isSafeInteger(index) ? index : null,
      name: typeof name === 'string' ? name : '',
    };
  });
}

/**
 * Whose mailbox the answer is of.
 *
 * One account alone is the one. Of several, nothing proves which: in the only list seen, the first
 * is not the flagged one. So it is the one that sent the answer's own mail, if just one did; else
 * the first, if it is flagged as well.
 *
 * @param senders - of messages that Gmail says the owner sent
 * @returns null if it cannot be told
 */
export function ownerOf(
  accounts: readonly SignedInAccount[],
  senders: readonly Address[],
): Address | null {
  const [first] = accounts;
  if (!first) return null;
  if (accounts.length === 1) return first.address;
  const sending = accounts.filter(({ address }) =>
    senders.some((sender) => isSameMailbox(address, sender)),
  );
  if (sending.length === 1) return sending[0]?.address ?? null;
  return first.isFlagged ? first.address : null;
}
