import type { FollowUpChange } from '@/lib/db/follow-ups';
import { followUpsWith } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { type Address, isSameMailbox } from '@/lib/domain/address';
import type { CheckFailure, FollowUp } from '@/lib/domain/follow-up';
import { readSender } from '@/lib/domain/inbound/sender';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';
import { DAY_MS, type EpochMs, MINUTE_MS } from '@/lib/domain/time';
import type { ArrivedMail } from '@/lib/messaging/protocol';
import { afterWrite, setAlarm } from './after-write';
import {
  type Arrival,
  addArrival,
  dueArrivals,
  enquiriesSince,
  markHeard,
  putOff,
} from './arrivals';
import { checkThread } from './check';
import { hasSpareRequests } from './request-budget';

/** After so many answers that do not help, Gmail is not asked about a message again. */
const MAX_TRIES = 4;

/** Failures of the moment, which say nothing of the thread. */
const PASSING: readonly CheckFailure[] = ['offline', 'refused', 'signed-out'];

/**
 * Which of these senders' mail may mean something to a follow-up: of people whose answer is awaited,
 * of those to whom the user writes if their questions are to be remembered, of mail systems.
 */
export async function whoMatters(
  account: Address,
  senders: readonly Address[],
): Promise<readonly Address[]> {
  const { enquiries } = await readSettings();
  const followUps = (await followUpsWith(account, senders)).filter(
    (it) => enquiries || isAwaited(it),
  );
  return senders.filter(
    (sender) =>
      isMailSystem(sender) ||
      followUps.some(({ people }) => people.some(({ email }) => isSameMailbox(email, sender))),
  );
}

function isAwaited({ kind, state }: FollowUp): boolean {
  return kind === 'awaited' && state === 'waiting';
}

function isMailSystem(email: Address): boolean {
  const { isDaemon, isPostmaster } = readSender({ email, name: '' });
  return isDaemon || isPostmaster;
}

/** Remember a message that Gmail's page showed, and ask Gmail about its thread as soon as it may be. */
export async function arrive({ from, ...mail }: ArrivedMail, now: EpochMs): Promise<void> {
  if (!(await mayMatter({ from, ...mail }, now)) || !(await addArrival(mail, now))) return;
  // A worker that dies over it must be woken.
  await setAlarm(now, now + MINUTE_MS);
  const changes = await hearArrivals(now);
  if (changes.length > 0) await afterWrite(now, ...changes);
  else await setAlarm();
}

/** Judged anew: the page is not to be trusted, and does not know what was sent when. */
async function mayMatter({ account, from, at }: ArrivedMail, now: EpochMs): Promise<boolean> {
  const { enquiries } = await readSettings();
  const since = await enquiriesSince(now);
  if (isMailSystem(from) || (enquiries && at > since)) return true;
  const followUps = await followUpsWith(account, [from]);
  return followUps.some((it) => isAwaited(it) && it.touch.at < at);
}

let hearing: Promise<unknown> = Promise.resolve();

/**
 * Ask Gmail about the threads on which something came, as far as what is due leaves room for it. Runs
 * follow each other, never overlap.
 */
export function hearArrivals(now: EpochMs): Promise<readonly FollowUpChange[]> {
  const result = hearing.then(() => hearDue(now));
  hearing = result.catch(() => undefined);
  return result;
}

async function hearDue(now: EpochMs): Promise<readonly FollowUpChange[]> {
  const changes: FollowUpChange[] = [];
  for (;;) {
    const due = await dueArrivals(now);
    const [arrival] = due;
    if (!arrival) return changes;
    const result = (await hasSpareRequests(now))
      ? await checkThread(arrival, now)
      : ({ kind: 'later' } as const);
    if (result.kind === 'later') {
      await putOff(due, ({ tries }) => ({ askAt: now + MINUTE_MS, tries }));
      return changes;
    }
    changes.push(...result.changes);
    if (result.kind === 'checked') await retryUnseen(arrival, result.snapshot, now);
    else await retryFailed(arrival, due, result.failure, now);
  }
}

/** Gmail's page may know of a message some moments before its server tells of it. */
async function retryUnseen(
  arrival: Arrival,
  { messages }: ThreadSnapshot,
  now: EpochMs,
): Promise<void> {
  const isThere = messages.some(({ messageId }) => messageId === arrival.messageId);
  // The print view names no message: asked again, it would say no more.
  const isNameless = messages.every(({ messageId }) => messageId === null);
  if (isThere || isNameless) await markHeard([arrival.messageId]);
  else await retry(arrival, now);
}

async function retryFailed(
  arrival: Arrival,
  due: readonly Arrival[],
  failure: CheckFailure,
  now: EpochMs,
): Promise<void> {
  if (!PASSING.includes(failure)) return retry(arrival, now);
  const pauseMs = Math.min(30 * MINUTE_MS * 2 ** arrival.tries, DAY_MS);
  const others = due.filter(({ account }) => account === arrival.account || failure === 'offline');
  await putOff(others, ({ tries }) => ({ askAt: now + pauseMs, tries: tries + 1 }));
}

async function retry(arrival: Arrival, now: EpochMs): Promise<void> {
  const tries = arrival.tries + 1;
  const askAt = now + MINUTE_MS * 2 ** arrival.tries;
  if (tries >= MAX_TRIES) await markHeard([arrival.messageId]);
  else await putOff([arrival], () => ({ askAt, tries }));
}
