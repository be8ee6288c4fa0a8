import { useEffect, useState } from 'react';
import { attempt } from '@/lib/attempt';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';

/**
 * The cadences that can be started; none until they are known.
 *
 * @param heardAt - when something last changed
 */
export function useCadences(heardAt: EpochMs | undefined): readonly Cadence[] {
  const [cadences, setCadences] = useState<readonly Cadence[]>([]);
  useEffect(() => {
    if (heardAt === undefined) return;
    void attempt('read cadences', async () => setCadences((await request('getCadences')).cadences));
  }, [heardAt]);
  return cadences;
}
