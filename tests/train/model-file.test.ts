// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packWeights, unpackModel } from '@/lib/domain/outgoing/model/packed-weights';
import { modelFile, modelText } from './model-file';
import { TASKS, textsToLearn } from './texts';

describe('the models that are shipped', () => {
  it.each(TASKS)(
    'are what is learned from the project’s own texts: %s',
    { timeout: 60_000 },
    (task) => {
      expect(readFileSync(modelFile(task), 'utf8') === modelText(task, textsToLearn(task))).toBe(
        true,
      );
    },
  );
});

it('packs weights and reads them back', () => {
  const weights = new Int8Array(2 ** 17);
  for (const [place, weight] of [
    [0, 31],
    [1, -31],
    [33, 1],
    [1100, -2],
    [131_071, 7],
  ] as const) {
    weights[place] = weight;
  }
  const model = unpackModel({ bias: 0, scale: 1, weights: packWeights(weights) });
  expect(model.weights).toEqual(weights);
});
