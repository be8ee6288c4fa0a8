import { type AccountRow, getAccount, updateAccount } from '@/lib/db/accounts';
import { asksSomething } from '@/lib/domain/enquiry';
import type { CheckFailure, FollowUp } from '@/lib/domain/follow-up';
import { judgeMessage } from '@/lib/domain/inbound/judge-messages';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import type { UnreadableAnswer } from '@/lib/gmail/wire/parsed';
import { parsePrintView } from '@/lib/gmail/wire/print-view';
import { parseViewCv, type ViewedThreads } from '@/lib/gmail/wire/view-cv';
import { askGmail, type GmailAnswer } from './ask-gmail';
import { accountIndex, locateAccount } from './locate-account';

export type Verdict =
  | { readonly kind: 'snapshot'; readonly snapshot: ThreadSnapshot }
  | Extract<GmailAnswer, { kind: 'failure' | 'later' }>;

/** `moved`: this number may not be the account's any more. */
type Attempt = Verdict | Extract<GmailAnswer, { kind: 'moved' }>;

type Thread = Pick<FollowUp, 'account' | 'threadId'>;

const OTHER_ACCOUNT: Attempt = { kind: 'moved', otherwise: 'other-account' };

/**
 * Ask Gmail what it has of one thread. The answer must name the expected account; if it names
 * another, or none is signed in under the number last seen, the account is looked up once.
 */
export async function verify(thread: Thread, now: EpochMs): Promise<Verdict> {
  const known = await accountIndex(thread.account, now);
  if (known.kind === 'absent') return failure('signed-out');
  if (known.kind !== 'found') return known;
  const first = await askForThread(thread, known.index, now);
  if (first.kind !== 'moved') return first;

  const found = await locateAccount(thread.account, now);
  if (found.kind === 'absent') return failure('signed-out');
  if (found.kind !== 'found') return found;
  const second = await askForThread(thread, found.index, now);
  return second.kind === 'moved' ? failure(second.otherwise) : second;
}

async function askForThread(thread: Thread, index: number, now: EpochMs): Promise<Attempt> {
  const row = await getAccount(thread.account);
  if (row?.ik) {
    const attempt = await askViewCv(thread, index, row, row.ik, now);
    const isUnreadable = attempt.kind === 'failure' && attempt.failure === 'not-understood';
    if (!isUnreadable) return attempt;
  }
  // An account whose `ik` was never seen, or a format that changed: the print view asks for less.
  return askPrintView(thread, index, row, now);
}

async function askViewCv(
  { account, threadId }: Thread,
  index: number,
  row: AccountRow,
  ik: string,
  now: EpochMs,
): Promise<Attempt> {
  const query = `ui=2&ik=${ik}&view=cv&th=${threadId}&nsc=1&mb=0&rt=j&search=all`;
  const answer = await askGmail(`${mailPath(index, row)}?${query}`, now);
  if (answer.kind !== 'text') return answer;
  const view = parseViewCv(answer.text);
  if (!view.ok) return unreadable(view.reason);
  const { account: named, accounts, threads } = view.value;
  if (accounts.length === 0) return failure('not-understood');
  if (named === null ? !accounts.includes(account) : named !== account) return OTHER_ACCOUNT;
  const snapshot = threads.find((it) => it.threadId === threadId);
  // With several accounts in one answer, a thread that is not there may be another number's.
  if (!snapshot) return { kind: 'moved', otherwise: 'not-found' };
  await updateAccount(account, { index, seenAt: now });
  const messages = judged(snapshot.messages, view.value);
  return { kind: 'snapshot', snapshot: { ...snapshot, messages, account } };
}

/** With what the texts say: the texts themselves go no further. */
function judged(
  messages: ThreadSnapshot['messages'],
  { contentOf }: ViewedThreads,
): ThreadSnapshot['messages'] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const lastOwn = messages.findLastIndex(({ labels }) => labels.includes('^f'));
  return messages.map((message, index) => {
    // What Gmail names no sender of stays unknown.
    if (!message.from || !message.messageId) return message;
    const { text, to } = contentOf(message.messageId);
    const told = { ...judgeMessage(message, text, timeZone), to };
    // What the user wrote after is answered, whatever it asked.
    return index < lastOwn ? told : { ...told, asks: asksSomething(message, text, to) };
  });
}

async function askPrintView(
  { account, threadId }: Thread,
  index: number,
  row: AccountRow | undefined,
  now: EpochMs,
): Promise<Attempt> {
  const query = `ui=2&view=pt&search=all&th=${threadId}`;
  const answer = await askGmail(`${mailPath(index, row)}?${query}`, now);
  if (answer.kind !== 'text') return answer;
  const view = parsePrintView(answer.text);
  if (!view.ok) return unreadable(view.reason);
  if (view.value.account !== account) return OTHER_ACCOUNT;
  return { kind: 'snapshot', snapshot: { ...view.value.thread, account, threadId } };
}

function mailPath(index: number, row: { readonly delegate: string } | undefined): string {
  return `/mail/u/${index}/${row?.delegate ? `${row.delegate}/` : ''}`;
}

function unreadable(reason: UnreadableAnswer): Attempt {
  return reason === 'signed-out'
    ? { kind: 'moved', otherwise: 'signed-out' }
    : failure('not-understood');
}

function failure(reason: CheckFailure): Verdict {
  return { kind: 'failure', failure: reason };
}
