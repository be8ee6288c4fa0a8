import type { FollowUp } from '../follow-up';
import type { LegacyId } from '../snapshot';
import type { EpochMs } from '../time';

/**
 * When the user last promised something: on a thread, else in any of the follow-ups. What was promised
 * is not stored.
 *
 * @param followUps - of one account with one person
 * @returns null if nothing was
 */
export function lastPromisedAt(followUps: readonly FollowUp[], threadId: LegacyId): EpochMs | null {
  const promises = followUps.filter(({ kind }) => kind === 'promise');
  const onThread = promises.filter((it) => it.threadId === threadId);
  const instants = (onThread.length > 0 ? onThread : promises).map(promisedAt);
  return instants.length > 0 ? Math.max(...instants) : null;
}

/** The mail that keeps a promise takes the place of the one that made it. */
function promisedAt({ touch, pastTouches, closing }: FollowUp): EpochMs {
  const isKept = closing?.by.kind === 'wrote';
  return (isKept ? pastTouches.at(-1)?.at : undefined) ?? touch.at;
}
