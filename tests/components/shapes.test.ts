import { expect, it } from 'vitest';
import { SHAPES } from '@/components/shapes';
import { messagesOf } from '@/tests/i18n';

it('tells every state by a shape of its own', () => {
  const shapes = Object.values(SHAPES).map((shape) => JSON.stringify(shape));
  expect(new Set(shapes).size).toBe(shapes.length);
});

it.each(['en', 'es'] as const)('tells every state by a word of its own in %s', (language) => {
  const messages = messagesOf(language);
  const words = Object.keys(SHAPES).map((state) => messages[`mark_${state}`]?.message);
  expect(words).not.toContain(undefined);
  expect(new Set(words).size).toBe(words.length);
});
