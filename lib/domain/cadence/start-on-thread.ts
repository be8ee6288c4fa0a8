import type { NudgeRule } from '../due';
import { type FollowUp, isOpen } from '../follow-up';
import type { EpochMs } from '../time';
import { type FlaggedThread, trackThread } from '../track-mail';
import type { Cadence } from './cadence';
import { startCadence } from './follow-up-run';

/**
 * Start a cadence on the thread of a follow-up, whatever that is. With an enquiry it takes over to wait
 * for the answer to the user's; one that has ended begins anew, and nothing that came until now is an
 * answer: "not now" or "we take it" is why the cadence is started.
 *
 * @param known - where the user started it: what is awaited, what they owe, or what has ended
 * @param awaited - what is awaited on the same thread, `known` itself perhaps
 * @throws RangeError if the cadence has no step
 */
export function startOnThread(
  known: FollowUp,
  awaited: FollowUp | undefined,
  cadence: Cadence,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  if (awaited && isOpen(awaited)) return startCadence(awaited, cadence, rule, now);
  const begun = trackThread(awaited, threadOf(known), undefined, rule, now);
  return startCadence({ ...begun, reopenedAt: now }, cadence, rule, now);
}

function threadOf({ account, threadId, subject, people, touch, answers }: FollowUp): FlaggedThread {
  const instants = answers.flatMap(({ at }) => at ?? []);
  return { account, threadId, subject, people, lastMessageAt: Math.max(touch.at, ...instants) };
}
