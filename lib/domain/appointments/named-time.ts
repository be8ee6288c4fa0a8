import type { NudgePlan } from '../due';
import type { EpochMs } from '../time';

/** A time that the user chose, by words or by picker. */
export type NamedTime = {
  readonly at: EpochMs;
  /** The hour was named itself, and not a day alone or a span from now. */
  readonly isAppointment: boolean;
};

export function planAt({ at, isAppointment }: NamedTime): NudgePlan {
  return { kind: 'at', at, ...(isAppointment && { isAppointment }) };
}
