import type { Address } from '@/lib/domain/address';
import { byThread } from '@/lib/domain/by-thread';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { ThreadMark } from '@/lib/domain/mark';
import type { LegacyId } from '@/lib/domain/snapshot';
import { report } from '@/lib/messaging/client';
import { WatchedThreads } from './watched-threads';

/** One request asks about no more threads than this. */
const MAX_ASKED = 200;

/** The follow-ups of the thread on screen: what is awaited on it and what is owed. */
export class FollowUpsOnPage extends WatchedThreads<readonly FollowUp[]> {
  readonly #account: Address;

  constructor(account: Address, page: Document, signal: AbortSignal) {
    super(async (threadIds) => byThread(await this.lookUp(threadIds)), [], page, signal);
    this.#account = account;
  }

  /** The follow-ups among these threads, asked for anew. */
  lookUp(threadIds: readonly LegacyId[]): Promise<readonly FollowUp[]> {
    const account = this.#account;
    return inParts(threadIds, (part) => report('lookUp', { account, threadIds: part }));
  }
}

/** What rows show of their threads, which is little: there are hundreds of rows. */
export class MarksOnPage extends WatchedThreads<ThreadMark | null> {
  readonly #account: Address;

  constructor(account: Address, page: Document, signal: AbortSignal) {
    const ask = async (threadIds: readonly LegacyId[]) =>
      new Map((await this.lookUp(threadIds)).map((mark) => [mark.threadId, mark]));
    super(ask, null, page, signal);
    this.#account = account;
  }

  /** The marks of those threads that have one, asked for anew. */
  lookUp(threadIds: readonly LegacyId[]): Promise<readonly ThreadMark[]> {
    const account = this.#account;
    return inParts(threadIds, (part) => report('lookUpMarks', { account, threadIds: part }));
  }
}

async function inParts<Found>(
  threadIds: readonly LegacyId[],
  ask: (part: readonly LegacyId[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < threadIds.length; from += MAX_ASKED) {
    found.push(...(await ask(threadIds.slice(from, from + MAX_ASKED))));
  }
  return found;
}
