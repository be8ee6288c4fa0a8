import { type MailFeatures, mailFeatures } from '@/lib/domain/outgoing/model/features';
import {
  CLASS_SHARE,
  type LinearModel,
  PLACES,
  SIGN_SHARE,
  scoreSentence,
} from '@/lib/domain/outgoing/model/linear-model';
import { MAX_WEIGHT } from '@/lib/domain/outgoing/model/packed-weights';
import {
  type ReadSentence,
  readOwnSentences,
  readSentences,
} from '@/lib/domain/outgoing/read-sentences';
import { seeded } from './random';
import type { LabelledText } from './texts';

/** How the scores of sentences make that of their mail. */
export type Pooling =
  /** What each says counts. */
  | 'all'
  /** One that says yes is enough. */
  | 'any';

export type Method = {
  readonly pooling: Pooling;
  /** So many weights are kept, those that matter to most mails. */
  readonly size: number;
  /** How fast a weight fades that nothing supports. */
  readonly decay: number;
  /** How much a line counts of a mail, which says more of how mails are written. */
  readonly lineWeight: number;
};

export type Example = {
  readonly features: MailFeatures;
  readonly label: boolean;
  /** Short, and made for learning alone. */
  readonly isLine: boolean;
};

const EPOCHS = 15;
const RATE = 0.3;

/** Each shows the mails in another order; their mean is steadier than any of them. */
const SEEDS = [1, 2, 3, 4, 5];

/** Where the sum of squared slopes begins: features that are rare learn no more than others. */
const FIRST_SQUARES = 1e-2;

/** What fewer mails have tells only of them. */
const LEAST_MAILS = 4;

/** Phrases that were made for a mail tell too much of it, so that half of them are forgotten. */
const FORGOTTEN = 0.5;

/** The same examples each time. */
export function examplesOf(texts: readonly LabelledText[]): readonly Example[] {
  const random = seeded(3);
  return texts.map(({ subject, body, recipients, isReply, isTuned, isLine, label }) => {
    const forget = (sentence: ReadSentence): ReadSentence =>
      isTuned ? withFewerCues(sentence, random) : sentence;
    const own = readOwnSentences(body).map(forget);
    const titled = isReply ? [] : readSentences(subject).map(forget);
    return {
      ...{ label, isLine },
      features: mailFeatures(own, titled, recipients),
    };
  });
}

function withFewerCues(sentence: ReadSentence, random: () => number): ReadSentence {
  const cues = new Set([...sentence.cues].filter(() => random() >= FORGOTTEN));
  const commitment = random() >= FORGOTTEN ? sentence.commitment : null;
  return { ...sentence, cues, commitment };
}

/**
 * Logistic regression, by stochastic gradient descent with a rate of its own for each weight
 * (AdaGrad), averaged over the later half of the passes. The same examples give the same model.
 */
export function learn(examples: readonly Example[], method: Method): LinearModel {
  const mails = mailsByPlace(examples);
  const models = SEEDS.map((seed) => learnOnce(examples, method, mails, seed));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const bias = mean(models.map((model) => model.bias));
  const weights = new Float64Array(PLACES).map((_, place) =>
    mean(models.map((model) => model.weights[place] ?? 0)),
  );
  return rounded({ bias, weights: largest(weights, mails, method.size), scale: 1 });
}

function learnOnce(
  examples: readonly Example[],
  { pooling, decay, lineWeight }: Method,
  mails: Uint16Array,
  seed: number,
): LinearModel {
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES).fill(FIRST_SQUARES);
  const sums = new Float64Array(PLACES);
  let bias = 0;
  let biasSquares = 1e-6;
  let biasSum = 0;
  let averaged = 0;
  const random = seeded(seed);
  const order = examples.map((_, index) => index);
  const move = (features: readonly number[], slope: number): void => {
    for (const feature of features) {
      const place = placeOf(feature);
      if ((mails[place] ?? 0) < LEAST_MAILS) continue;
      const step = slope + decay * (weights[place] ?? 0);
      squares[place] = (squares[place] ?? 0) + step * step;
      weights[place] = (weights[place] ?? 0) - (RATE * step) / Math.sqrt(squares[place] ?? 1);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features, label, isLine } = example;
      const { score, shares } = pooled({ bias, weights, scale: 1 }, features, pooling);
      const weight = isLine ? lineWeight : 1;
      const slope = weight * (1 / (1 + Math.exp(-score)) - (label ? 1 : 0));
      biasSquares += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSquares);
      if (pooling === 'all') move(features.signs, slope * SIGN_SHARE);
      for (const [at, { words, classes, signs }] of features.sentences.entries()) {
        const part = slope * (shares[at] ?? 0);
        move(words, part / Math.sqrt(words.length));
        move(classes, (part * CLASS_SHARE) / Math.sqrt(classes.length));
        move(signs, part * SIGN_SHARE);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    averaged += 1;
    biasSum += bias;
    for (let place = 0; place < PLACES; place += 1) {
      sums[place] = (sums[place] ?? 0) + (weights[place] ?? 0);
    }
  }
  return { bias: biasSum / averaged, weights: sums.map((sum) => sum / averaged), scale: 1 };
}

function placeOf(feature: number): number {
  return feature & (PLACES - 1);
}

/** How many mails have what has this place. */
function mailsByPlace(examples: readonly Example[]): Uint16Array {
  const mails = new Uint16Array(PLACES);
  for (const { features } of examples) {
    const all = [
      features.signs,
      ...features.sentences.flatMap(({ words, classes, signs }) => [words, classes, signs]),
    ];
    for (const place of new Set(all.flatMap((some) => some.map(placeOf)))) {
      mails[place] = (mails[place] ?? 0) + 1;
    }
  }
  return mails;
}

function largest(weights: Float64Array, mails: Uint16Array, size: number): Float64Array {
  const matters = (place: number): number =>
    Math.abs(weights[place] ?? 0) * Math.sqrt(mails[place] ?? 0);
  const ranked = [...weights.keys()]
    .filter((place) => weights[place] !== 0)
    .sort((one, other) => matters(other) - matters(one));
  const kept = new Float64Array(PLACES);
  for (const place of ranked.slice(0, size)) kept[place] = weights[place] ?? 0;
  return kept;
}

/** The score of a mail, and how much each sentence counts in it. */
function pooled(
  model: LinearModel,
  { sentences, signs }: MailFeatures,
  pooling: Pooling,
): { readonly score: number; readonly shares: readonly number[] } {
  const scores = sentences.map((sentence) => scoreSentence(model, sentence));
  if (pooling === 'all') {
    const said = scores.reduce((sum, score) => sum + score, 0);
    const ofMail = scoreSentence(model, { words: [], classes: [], signs });
    return { score: model.bias + said + ofMail, shares: scores.map(() => 1) };
  }
  const most = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return {
    score: model.bias + (sum > 0 ? most + Math.log(sum) : 0),
    shares: powers.map((power) => power / sum),
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** With weights that take a letter each. The few that are larger are cut. */
function rounded({ bias, weights }: LinearModel): LinearModel {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((one, other) => one - other);
  const large = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  const scale = Number((large / MAX_WEIGHT).toPrecision(4));
  const cut = (weight: number): number => Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight));
  return {
    bias: Number(bias.toPrecision(4)),
    weights: Int8Array.from(Array.from(weights), (weight) => cut(Math.round(weight / scale))),
    scale,
  };
}
