import type { Cadence } from './cadence';
import type { Wait } from './wait';

/** Of all that recur: they are no row among the cadences, and live in their runs alone. */
const RECURRING_ID = 'recurring';

/** One mail now and then: "every 6 weeks". @param name - as it is to be called */
export function recurringCadence(every: Wait, name: string): Cadence {
  return {
    id: RECURRING_ID,
    name,
    why: '',
    steps: [{ channel: 'email', wait: every, template: null, stage: null, note: '' }],
    repeat: every,
    keepsPace: false,
  };
}

/** Whether one step is all that is ever gone through, again and again. */
export function isRecurring({ steps, repeat }: Pick<Cadence, 'steps' | 'repeat'>): boolean {
  return repeat !== null && steps.length === 1;
}
