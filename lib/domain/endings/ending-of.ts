import { isRunning } from '../cadence/run';
import type { NudgeRule } from '../due';
import { close, type FollowUp, isOpen, isOwed } from '../follow-up';
import { pastTouches } from '../past-touches';
import { talksIn } from '../person/exchanges';
import type { EpochMs } from '../time';
import type { EndingRule } from './ending-rule';
import { type EndingStep, nextEnding, type Unanswered } from './next-ending';

/** How far a follow-up's people were followed without an answer, by what is stored. */
export function unansweredOf(followUp: FollowUp, endings: EndingRule): Unanswered {
  const { touch, closing } = followUp;
  const talks = talksIn(followUp.run?.history ?? []);
  const touches = [
    ...pastTouches(followUp),
    ...talks.map(({ at, answeredAt }) => ({ at, answeredAt, by: 'me' as const })),
  ].sort((one, other) => one.at - other.at);
  const answered = touches.findLastIndex(({ answeredAt }) => answeredAt !== null);
  const count = touches.slice(answered + 1).filter(({ by }) => by === 'me').length;
  return {
    count,
    brokenUpAt: isBreakUp(followUp, count, endings) ? touch.at : null,
    closedAt: closing?.by.kind === 'no-answer' ? closing.at : null,
  };
}

/**
 * Whether its last mail leaves the decision to them. "If I hear nothing I take it that …" agrees to
 * something among people who talk, and is an end after as many mails as are answered by nobody, or as
 * the last step of a cadence.
 */
function isBreakUp(followUp: FollowUp, count: number, { breakUpAfter }: EndingRule): boolean {
  const { state, expected } = followUp;
  if (state === 'scheduled') return false;
  const isLast = count > breakUpAfter || isLastStep(followUp);
  return expected?.reason === 'break-up' || (expected?.reason === 'silence-is-consent' && isLast);
}

/** Whether its mail was the last step of a cadence. */
function isLastStep({ run, touch }: FollowUp): boolean {
  return run?.ending?.by === 'completed' && run.ending.at === touch.at;
}

/** What comes next for a follow-up that nobody answers; nothing for one that ended otherwise. */
export function endingOf(followUp: FollowUp, endings: EndingRule, rule: NudgeRule): EndingStep {
  const unanswered = unansweredOf(followUp, endings);
  const isOver = !isOpen(followUp) && unanswered.closedAt === null;
  // Who said "not now" is to be written to again.
  if (isOver || isOwed(followUp) || followUp.season !== null) return { kind: 'none' };
  return nextEnding(unanswered, endings, rule);
}

/** After a break-up nothing is nudged for until its time is over. A cadence has its own steps. */
export function waitForEnding(followUp: FollowUp, endings: EndingRule, rule: NudgeRule): FollowUp {
  const ending = endingOf(followUp, endings, rule);
  const isStepping = followUp.run !== null && isRunning(followUp.run);
  if (ending.kind !== 'close' || isStepping) return followUp;
  return { ...followUp, plan: { kind: 'at', at: ending.at }, dueAt: ending.at };
}

export function closeWithoutAnswer(followUp: FollowUp, now: EpochMs): FollowUp {
  return close(followUp, 'done', { at: now, by: { kind: 'no-answer' } });
}

/** Close what got no answer to its break-up in time, if Gmail has confirmed that since. */
export function closeIfOver(
  followUp: FollowUp,
  endings: EndingRule,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const ending = endingOf(followUp, endings, rule);
  if (ending.kind !== 'close' || ending.at > now) return followUp;
  const { check } = followUp;
  const isConfirmed = check?.outcome === 'unanswered' && check.at >= ending.at;
  return isConfirmed ? closeWithoutAnswer(followUp, now) : followUp;
}

/** Whether what is known of a follow-up's people may go by now, as far as it is concerned. */
export function isToBeErased(
  followUp: FollowUp,
  endings: EndingRule,
  rule: NudgeRule,
  now: EpochMs,
): boolean {
  const ending = endingOf(followUp, endings, rule);
  return ending.kind === 'erase' && ending.at <= now;
}
