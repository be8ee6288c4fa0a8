import { useEffect, useState } from 'react';
import { attempt } from '@/lib/attempt';
import type { CadenceFile } from '@/lib/domain/cadence/read-cadence';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';

const NONE: CadenceFile = { cadences: [], templates: [] };

/**
 * The cadences that can be started, and their templates; none until they are known.
 *
 * @param heardAt - when something last changed
 */
export function useCadences(heardAt: EpochMs | undefined): CadenceFile {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (heardAt === undefined) return;
    void attempt('read cadences', async () => setKnown(await request('getCadences')));
  }, [heardAt]);
  return known;
}
