import { packWeights } from '@/lib/domain/outgoing/model/packed-weights';
import { examplesOf, learn } from './learn';
import type { LabelledText, Task } from './texts';
import { METHODS } from './validate';

const NAMES: Readonly<Record<Task, string>> = {
  'expects-reply': 'ASKS',
  promises: 'PROMISES',
};

/** Where the model is shipped. */
export function modelFile(task: Task): string {
  return `lib/domain/outgoing/model/${NAMES[task].toLowerCase()}.ts`;
}

/** What stands there. The same texts give the same file. */
export function modelText(task: Task, texts: readonly LabelledText[]): string {
  const { bias, scale, weights } = learn(examplesOf(texts), METHODS[task]);
  return `import type { PackedModel } from './packed-weights';

/** Learned by \`npm run train -- ${task}\`; not for editing. */
export const ${NAMES[task]}: PackedModel = {
  bias: ${bias},
  scale: ${scale},
  weights:
    '${packWeights(weights)}',
};
`;
}
