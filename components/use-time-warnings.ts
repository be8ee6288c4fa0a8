import { useEffect, useRef, useState } from 'react';
import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';

/** Ask the background what is to be said of a time before it is chosen. */
export type WarnOfTime = (time: NamedTime) => Promise<readonly TimeWarning[]>;

const NONE: readonly TimeWarning[] = [];

/** What speaks against a time, as far as the background has answered. Nothing for no time. */
export function useTimeWarnings(
  time: NamedTime | null,
  warn: WarnOfTime | undefined,
): readonly TimeWarning[] {
  const [known, setKnown] = useState({ key: '', warnings: NONE });
  const key = time ? `${time.at} ${time.isAppointment}` : '';
  // A caller may hand over new functions and objects at every render; only a new time is asked about.
  const latest = useRef({ time, warn });
  useEffect(() => {
    latest.current = { time, warn };
  });
  useEffect(() => {
    const { time, warn } = latest.current;
    if (key === '' || !time || !warn) return;
    let isStale = false;
    // Where no answer comes the time can be chosen all the same: a warning never stands in its way.
    void warn(time)
      .catch(() => NONE)
      .then((warnings) => {
        if (!isStale) setKnown({ key, warnings });
      });
    return () => {
      isStale = true;
    };
  }, [key]);
  return known.key === key ? known.warnings : NONE;
}
