import { type Address, isSameMailbox, normalizeAddress } from '../../address';

const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi;

const NOBODY = /^(?:no-?reply|noreply|donotreply|do-not-reply|mailer-daemon|postmaster)@/;

/** The addresses that a mail names, in their order, without its sender's own. */
export function readAddresses(text: string, from: Address): readonly Address[] {
  return [...text.matchAll(ADDRESS)]
    .map(([found]) => normalizeAddress(found.replace(/[.-]+$/, '')))
    .filter((address) => !NOBODY.test(address) && !isSameMailbox(address, from));
}

/** Whom an absence notice names instead: the first address in it. */
export function readStandIn(text: string, from: Address): Address | null {
  return readAddresses(text, from)[0] ?? null;
}
