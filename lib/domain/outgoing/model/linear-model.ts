import type { MailFeatures, SentenceFeatures } from './features';

/** What was learned: how much each feature speaks for a yes. Features share places by their hash. */
export type LinearModel = {
  readonly bias: number;
  /** `PLACES` of them. */
  readonly weights: ArrayLike<number>;
  /** What a weight of 1 is worth. */
  readonly scale: number;
};

/** A power of two, so large that few features share a place. */
export const PLACES = 2 ** 17;

/** A sign counts this much of a whole sentence's words. */
export const SIGN_SHARE = 0.5;

/** Classes count this much of words: they are few, and each says more. */
export const CLASS_SHARE = 0.6;

/** A mail of more sentences says no more than one of so many. */
const MANY_SENTENCES = 12;

/** How much a mail speaks for a yes: above 0 more than against it. */
export function scoreMail(model: LinearModel, { sentences, signs }: MailFeatures): number {
  let said = 0;
  for (const sentence of sentences) said += scoreSentence(model, sentence);
  const share = Math.min(1, Math.sqrt(MANY_SENTENCES / sentences.length));
  return model.bias + SIGN_SHARE * sumOf(model, signs) + said * share;
}

/** The same of one sentence, without what the mail adds. */
export function scoreSentence(
  model: LinearModel,
  { words, classes, signs }: SentenceFeatures,
): number {
  return (
    shareOf(model, words) + CLASS_SHARE * shareOf(model, classes) + SIGN_SHARE * sumOf(model, signs)
  );
}

function shareOf(model: LinearModel, features: readonly number[]): number {
  return features.length === 0 ? 0 : sumOf(model, features) / Math.sqrt(features.length);
}

function sumOf({ weights, scale }: LinearModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature & (PLACES - 1)] ?? 0;
  return sum * scale;
}
