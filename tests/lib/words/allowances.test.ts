import { expect, it } from 'vitest';
import type { Allowance } from '@/lib/domain/manners/contact-budget';
import { mannersWarning } from '@/lib/words/allowances';
import { speak } from '@/tests/i18n';
import { ANA, MONDAY, november } from '@/tests/make';

const since = { at: november(3, 9), channel: 'email', answeredAt: null, runId: null } as const;
const early: Allowance = { kind: 'from', at: november(10), since };
const called: Allowance = { ...early, since: { ...since, channel: 'call' } };
const exhausted: Allowance = { kind: 'exhausted', count: 7, since };
const now = november(5, 10);

it.each([
  ['nothing', null, null, null],
  ['nothing', { kind: 'from', at: now, since: null }, null, null],
  ['nothing', { kind: 'from', at: now, since }, null, null],
  ['too early', early, null, 'You wrote to Ana Ruiz on Tue 3 Nov; better from Tue 10 Nov.'],
  [
    'after a call',
    called,
    null,
    'You tried to reach Ana Ruiz on Tue 3 Nov; better from Tue 10 Nov.',
  ],
  ['too often', exhausted, null, '7 contacts with Ana Ruiz without an answer.'],
  ['refused, above all', early, 'refused', 'You decided not to contact Ana Ruiz.'],
] as const)('%s (%#)', (_, allowance, refusal, words) => {
  speak('en', 'en-GB');
  expect(mannersWarning(ANA, allowance, refusal, now)).toBe(words);
});

it('speaks Spanish, and says what follows where somebody was erased', () => {
  speak('es', 'es-ES');
  expect(mannersWarning(ANA, early, null, now)).toMatch(
    /^Escribiste a Ana Ruiz el .*; mejor desde/,
  );
  expect(mannersWarning({ email: 'a@b.example', name: '' }, null, 'erased', MONDAY)).toContain(
    'a@b.example',
  );
});
