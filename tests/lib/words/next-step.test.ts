import { expect, it } from 'vitest';
import { pauseRun, startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import type { FollowUp } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { evidence } from '@/lib/words/evidence';
import { nextStepWords } from '@/lib/words/next-step';
import { heldBackWords } from '@/lib/words/step-pace';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const NOW = november(4, 12);

function stepping(over: Partial<FollowUp> = {}): FollowUp {
  const cadence = { ...SHIPPED_CADENCES.quoteSent, id: 'quoteSent', name: 'Quote sent', why: '' };
  const run = startRun(cadence, MONDAY, DEFAULT_SETTINGS);
  return makeFollowUp({ run, dueAt: run.stepDueAt, sending: null, ...over });
}

it('tells the next of all steps to come, with its day', () => {
  speak('en', 'en-GB');
  const later = stepping({ dueAt: november(17, 9) });
  expect(nextStepWords([later, stepping()], null, NOW)).toBe(
    'Next step tomorrow: Quote sent, step 1 of 4: mail.',
  );
  speak('es', 'es-ES');
  expect(nextStepWords([stepping()], null, NOW)).toMatch(/^Siguiente paso mañana: Quote sent/);
});

it('tells of no step where none comes', () => {
  const { run } = stepping();
  expect(nextStepWords([makeFollowUp()], null, NOW)).toBeNull();
  expect(nextStepWords([stepping({ run: run && pauseRun(run, NOW) })], null, NOW)).toBeNull();
});

it('says why a step does not come on its day, and that it comes too late', () => {
  speak('en', 'en-GB');
  const moved = stepping({ dueAt: november(10, 9) });
  const why =
    'Planned on Thu 5 Nov, it waits so that it does not follow another touch too closely.';
  expect(heldBackWords(moved, NOW)).toBe(why);
  expect(evidence(moved, NOW)).toContain(why);
  expect(nextStepWords([moved], null, NOW)).toBe(
    `Next step Tuesday: Quote sent, step 1 of 4: mail. ${why}`,
  );
  expect(nextStepWords([moved], 3, NOW)).toMatch(/Your limit was Sun 8 Nov, but .* come first\.$/);
  expect(nextStepWords([moved], 5, NOW)).not.toMatch(/limit/);
});

it('is not held back by some hours', () => {
  expect(heldBackWords(stepping({ dueAt: november(5, 17) }), NOW)).toBeNull();
});

it('leaves a time that the user named without a reason', () => {
  const at = november(10, 16);
  expect(heldBackWords(stepping({ plan: { kind: 'at', at }, dueAt: at }), NOW)).toBeNull();
});
