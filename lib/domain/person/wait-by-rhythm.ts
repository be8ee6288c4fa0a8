import type { Address } from '../address';
import type { NudgeRule } from '../due';
import type { FollowUp } from '../follow-up';
import type { EpochMs } from '../time';
import { exchangesWith } from './exchanges';
import { type ReplyRhythm, replyRhythm, suggestedWait } from './reply-rhythm';
import { timelineOf } from './timeline';

/** How long a person takes to answer, by their own past answers; null where they are too few. */
export function rhythmOf(person: Address, followUps: readonly FollowUp[]): ReplyRhythm | null {
  return replyRhythm(timelineOf(exchangesWith(person, followUps, 'person')).answerWaitsMs);
}

/**
 * The rule with the wait that people's own answers suggest: the longest, so that nobody is nudged of
 * too early. Where somebody's rhythm is not known, the rule's own wait counts for them.
 *
 * @returns the rule itself where nobody's is known
 */
export function ruleByRhythm<Rule extends NudgeRule>(
  people: readonly Address[],
  followUps: readonly FollowUp[],
  rule: Rule,
  from: EpochMs,
): Rule {
  const rhythms = people.map((person) => rhythmOf(person, followUps));
  if (rhythms.every((it) => it === null)) return rule;
  const waits = rhythms.map((it) => (it ? suggestedWait(it, from, rule) : rule.waitDays));
  return { ...rule, waitDays: Math.max(...waits) };
}
