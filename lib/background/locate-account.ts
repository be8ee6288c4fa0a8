import { getAccount, rememberAccount } from '@/lib/db/accounts';
import type { Address } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import { parseAtom } from '@/lib/gmail/wire/atom';
import { askGmail, type GmailAnswer } from './ask-gmail';

/** More accounts than Google lets anyone sign in at once. */
const MAX_ACCOUNTS = 10;

export type AccountLocation =
  | { readonly kind: 'found'; readonly index: number }
  | { readonly kind: 'absent' }
  | Extract<GmailAnswer, { kind: 'failure' | 'later' }>;

/**
 * Find the number N under which an account is signed in today. Each account's feed names it, so
 * `/u/0`, `/u/1`, … are asked in turn until one is the account or none is left.
 */
export async function locateAccount(account: Address, now: EpochMs): Promise<AccountLocation> {
  for (let index = 0; index < MAX_ACCOUNTS; index++) {
    const answer = await askGmail(`/mail/u/${index}/feed/atom`, now);
    if (answer.kind === 'failure' || answer.kind === 'later') return answer;
    if (answer.kind === 'moved') return { kind: 'absent' };
    const feed = parseAtom(answer.text);
    if (!feed.ok && feed.reason === 'signed-out') return { kind: 'absent' };
    if (!feed.ok) return { kind: 'failure', failure: 'not-understood' };
    if (feed.value.account !== account) continue;
    await rememberAccount(account, { index, seenAt: now });
    return { kind: 'found', index };
  }
  return { kind: 'absent' };
}

/** Where the account was last seen, or else looked up. */
export async function accountIndex(account: Address, now: EpochMs): Promise<AccountLocation> {
  const known = await getAccount(account);
  return known ? { kind: 'found', index: known.index } : locateAccount(account, now);
}
