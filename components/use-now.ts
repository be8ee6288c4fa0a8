import { useEffect, useState } from 'react';
import { type EpochMs, SECOND_MS } from '@/lib/domain/time';

/** How far what is shown may lag behind the clock. */
const TICK_MS = 15 * SECOND_MS;

/** The clock, for whoever draws a page. Everything below gets it as a `now` prop. */
export function useNow(): EpochMs {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
