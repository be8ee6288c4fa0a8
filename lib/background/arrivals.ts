import type { Address } from '@/lib/domain/address';
import { MATTERS_MS } from '@/lib/domain/other-mail';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';

/** A message that came and that Gmail is to be asked about. Neither its sender nor a word of it. */
export type Arrival = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly messageId: LegacyId;
  readonly at: EpochMs;
  /** When Gmail may be asked. */
  readonly askAt: EpochMs;
  /** How often it was asked in vain. */
  readonly tries: number;
};

/** More than come to anyone in a day; the oldest go first. */
const MAX_WAITING = 200;
/** More than Gmail shows in one list. */
const MAX_HEARD = 500;

// Local storage: what waits must outlive worker and browser, and what was heard is not asked about
// again when the browser starts. Both are hints: lost, they are found again or do no harm.
const WAITING = 'arrivals';
const HEARD = 'heardArrivals';
const SINCE = 'arrivalsSince';

let turn: Promise<unknown> = Promise.resolve();

/** Reading and writing again follow each other, never overlap. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = turn.then(task, task);
  turn = result.catch(() => undefined);
  return result;
}

/** Remember to ask about a message. @returns false if that was done before */
export function addArrival(
  arrival: Omit<Arrival, 'askAt' | 'tries'>,
  now: EpochMs,
): Promise<boolean> {
  return inTurn(async () => {
    const { messageId } = arrival;
    if ((await readHeard()).includes(messageId)) return false;
    const waiting = await readWaiting();
    if (waiting.some((it) => it.messageId === messageId)) return true;
    await writeWaiting([...waiting, { ...arrival, askAt: now, tries: 0 }]);
    return true;
  });
}

/** What Gmail may be asked about now, the latest first. What is too old to matter is forgotten. */
export function dueArrivals(now: EpochMs): Promise<readonly Arrival[]> {
  return inTurn(async () => {
    const waiting = await readWaiting();
    const current = waiting.filter(({ at }) => now - at <= MATTERS_MS);
    if (current.length < waiting.length) await writeWaiting(current);
    return current.filter(({ askAt }) => askAt <= now).sort((a, b) => b.at - a.at);
  });
}

/** These messages need not be asked about any more. */
export function markHeard(messageIds: readonly LegacyId[]): Promise<void> {
  return inTurn(async () => {
    const heard = await readHeard();
    const added = messageIds.filter((id) => !heard.includes(id));
    if (added.length === 0) return;
    await browser.storage.local.set({ [HEARD]: [...heard, ...added].slice(-MAX_HEARD) });
    const waiting = await readWaiting();
    const left = waiting.filter(({ messageId }) => !messageIds.includes(messageId));
    if (left.length < waiting.length) await writeWaiting(left);
  });
}

/** Ask about these later. */
export function putOff(
  arrivals: readonly Arrival[],
  change: (arrival: Arrival) => Pick<Arrival, 'askAt' | 'tries'>,
): Promise<void> {
  const ids = new Set(arrivals.map(({ messageId }) => messageId));
  return inTurn(async () => {
    const waiting = await readWaiting();
    await writeWaiting(
      waiting.map((it) => (ids.has(it.messageId) ? { ...it, ...change(it) } : it)),
    );
  });
}

/** When Gmail is next to be asked about what came; undefined if nothing waits. */
export async function nextArrivalAt(): Promise<EpochMs | undefined> {
  const waiting = await readWaiting();
  return waiting.length > 0 ? Math.min(...waiting.map(({ askAt }) => askAt)) : undefined;
}

/** What came earlier is nobody's question any more, and so is what came before the installation. */
export function enquiriesSince(now: EpochMs): Promise<EpochMs> {
  return inTurn(async () => {
    const { [SINCE]: stored } = await browser.storage.local.get(SINCE);
    const since = typeof stored === 'number' && stored <= now ? stored : now;
    if (since !== stored) await browser.storage.local.set({ [SINCE]: since });
    return Math.max(since, now - MATTERS_MS);
  });
}

async function readWaiting(): Promise<readonly Arrival[]> {
  const { [WAITING]: waiting } = await browser.storage.local.get(WAITING);
  return (waiting as readonly Arrival[] | undefined) ?? [];
}

async function writeWaiting(waiting: readonly Arrival[]): Promise<void> {
  const kept = [...waiting].sort((a, b) => a.at - b.at).slice(-MAX_WAITING);
  await browser.storage.local.set({ [WAITING]: kept });
}

async function readHeard(): Promise<readonly LegacyId[]> {
  const { [HEARD]: heard } = await browser.storage.local.get(HEARD);
  return (heard as readonly LegacyId[] | undefined) ?? [];
}
