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
 * @param score - above 0 if the model takes it that an answer is awaited
 */
export function weighed(ruled: Ruling, score: number): Expectation {
  const isTrusted = TRUSTED.has(ruled.reason) && Math.abs(score) < OVERRULES;
  if (isTrusted || score > 0 === ruled.expects) return ruled;
  if (score > 0) return { expects: true, reason: 'likely-asks' };
  if (score > -UNSURE) return { expects: 'unsure', reason: 'likely-no-answer' };
  return { expects: false, reason: 'likely-no-answer' };
}

/** A rule that is trusted yields to a score as large as this. */
const OVERRULES = 1.5;

/** Below 0 by less than this, nobody knows. */
const UNSURE = 0.15;

let model: ReturnType<typeof unpackModel> | undefined;

function asks() {
  model ??= unpackModel(ASKS);
  return model;
}
