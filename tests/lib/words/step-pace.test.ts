import { expect, it } from 'vitest';
import { startCadence } from '@/lib/domain/cadence/follow-up-run';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { shippedCadences } from '@/lib/words/cadences';
import { evidence } from '@/lib/words/evidence';
import { paceWords } from '@/lib/words/step-pace';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const NOW = november(4, 12);

function running() {
  const [quote] = shippedCadences();
  if (!quote) throw new Error('no cadence');
  return startCadence(makeFollowUp({ sending: null }), quote, RULE, MONDAY);
}

it('says why a step waits, in its evidence, and nothing where it comes on its own day', () => {
  speak('en', 'en-GB');
  const held = { ...running(), dueAt: november(9, 9) };
  expect(evidence(held, NOW)).toContain(
    'step 1 of 4: mail. Planned on Thu 5 Nov, it waits so that it does not follow another touch too closely.',
  );
  expect(evidence(running(), NOW)).not.toContain('waits');
});

it('says that the days between two touches come before the limit', () => {
  speak('es');
  const held = { ...running(), dueAt: november(16, 9) };
  expect(paceWords(held, { ...RULE, latestDays: 5 }, NOW)).toBe(
    'Toca: lun 16 nov, 9:00. No antes: su día era el jue 5 nov, y dejas 7 días entre dos contactos con la misma persona. Tu límite era el mar 10 nov, pero los días entre dos contactos van primero.',
  );
});

it('says nothing of a step where none is to come', () => {
  speak('en');
  expect(paceWords(makeFollowUp(), RULE, NOW)).toBeNull();
});
