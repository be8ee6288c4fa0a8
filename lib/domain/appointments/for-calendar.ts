import { dueChannel } from '../cadence/follow-up-run';
import { type FollowUp, isPaused } from '../follow-up';
import { type EpochMs, MINUTE_MS } from '../time';
import { type Appointment, appointmentOf, USUAL_MINUTES } from './clashes';

/**
 * What of a follow-up belongs into a calendar: its exact time, or the call or meeting that a cadence
 * has planned; one that is due already, at the next half hour.
 *
 * @returns null for what only waits
 */
export function calendarAppointmentOf(followUp: FollowUp, now: EpochMs): Appointment | null {
  const exact = appointmentOf(followUp);
  if (exact && exact.at > now) return exact;
  const channel = dueChannel(followUp);
  const isPlanned = channel === 'call' || channel === 'meeting';
  if (!isPlanned || followUp.state !== 'waiting' || isPaused(followUp)) return null;
  const at = followUp.dueAt > now ? followUp.dueAt : nextHalfHour(now);
  return { id: followUp.id, at, minutes: USUAL_MINUTES };
}

/**
 * What tells a follow-up's appointments apart: put off, one stays the same; the next step of a cadence,
 * or what follows another mail, is a new one. Holds an address: hash it before it leaves.
 */
export function appointmentKey({ id, touch, run }: FollowUp): string {
  return [id, touch.count, run && `${run.startedAt}.${run.round}.${run.at}`].join(' ');
}

function nextHalfHour(now: EpochMs): EpochMs {
  return (Math.floor(now / (30 * MINUTE_MS)) + 1) * 30 * MINUTE_MS;
}
