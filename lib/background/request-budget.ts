import { type EpochMs, MINUTE_MS } from '@/lib/domain/time';
import { browser } from '@/lib/platform/browser';

/** Gmail is asked at most so often a minute, and not at all for a while after it said no. */
const REQUESTS_PER_MINUTE = 10;
const PAUSE_AFTER_REFUSAL_MS = 10 * MINUTE_MS;

const KEY = 'requestBudget';

type Budget = { readonly asked: readonly EpochMs[]; readonly pausedAt: EpochMs | null };

// Session storage: it must outlive the worker, and nothing is lost with the browser.

/** @returns false if Gmail must not be asked now */
export async function takeRequest(now: EpochMs): Promise<boolean> {
  const budget = await read();
  const { pausedAt } = budget;
  const recent = recentOf(budget, now);
  const isPaused = pausedAt !== null && pausedAt <= now && now < pausedAt + PAUSE_AFTER_REFUSAL_MS;
  if (isPaused || recent.length >= REQUESTS_PER_MINUTE) return false;
  await write({ asked: [...recent, now], pausedAt: null });
  return true;
}

/** What is due must be asked about at its time: what came in between leaves it so many requests. */
const SPARED_PER_MINUTE = 4;

/** @returns whether Gmail may be asked about what is not due */
export async function hasSpareRequests(now: EpochMs): Promise<boolean> {
  return recentOf(await read(), now).length < REQUESTS_PER_MINUTE - SPARED_PER_MINUTE;
}

export async function pauseRequests(now: EpochMs): Promise<void> {
  await write({ ...(await read()), pausedAt: now });
}

/** A clock that was set back would else keep old requests in the future for ever. */
function recentOf({ asked }: Budget, now: EpochMs): readonly EpochMs[] {
  return asked.filter((at) => at <= now && at > now - MINUTE_MS);
}

async function read(): Promise<Budget> {
  const { [KEY]: budget } = await browser.storage.session.get(KEY);
  return (budget as Budget | undefined) ?? { asked: [], pausedAt: null };
}

async function write(budget: Budget): Promise<void> {
  await browser.storage.session.set({ [KEY]: budget });
}
