import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { upgraded } from '@/lib/domain/data/upgrade';
import { makeFollowUp } from '../../../make';

const NEW = [
  'kind',
  'awaits',
  'answers',
  'expected',
  'pastTouches',
  'nudgeAgainAt',
  'elsewhere',
  'run',
] as const;

function old(over: object): Record<string, unknown> {
  const written: Record<string, unknown> = { ...makeFollowUp(), ...over };
  for (const field of NEW) delete written[field];
  return written;
}

it.each([
  ['one that waits', old({})],
  ['what stood before a mail', old({ sending: { until: 1, before: old({ sending: null }) } })],
  ['an automatic reply', old({ machineAnswer: { kind: 'auto-reply', from: 'a@b', at: 1 } })],
  ['a bounce', old({ machineAnswer: { kind: 'bounce', from: 'a@b', at: null } })],
])('makes %s a follow-up of today', (_, written) => {
  expect(unusableFields(written)).not.toEqual([]);
  expect(unusableFields(upgraded(written))).toEqual([]);
});

it('changes nothing of today’s', () => {
  const followUp = makeFollowUp({ kind: 'awaited', awaits: { kind: 'all' } });
  expect(upgraded(followUp)).toEqual(followUp);
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void upgraded(value)));
});
