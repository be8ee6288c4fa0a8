import type { Address } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import { type EpochMs, MINUTE_MS } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';

/** An answer that Gmail's page is to begin once it shows the thread. */
export type PendingDraft = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly text: string;
  readonly at: EpochMs;
};

/** In session storage: a worker may die before the page is there. */
const KEY = 'pendingDraft';

/** A page that comes later than this was not opened for it. */
const FRESH_MS = 2 * MINUTE_MS;

export async function leaveDraft(draft: PendingDraft): Promise<void> {
  await browser.storage.session.set({ [KEY]: draft });
}

let taking: Promise<unknown> = Promise.resolve();

/** The draft left for a thread of an account, once, however many pages show it. */
export function takeDraft(
  account: Address,
  threadId: LegacyId,
  now: EpochMs,
): Promise<string | null> {
  const take = (): Promise<string | null> => takeLeft(account, threadId, now);
  const taken = taking.then(take, take);
  taking = taken;
  return taken;
}

async function takeLeft(
  account: Address,
  threadId: LegacyId,
  now: EpochMs,
): Promise<string | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const draft = stored as PendingDraft | undefined;
  if (draft?.account !== account || draft.threadId !== threadId) return null;
  await browser.storage.session.remove(KEY);
  return now - draft.at < FRESH_MS ? draft.text : null;
}
