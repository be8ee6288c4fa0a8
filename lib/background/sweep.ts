import { changeFollowUps, type FollowUpChange, wakingFollowUps } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import { isDigest } from '@/lib/domain/digest';
import { endOfQuiet, isAway, isQuiet } from '@/lib/domain/due';
import {
  type CheckFailure,
  type FollowUp,
  isSending,
  markNudged,
  wantsNudge,
} from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import { type EpochMs, MINUTE_MS } from '@/lib/domain/time';
import { wakeAt } from '@/lib/domain/wake';
import { announceChange } from '@/lib/messaging/changes';
import { browser } from '@/lib/platform/browser';
import { clearNotification, setAlarm } from './after-write';
import { dueArrivals } from './arrivals';
import { showBadge } from './badge';
import { checkFollowUp, recordFailure } from './check';
import { closeEnded, eraseEnded } from './endings';
import { hearArrivals } from './hear-arrivals';
import { showNudges } from './notifications';
import { planAfter, planNightly, withoutEarlySteps } from './plan-steps';

/** More than anyone is nudged of at once; the rest follow in the next sweep. */
const MAX_PER_SWEEP = 200;

/** A check this recent need not be made again before the nudge. */
const FRESH_MS = 15 * MINUTE_MS;

/** How long nudges wait for Gmail to be asked about all of them, ten a minute. */
const MAX_HOLD_MS = 5 * MINUTE_MS;

/** When nudges began to wait, in session storage: it must outlive the worker. */
const HOLD_KEY = 'heldSince';

const MAX_PAUSE_MS = 400;

let running: Promise<void> = Promise.resolve();

/**
 * Do all that follow-ups want done by now: finish nudges that were cut short, ask Gmail about what
 * is due, nudge of what is still unanswered, and set the alarm to what comes next.
 *
 * Sweeps follow each other, never overlap. Each step is stored before the next begins, so a worker
 * that dies anywhere leaves a state from which the next sweep goes on.
 */
export function sweep(): Promise<void> {
  running = running.then(runSweep, runSweep);
  return running;
}

async function runSweep(): Promise<void> {
  const now = Date.now();
  const settings = await readSettings();
  for (const change of await planNightly(settings, now)) await clearNotification(change);
  const waking = await wakingFollowUps(now, MAX_PER_SWEEP);
  // The alarm that rang is gone: a worker that dies before the end must be woken all the same.
  const arrivals = await dueArrivals(now);
  if (waking.length > 0 || arrivals.length > 0) await setAlarm(now, now + MINUTE_MS);

  await showNudges(waking.filter(isUnshown), now);

  const due = waking.filter((it) => wantsNudge(it, now));
  const sending = due.filter((it) => isSending(it, now));
  const allowed = due.filter((it) => !sending.includes(it) && mayNudge(it, settings, now));
  const ripe = (await withoutEarlySteps(allowed, settings, now)).toSorted(mostOverdueFirst);
  const others = waking.filter((it) => !due.includes(it) && !isUnshown(it));
  const { waitsForGmail, changes } = await checkAll(ripe, others, now);
  const closed = await closeEnded(waking, settings, now);
  for (const change of closed) await clearNotification(change);
  const isHeld = waitsForGmail.some((it) => ripe.includes(it)) && (await isWithinHold(now));
  if (!isHeld) {
    await nudge(ripe, settings, now);
    await browser.storage.session.remove(HOLD_KEY);
  }

  const heard = await hearArrivals(now);
  for (const change of heard) await clearNotification(change);
  const moved = await planAfter([...changes, ...closed, ...heard], now);
  for (const change of moved) await clearNotification(change);
  const isStirred = [...changes, ...heard, ...moved].some(
    ({ after }) => after && isLeft(after, ripe, now),
  );
  const isMoreToErase = await eraseEnded(settings, now);

  // What is held back wants something already, so the alarm must look beyond it.
  const heldUntil = [
    ...(waitsForGmail.length > 0 ? [now + MINUTE_MS] : []),
    ...sending.flatMap((it) => it.sending?.until ?? []),
    ...(due.length > allowed.length + sending.length ? [endOfQuiet(now, settings)] : []),
    ...(waking.length === MAX_PER_SWEEP || isStirred || isMoreToErase ? [now] : []),
  ];
  await setAlarm(now, heldUntil.length > 0 ? Math.min(...heldUntil) : undefined);
  await showBadge(Date.now());
  await announceChange(now);
}

