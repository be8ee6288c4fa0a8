import { type AccountRow, getAccount, rememberAccount } from '@/lib/db/accounts';
import type { CheckFailure, FollowUp } from '@/lib/domain/follow-up';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { parsePrintView } from '@/lib/gmail/wire/print-view';
import { parseViewCv } from '@/lib/gmail/wire/view-cv';
import { askGmail } from './ask-gmail';
import { accountIndex, locateAccount } from './locate-account';

export type Verdict =
  | { readonly kind: 'snapshot'; readonly snapshot: ThreadSnapshot }
  | { readonly kind: 'failure'; readonly failure: CheckFailure }
  /** Gmail has been asked often enough for now. */
  | { readonly kind: 'later' };

const OTHER_ACCOUNT: Verdict = { kind: 'failure', failure: 'other-account' };

/**
 * Ask Gmail what it has of one thread. The answer must name the expected account; if it names
 * another, or none is signed in under the number last seen, the account is looked up once.
 */
export async function verify(
  followUp: Pick<FollowUp, 'account' | 'threadId'>,
  now: EpochMs,
): Promise<Verdict> {
  const known = await accountIndex(followUp.account, now);
  if (known.kind === 'absent') return { kind: 'failure', failure: 'signed-out' };
  if (known.kind !== 'found') return known;
  const verdict = await askForThread(followUp, known.index, now);
  if (verdict !== 'moved') return verdict;

  const found = await locateAccount(followUp.account, now);
  if (found.kind === 'absent') return { kind: 'failure', failure: 'signed-out' };
  if (found.kind !== 'found') return found;
  const second = await askForThread(followUp, found.index, now);
  return second === 'moved' ? OTHER_ACCOUNT : second;
}

/** @returns `moved` if this number is not the account's */
async function askForThread(
  followUp: Pick<FollowUp, 'account' | 'threadId'>,
  index: number,
  now: EpochMs,
): Promise<Verdict | 'moved'> {
  const row = await getAccount(followUp.account);
  const viaView = row?.ik ? await askViewCv(followUp, index, row, row.ik, now) : undefined;
  if (viaView && !isNotUnderstood(viaView)) return viaView;
  // An account whose `ik` was never seen, or a format that changed: the print view asks for less.
  return askPrintView(followUp, index, row, now);
}

async function askViewCv(
  { account, threadId }: Pick<FollowUp, 'account' | 'threadId'>,
  index: number,
  row: AccountRow,
  ik: string,
  now: EpochMs,
): Promise<Verdict | 'moved'> {
  const query = `ui=2&ik=${ik}&view=cv&th=${threadId}&nsc=1&mb=0&rt=j&search=all`;
  const answer = await askGmail(`${mailPath(index, row)}?${query}`, now);
  if (answer.kind === 'redirect') return 'moved';
  if (answer.kind !== 'text') return answer;
  const view = parseViewCv(answer.text);
  if (!view.ok) return notUnderstood(view.reason);
  if (!namesAccount(view.value.accounts, account, row)) return 'moved';
  await rememberAccount(account, { index, seenAt: now });
  const snapshot = view.value.threads.find((thread) => thread.threadId === threadId);
  return snapshot
    ? { kind: 'snapshot', snapshot: { ...snapshot, account } }
    : { kind: 'failure', failure: 'not-found' };
}

async function askPrintView(
  { account, threadId }: Pick<FollowUp, 'account' | 'threadId'>,
  index: number,
  row: AccountRow | undefined,
  now: EpochMs,
): Promise<Verdict | 'moved'> {
  const query = `ui=2&view=pt&search=all&th=${threadId}`;
  const answer = await askGmail(`${mailPath(index, row)}?${query}`, now);
  if (answer.kind === 'redirect') return 'moved';
  if (answer.kind !== 'text') return answer;
  const view = parsePrintView(answer.text);
  if (!view.ok) return notUnderstood(view.reason);
  if (!namesAccount([view.value.account], account, row)) return 'moved';
  return { kind: 'snapshot', snapshot: { ...view.value.thread, account, threadId } };
}
