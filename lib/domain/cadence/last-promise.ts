import { type FollowUp, isOpen } from '../follow-up';
import type { LegacyId } from '../snapshot';
import type { EpochMs } from '../time';

/** What is known of a promise; its words are not stored. */
export type LastPromise = {
  readonly at: EpochMs;
  /** `stopped`: the user did not want to be reminded of it any more. */
  readonly standing: 'kept' | 'open' | 'stopped';
};

/** When the user last promised something. @returns null if nothing was */
export function lastPromisedAt(followUps: readonly FollowUp[], threadId: LegacyId): EpochMs | null {
  return lastPromise(followUps, threadId)?.at ?? null;
}

/**
 * What the user last promised: on a thread, else in any of the follow-ups.
 *
 * @param followUps - of one account with one person
 */
export function lastPromise(
  followUps: readonly FollowUp[],
  threadId: LegacyId,
): LastPromise | null {
  const promises = followUps.filter(({ kind }) => kind === 'promise');
  const onThread = promises.filter((it) => it.threadId === threadId);
  const [last] = (onThread.length > 0 ? onThread : promises)
    .map((it) => ({ at: promisedAt(it), standing: standingOf(it) }))
    .sort((one, other) => other.at - one.at);
  return last ?? null;
}

function standingOf(promise: FollowUp): LastPromise['standing'] {
  if (isOpen(promise)) return 'open';
  return promise.state === 'stopped' ? 'stopped' : 'kept';
}

/** The mail that keeps a promise takes the place of the one that made it. */
function promisedAt({ touch, pastTouches, closing }: FollowUp): EpochMs {
  const isKept = closing?.by.kind === 'wrote';
  return (isKept ? pastTouches.at(-1)?.at : undefined) ?? touch.at;
}
