import { describe, expect, it } from 'vitest';
import { USUAL_MINUTES } from '@/lib/domain/appointments/clashes';
import { appointmentKey, calendarAppointmentOf } from '@/lib/domain/appointments/for-calendar';
import type { Channel } from '@/lib/domain/cadence/cadence';
import { changeRun, startCadence } from '@/lib/domain/cadence/follow-up-run';
import { type FollowUp, markDone, snooze } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const WAITING = makeFollowUp({ sending: null });
const AT = november(5, 16);
const EXACT = snooze(WAITING, AT, MONDAY, true);

function withSteps(...channels: readonly Channel[]): FollowUp {
  const steps = channels.map((channel) => ({
    channel,
    wait: { unit: 'days', count: 3 } as const,
    template: null,
    stage: null,
    note: '',
  }));
  const cadence = { id: 'x', name: 'X', why: '', steps, repeat: null, keepsPace: true };
  return startCadence(WAITING, cadence, RULE, MONDAY);
}

const when = (followUp: FollowUp, now = MONDAY) => calendarAppointmentOf(followUp, now)?.at ?? null;

describe('what belongs into a calendar', () => {
  it.each([
    ['a wait', WAITING, null],
    ['what was only put off', snooze(WAITING, AT, MONDAY), null],
    ['an exact time', EXACT, AT],
    ['a planned call', withSteps('call'), november(5, 9)],
    ['a planned meeting', withSteps('meeting'), november(5, 9)],
    ['a planned mail', withSteps('email'), null],
    ['a planned call at an exact time', snooze(withSteps('call'), AT, MONDAY, true), AT],
    [
      'a call of a cadence that is paused',
      changeRun(withSteps('call'), { kind: 'pause' }, RULE, MONDAY),
      null,
    ],
    ['what is done', markDone(EXACT, MONDAY), null],
  ])('%s', (_, followUp, at) => {
    expect(when(followUp)).toBe(at);
  });

  it('is no exact time that has passed, but a call that is due is made at the next half hour', () => {
    expect(when(EXACT, AT + 1)).toBeNull();
    expect(when(withSteps('call'), november(6, 10, 10))).toBe(november(6, 10, 30));
    expect(calendarAppointmentOf(EXACT, MONDAY)?.minutes).toBe(USUAL_MINUTES);
  });

  it('stays the same put off, and is another after the step is taken', () => {
    const call = withSteps('call', 'call');
    const taken = changeRun(call, { kind: 'take', outcome: 'no-answer', note: '' }, RULE, MONDAY);
    expect(appointmentKey(snooze(call, AT, MONDAY, true))).toBe(appointmentKey(call));
    expect(appointmentKey(taken)).not.toBe(appointmentKey(call));
  });
});
