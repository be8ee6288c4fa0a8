import { openFollowUps } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import {
  type Appointment,
  appointmentOf,
  appointmentWarnings,
  clashesWith,
  type TimeWarning,
  USUAL_MINUTES,
} from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import { type EpochMs, MINUTE_MS } from '@/lib/domain/time';

/** More than anyone has within half an hour. */
const MOST_NEAR = 100;

/**
 * What is to be said of a time before a follow-up is put off to it: quiet, an absence, and, of an
 * exact time, which other appointment it clashes with. It can be kept all the same.
 *
 * @param id - of the follow-up; undefined for one that is not there yet
 */
export async function warnOfTime(
  id: FollowUpId | undefined,
  { at, isAppointment }: NamedTime,
  now: EpochMs,
): Promise<readonly TimeWarning[]> {
  const rule = await readSettings();
  const appointment: Appointment = { id: id ?? '', at, minutes: USUAL_MINUTES };
  const near = isAppointment ? await followUpsNear(at) : [];
  const others = near.flatMap((it) => appointmentOf(it) ?? []);
  const [clash] = clashesWith(appointment, others);
  const other = near.find((it) => it.id === clash?.id);
  return appointmentWarnings(appointment, others, rule, now).flatMap((kind): TimeWarning[] => {
    if (kind !== 'clash') return [{ kind }];
    return other ? [{ kind, at: other.dueAt, subject: other.subject, people: other.people }] : [];
  });
}

async function followUpsNear(at: EpochMs): Promise<readonly FollowUp[]> {
  const reach = USUAL_MINUTES * MINUTE_MS;
  const range = { from: Math.max(0, at - reach), until: at + reach };
  const turns = await Promise.all([
    openFollowUps('theirs', range, MOST_NEAR),
    openFollowUps('mine', range, MOST_NEAR),
  ]);
  return turns.flat();
}
