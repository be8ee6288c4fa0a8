import type { Person } from '../address';
import { isAway, isQuiet, type NudgeRule } from '../due';
import type { FollowUp } from '../follow-up';
import { type EpochMs, MINUTE_MS } from '../time';

/** How long an appointment takes where nobody says. */
export const USUAL_MINUTES = 30;

export type Appointment = {
  readonly id: string;
  readonly at: EpochMs;
  readonly minutes: number;
};

/** The exact time at which a follow-up waits to be taken up; null where nobody named an hour. */
export function appointmentOf({ id, state, plan, dueAt }: FollowUp): Appointment | null {
  const isExact = state === 'waiting' && plan.kind === 'at' && plan.isAppointment === true;
  return isExact ? { id, at: dueAt, minutes: USUAL_MINUTES } : null;
}

/** The other appointments that overlap one, the earliest first. */
export function clashesWith(
  appointment: Appointment,
  others: readonly Appointment[],
): readonly Appointment[] {
  return others
    .filter((other) => other.id !== appointment.id && overlap(appointment, other))
    .sort((one, other) => one.at - other.at);
}

export type AppointmentWarning = 'past' | 'away' | 'quiet' | 'clash';

/** The same, with what a clash is with: all that is to be said of a time that is chosen. */
export type TimeWarning =
  | { readonly kind: Exclude<AppointmentWarning, 'clash'> }
  | {
      readonly kind: 'clash';
      readonly at: EpochMs;
      readonly subject: string;
      readonly people: readonly Person[];
    };

/** What is to be said before an exact time is kept; it is kept all the same. */
export function appointmentWarnings(
  appointment: Appointment,
  others: readonly Appointment[],
  rule: NudgeRule,
  now: EpochMs,
): readonly AppointmentWarning[] {
  const { at } = appointment;
  const away = isAway(at, rule);
  return [
    ...(at <= now ? (['past'] as const) : []),
    ...(away ? (['away'] as const) : []),
    ...(!away && isQuiet(at, rule) ? (['quiet'] as const) : []),
    ...(clashesWith(appointment, others).length > 0 ? (['clash'] as const) : []),
  ];
}

function overlap(one: Appointment, other: Appointment): boolean {
  return one.at < endOf(other) && other.at < endOf(one);
}

function endOf({ at, minutes }: Appointment): EpochMs {
  return at + Math.max(1, minutes) * MINUTE_MS;
}
