import { type Day, dayOf } from '../calendar/day';
import type { EpochMs } from '../time';

export type ErasureReason =
  /** The period that the user chose has passed. */
  | 'period'
  /** By hand. */
  | 'by-hand'
  /** The person asked for it. */
  | 'asked';

/** What is left to be seen of somebody erased: no name, no address, no subject, and no hour. */
export type ErasedLogEntry = { readonly day: Day; readonly reason: ErasureReason };

export function erasedLogEntry(at: EpochMs, reason: ErasureReason): ErasedLogEntry {
  return { day: dayOf(at), reason };
}
