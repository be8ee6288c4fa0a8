import fc from 'fast-check';
import { type Cadence, CHANNELS, type Step } from '@/lib/domain/cadence/cadence';
import { WAIT_UNITS, type Wait } from '@/lib/domain/cadence/wait';

export const anyWait: fc.Arbitrary<Wait> = fc.record({
  unit: fc.constantFrom(...WAIT_UNITS),
  count: fc.nat(12),
});

export const anyStep: fc.Arbitrary<Step> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  wait: anyWait,
  template: fc.constantFrom(null, 'first'),
  stage: fc.constantFrom(null, 'lead', 'won'),
  note: fc.constantFrom('', 'Ask for the date'),
});

/** One that ends by itself. */
export const anyCadence: fc.Arbitrary<Cadence> = fc.record({
  id: fc.constant('any'),
  name: fc.constant('Any'),
  why: fc.constant(''),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 8 }),
  repeat: fc.constant(null),
  keepsPace: fc.boolean(),
});

export function makeStep(over: Partial<Step> = {}): Step {
  return {
    channel: 'email',
    wait: { unit: 'workdays', count: 3 },
    template: null,
    stage: null,
    note: '',
    ...over,
  };
}

/** Mail at once, call after three workdays, mail after a week. */
export function makeCadence(over: Partial<Cadence> = {}): Cadence {
  return {
    id: 'quote',
    name: 'Quote',
    why: '',
    steps: [
      makeStep({ wait: { unit: 'days', count: 0 }, stage: 'contacted' }),
      makeStep({ channel: 'call' }),
      makeStep({ wait: { unit: 'weeks', count: 1 }, stage: 'proposal' }),
    ],
    repeat: null,
    keepsPace: false,
    ...over,
  };
}
