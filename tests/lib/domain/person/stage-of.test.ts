import { expect, it } from 'vitest';
import { startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import { stageOf } from '@/lib/domain/person/stages';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const CADENCE = { ...SHIPPED_CADENCES.quoteSent, id: 'quoteSent', name: 'Quote', why: '' };

function reached(stage: string | null, day: number) {
  const run = startRun(CADENCE, MONDAY, DEFAULT_SETTINGS);
  const taken = { step: 0, channel: 'call', at: november(day), outcome: 'done', note: '' } as const;
  return makeFollowUp({ run: { ...run, history: [{ ...taken, stage }] } });
}

it.each([
  ['nothing', null, null, [], null],
  ['what the user chose', 'lead', 3, [], 'lead'],
  ['a step after that', 'lead', 3, [reached('proposal', 4)], 'proposal'],
  ['a choice after that', 'won', 5, [reached('proposal', 4)], 'won'],
  ['no stage, chosen after that', null, 5, [reached('proposal', 4)], null],
  ['the later of two steps', null, null, [reached('meeting', 6), reached('lead', 4)], 'meeting'],
  ['steps that name none', 'lead', 3, [reached(null, 4)], 'lead'],
] as const)('a person is at the stage of %s', (_, stage, day, followUps, is) => {
  expect(stageOf({ stage, stageAt: day === null ? null : november(day) }, followUps)).toBe(is);
});
