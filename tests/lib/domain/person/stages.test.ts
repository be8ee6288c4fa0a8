import { expect, it } from 'vitest';
import { DEFAULT_STAGES, dealEndOf, stagesProblem } from '@/lib/domain/person/stages';

it.each([
  [DEFAULT_STAGES, null],
  [['new', 'Ganado'], null],
  [[], { index: null, problem: 'none' }],
  [Array.from({ length: 21 }, (_, index) => `${index}`), { index: null, problem: 'too-many' }],
  [['lead', ' '], { index: 1, problem: 'empty' }],
  [['lead', 'a\0b'], { index: 1, problem: 'unprintable' }],
  [['lead', 'x'.repeat(41)], { index: 1, problem: 'too-long' }],
  [['lead', 'won', 'Lead '], { index: 2, problem: 'twice' }],
])('%#', (stages, problem) => {
  expect(stagesProblem(stages)).toEqual(problem);
});

it('knows where a deal ends', () => {
  expect(DEFAULT_STAGES.map(dealEndOf)).toEqual([null, null, null, null, 'won', 'lost']);
});
