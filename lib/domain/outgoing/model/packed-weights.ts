import { type LinearModel, PLACES } from './linear-model';

/** A model as it is shipped. */
export type PackedModel = {
  readonly bias: number;
  readonly scale: number;
  /** As `packWeights` writes them. */
  readonly weights: string;
};

/** The largest weight; the smallest is its opposite. */
export const MAX_WEIGHT = 31;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;

/**
 * Write the weights that are not 0: for each how far it stands from the one before, in base 32 with
 * the lowest digit first (32 is added to each digit but the last), and its weight plus 32.
 */
export function packWeights(weights: ArrayLike<number>): string {
  let text = '';
  let last = -1;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (weight === 0) continue;
    let gap = place - last - 1;
    for (; gap >= 32; gap = Math.floor(gap / 32)) text += DIGITS.charAt(32 + (gap % 32));
    text += DIGITS.charAt(gap) + DIGITS.charAt(weight + ZERO);
    last = place;
  }
  return text;
}

/** Read a model. */
export function unpackModel({ bias, scale, weights }: PackedModel): LinearModel {
  return { bias, scale, weights: unpackWeights(weights) };
}

function unpackWeights(text: string): Int8Array {
  const weights = new Int8Array(PLACES);
  let place = -1;
  let gap = 0;
  let worth = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES.get(text.charAt(at)) ?? 0;
    gap += (digit % 32) * worth;
    worth *= 32;
    if (digit >= 32) continue;
    place += gap + 1;
    at += 1;
    weights[place] = (VALUES.get(text.charAt(at)) ?? ZERO) - ZERO;
    gap = 0;
    worth = 1;
  }
  return weights;
}

const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
