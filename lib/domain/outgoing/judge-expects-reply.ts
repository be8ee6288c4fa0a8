import type { Person } from '../address';
import { type RuleReason, type Ruling, readAsks, ruledOf, TRUSTED } from './ask-rules';
import { isForeign } from './foreign';
import { ASKS } from './model/asks';
import { mailFeatures } from './model/features';
import { scoreMail } from './model/linear-model';
import { unpackModel } from './model/packed-weights';
import { readOwnSentences, readSentences } from './read-sentences';

export type OutgoingMail = {
  readonly subject: string;
  /** The whole plain text, with signature and quoted mail. */
  readonly text: string;
  readonly recipients: readonly Person[];
  /** Answers a mail, so its subject is not the writer's own. */
  readonly isReply: boolean;
};

export type Expectation = {
  readonly expects: boolean | 'unsure';
  readonly reason: ExpectationReason;
};

export type ExpectationReason = RuleReason | 'likely-asks' | 'likely-no-answer' | 'other-language';

/**
 * Whether the writer of a mail is left waiting for its recipients, and why. Read are the writer's
 * own words only, in English and Spanish. Rules decide where their word can be taken; elsewhere a
 * learned model does, and a rule that agrees says why.
 */
export function judgeExpectsReply(mail: OutgoingMail): Expectation {
  const body = readOwnSentences(mail.text);
  const subject = mail.isReply ? [] : readSentences(mail.subject);
  const recipients = mail.recipients.length;
  const ruled = ruledOf(readAsks(body, subject, recipients));
  if (body.length === 0) return ruled;
  if (isForeign(body.flatMap(({ words }) => words))) {
    return ruled.expects === true ? ruled : { expects: 'unsure', reason: 'other-language' };
  }
  return weighed(ruled, scoreMail(asks(), mailFeatures(body, subject, recipients)));
}

/**
 * What rules and model say together.
 *
 * @param score - of the model: above 0 if it speaks for an answer that is awaited
 */
export function weighed(ruled: Ruling, score: number): Expectation {
  const lean = score - LEAST_YES;
  const isTrusted = TRUSTED.has(ruled.reason) && Math.abs(lean) < OVERRULES;
  if (isTrusted || lean > 0 === ruled.expects) return ruled;
  if (lean > 0) return { expects: true, reason: 'likely-asks' };
  if (lean > -UNSURE) return { expects: 'unsure', reason: 'likely-no-answer' };
  return { expects: false, reason: 'likely-no-answer' };
}

/** A little below even: a wait that is missed costs more than one that needed no reminder. */
const LEAST_YES = -0.2;

/** A rule that is trusted yields to a lean as large as this. */
const OVERRULES = 1.5;

/** Below a yes by less than this, nobody knows. */
const UNSURE = 0.15;

let model: ReturnType<typeof unpackModel> | undefined;

function asks() {
  model ??= unpackModel(ASKS);
  return model;
}
