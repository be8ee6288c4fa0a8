import { describe, expect, it } from 'vitest';
import { changeRun, startCadence } from '@/lib/domain/cadence/follow-up-run';
import { stepPace } from '@/lib/domain/cadence/step-pace';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const steps = [
  {
    channel: 'call',
    wait: { unit: 'workdays', count: 3 },
    template: null,
    stage: null,
    note: '',
  } as const,
];
const cadence = { id: 'c', name: 'C', why: '', steps, repeat: null, keepsPace: false };
const running = startCadence(makeFollowUp({ sending: null }), cadence, RULE, MONDAY);
const held = { ...running, dueAt: november(16, 9) };

describe('stepPace', () => {
  it('says by when a step is wanted, counted from its own day', () => {
    const latestAt = november(10, 9);
    expect(stepPace(running, 5)).toEqual({ movedFrom: null, latestAt, isPastLimit: false });
    expect(stepPace(running, null)).toEqual({
      movedFrom: null,
      latestAt: null,
      isPastLimit: false,
    });
  });

  it('says what its own day was where it is put off, and whether that is past the limit', () => {
    const movedFrom = november(5, 9);
    expect(stepPace(held, 14)).toMatchObject({ movedFrom, isPastLimit: false });
    expect(stepPace(held, 5)).toMatchObject({ movedFrom, isPastLimit: true });
  });

  it('has no sides where the user named the time', () => {
    const change = { kind: 'reschedule', at: november(20, 16), isAppointment: true } as const;
    const moved = changeRun(running, change, RULE, november(3));
    expect(moved).toMatchObject({
      dueAt: november(20, 16),
      plan: { kind: 'at', at: november(20, 16), isAppointment: true },
      run: { at: 0, stepDueAt: november(20, 16) },
    });
    expect(stepPace(moved, 5)).toEqual({ movedFrom: null, latestAt: null, isPastLimit: false });
  });

  it('has none where no step is to come', () => {
    expect(stepPace(makeFollowUp(), 5)).toBeNull();
    expect(stepPace(changeRun(running, { kind: 'pause' }, RULE, MONDAY), 5)).toBeNull();
    expect(stepPace(changeRun(running, { kind: 'end' }, RULE, MONDAY), 5)).toBeNull();
  });
});
