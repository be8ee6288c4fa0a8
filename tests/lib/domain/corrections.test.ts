import { expect, it } from 'vitest';
import { corrected, correctionOf } from '@/lib/domain/corrections';
import { ANA, makeMessage, makeSnapshot } from '../../make';

const seen = makeSnapshot([makeMessage({ from: 'ana+crm@client.example' })]);
const judged = (...corrections: Parameters<typeof corrected>[1]) =>
  corrected(seen, corrections).messages[0]?.judgement?.kind;

it('is the same lesson for one mailbox, whenever it is said', () => {
  const lesson = { kind: 'person', email: ANA.email } as const;
  const tagged = { ...lesson, email: 'Ana+x@client.example' };
  expect(correctionOf(lesson, 1).id).toBe(correctionOf(tagged, 2).id);
  expect(correctionOf({ ...lesson, kind: 'not-an-answer' }, 1).id).not.toBe(
    correctionOf(lesson, 1).id,
  );
});

it('stands above what a message was judged to be, the last word above the first', () => {
  const person = correctionOf({ kind: 'person', email: ANA.email }, 1);
  const machine = correctionOf({ kind: 'not-an-answer', email: ANA.email }, 2);
  expect(judged(person)).toBe('human');
  expect(judged(machine)).toBe('list');
  expect(judged(person, machine)).toBe('list');
  expect(judged(machine, { ...person, at: 3 })).toBe('human');
});

it('leaves other senders, and the snapshot without corrections, as they are', () => {
  expect(judged(correctionOf({ kind: 'person', email: 'bob@client.example' }, 1))).toBeUndefined();
  expect(corrected(seen, [])).toBe(seen);
});
