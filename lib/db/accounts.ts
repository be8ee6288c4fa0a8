import { type Address, isSameMailbox, type Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import { db } from './db';

export type AccountRow = {
  readonly account: Address;
  /** The N of `/mail/u/N/` when the account was last seen there. */
  readonly index: number;
  /** For a delegated mailbox `d/<id>`, else empty. */
  readonly delegate: string;
  readonly ik: string | null;
  /** Addresses the account has sent mail from, but for its own. */
  readonly aliases: readonly Address[];
  /** As its latest mail was signed for its readers; absent until one was seen. */
  readonly ownName?: string;
  readonly seenAt: EpochMs;
};

export function getAccount(account: Address): Promise<AccountRow | undefined> {
  return db.accounts.get(account);
}

/** Remember where an account was seen. What is not given stays as it was. */
export function rememberAccount(
  account: Address,
  seen: Partial<Omit<AccountRow, 'account' | 'aliases' | 'ownName'>>,
): Promise<void> {
  return db.transaction('rw', db.accounts, async () => {
    const before = await db.accounts.get(account);
    const known = before ?? { index: 0, delegate: '', ik: null, aliases: [], seenAt: 0 };
    await db.accounts.put({ ...known, ...seen, ik: seen.ik ?? known.ik, account });
  });
}

/** The same of an account that is known; one that is not, or no longer, stays unknown. */
export async function updateAccount(
  account: Address,
  seen: Pick<AccountRow, 'index' | 'seenAt'>,
): Promise<void> {
  await db.accounts.update(account, seen);
}

/** Learn from a sent mail that this address is the account's as well, and what its owner is called. */
export function rememberSender(account: Address, { email, name }: Person): Promise<void> {
  return db.transaction('rw', db.accounts, async () => {
    const row = await db.accounts.get(account);
    if (!row) return;
    const isKnown = ownAddresses(account, row).some((own) => isSameMailbox(own, email));
    // Where no name is set, Gmail tells the address.
    const isNamed = name !== '' && !name.includes('@') && name !== row.ownName;
    if (isKnown && !isNamed) return;
    await db.accounts.put({
      ...row,
      ...(!isKnown && { aliases: [...row.aliases, email] }),
      ...(isNamed && { ownName: name }),
    });
  });
}

/** Every address under which the account's owner is known to write. */
export function ownAddresses(account: Address, row: AccountRow | undefined): readonly Address[] {
  return [account, ...(row?.aliases ?? [])];
}

export function allAccounts(): Promise<AccountRow[]> {
  return db.accounts.toArray();
}