/**
 * Ask Gmail about each, as often as it may be asked.
 *
 * @returns those about which it must be asked later, and what the answers changed
 */
async function checkAll(
  ripe: readonly FollowUp[],
  others: readonly FollowUp[],
  now: EpochMs,
): Promise<{
  readonly waitsForGmail: readonly FollowUp[];
  readonly changes: readonly FollowUpChange[];
}> {
  const changes: FollowUpChange[] = [];
  const queue = [...ripe.filter((it) => !isFreshlyChecked(it, now)), ...others];
  const failures = new Map<string, CheckFailure>();
  for (const [index, followUp] of queue.entries()) {
    const known = failures.get(followUp.account) ?? failures.get(EVERYWHERE);
    if (!known && index > 0) await pauseAtRandom();
    const result = known
      ? await recordFailure(followUp, known, now)
      : await checkFollowUp(followUp, now);
    if (result.kind === 'later') return { waitsForGmail: queue.slice(index), changes };
    if (result.kind === 'failed') noteFailure(failures, followUp, result.failure);
    for (const change of result.changes) await clearNotification(change);
    changes.push(...result.changes);
  }
  return { waitsForGmail: [], changes };
}

/** Whether a follow-up that changed wants something done by now that this sweep does not do. */
function isLeft(after: FollowUp, ripe: readonly FollowUp[], now: EpochMs): boolean {
  return (wakeAt(after) ?? Infinity) <= now && !ripe.some(({ id }) => id === after.id);
}

const EVERYWHERE = '';

/** A network that is down, or a session that ended, need not be found out for each thread. */
function noteFailure(
  failures: Map<string, CheckFailure>,
  { account }: FollowUp,
  failure: CheckFailure,
): void {
  if (failure === 'offline' || failure === 'refused') failures.set(EVERYWHERE, failure);
  if (failure === 'signed-out') failures.set(account, failure);
}

/** Requests a person could have made: not all in the same instant. */
function pauseAtRandom(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_PAUSE_MS));
}

/** Mark all in one transaction, then show: a worker that dies in between shows them when it wakes. */
async function nudge(ripe: readonly FollowUp[], settings: Settings, now: EpochMs): Promise<void> {
  const ids = ripe.map(({ id }) => id);
  const nudged = await changeFollowUps(ids, (followUps) => {
    const due = followUps.filter((it) => markNudged(it, it.id, now) !== it).sort(mostOverdueFirst);
    const digestId = isDigest(due, now, settings) ? `digest/${now}` : undefined;
    return due.map((it) => markNudged(it, digestId ?? it.id, now));
  });
  await showNudges(nudged, now);
}

function isFreshlyChecked({ check, dueAt }: FollowUp, now: EpochMs): boolean {
  if (check?.outcome !== 'unanswered') return false;
  return check.at >= dueAt && check.at <= now && now - check.at < FRESH_MS;
}

function isUnshown({ nudge }: FollowUp): boolean {
  return nudge !== null && !nudge.isShown;
}

/**
 * An exact appointment is kept at any hour, but not while the user is away; what an absence held
 * back, and everything else, leaves quiet time alone.
 */
function mayNudge({ plan, dueAt }: FollowUp, settings: Settings, now: EpochMs): boolean {
  if (!isQuiet(now, settings)) return true;
  return plan.kind === 'at' && !isAway(now, settings) && !isAway(dueAt, settings);
}

function mostOverdueFirst(a: FollowUp, b: FollowUp): number {
  return a.dueAt - b.dueAt;
}

/** Nudges wait for Gmail together, but not for ever. */
async function isWithinHold(now: EpochMs): Promise<boolean> {
  const { [HOLD_KEY]: stored } = await browser.storage.session.get(HOLD_KEY);
  const since = typeof stored === 'number' && stored <= now ? stored : now;
  const isWithin = now - since < MAX_HOLD_MS;
  if (isWithin) await browser.storage.session.set({ [HOLD_KEY]: since });
  return isWithin;
}
