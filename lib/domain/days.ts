import { addDays, startOfDay } from 'date-fns';
import type { EpochMs } from './time';

/** When this instant's local day began. */
export function startOfToday(now: EpochMs): EpochMs {
  return startOfDay(now).getTime();
}

/** When the local day after this instant's begins. */
export function startOfTomorrow(now: EpochMs): EpochMs {
  return addDays(startOfDay(now), 1).getTime();
}
