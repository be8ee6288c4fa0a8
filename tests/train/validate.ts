import {
  type LinearModel,
  scoreMail,
  scoreSentence,
} from '@/lib/domain/outgoing/model/linear-model';
import { scoreOf } from '@/tests/eval/score';
import { type Example, examplesOf, learn, type Method, type Pooling } from './learn';
import type { LabelledText, Task } from './texts';

export const METHODS: Readonly<Record<Task, Method>> = {
  'expects-reply': {
    pooling: 'all',
    size: 10_000,
    decay: 1e-3,
    lineWeight: 0.3,
  },
  promises: {
    pooling: 'any',
    size: 8000,
    decay: 3e-4,
    lineWeight: 1,
  },
};

export function scoreOfMail(model: LinearModel, { features }: Example, pooling: Pooling): number {
  if (pooling === 'all') return scoreMail(model, features);
  return model.bias + Math.max(-9, ...features.sentences.map((it) => scoreSentence(model, it)));
}

/** How well each writer's mail is judged by what was learned from all others. */
export function validate(task: Task, texts: readonly LabelledText[]) {
  const examples = examplesOf(texts);
  const method = METHODS[task];
  const sources = [...new Set(texts.map(({ source }) => source))].filter((it) => it !== 'lines');
  return Object.fromEntries(
    sources.map((source) => {
      const isTested = texts.map((text) => text.source === source);
      const model = learn(
        examples.filter((_, index) => !isTested[index]),
        method,
      );
      const tested = examples.filter((_, index) => isTested[index]);
      const score = scoreOf(
        tested.map(({ label }) => label),
        tested.map((example) => scoreOfMail(model, example, method.pooling) > 0),
      );
      return [source.trim(), score];
    }),
  );
}
