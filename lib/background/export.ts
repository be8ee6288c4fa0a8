import { allAccounts } from '@/lib/db/accounts';
import { keptCadences } from '@/lib/db/cadences';
import { readCorrections } from '@/lib/db/corrections';
import { followUpsAfter } from '@/lib/db/follow-ups';
import { knownPeople } from '@/lib/db/people';
import { exportRefusals } from '@/lib/db/refusals';
import { openRemains } from '@/lib/db/remains';
import { readSettings } from '@/lib/db/settings';
import type { ExportHead } from '@/lib/domain/data/export-format';
import { storeTroubleOf } from '@/lib/domain/data/store-trouble';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { STRETCH_LIMIT, type Stretch } from '@/lib/messaging/protocol';

/** All of an export but its follow-ups. Of a database that does not open, what can be had. */
export async function exportHead(now: EpochMs): Promise<ExportHead> {
  try {
    const accounts = (await allAccounts()).map(({ account, aliases }) => ({ account, aliases }));
    const corrections = await readCorrections();
    const [settings, kept] = await Promise.all([readSettings(), keptCadences()]);
    const [people, refusals] = await Promise.all([knownPeople(), exportRefusals()]);
    return { exportedAt: now, settings, accounts, corrections, kept, people, refusals };
  } catch (error) {
    if (!storeTroubleOf(error)) throw error;
    return { exportedAt: now, settings: DEFAULT_SETTINGS, accounts: [], corrections: [] };
  }
}

/** @throws the error of the database, if nothing can be read from it either way */
export async function exportStretch(after: string): Promise<Stretch> {
  try {
    return await followUpsAfter(after, STRETCH_LIMIT);
  } catch (error) {
    if (!storeTroubleOf(error)) throw error;
    return openRemains(after, STRETCH_LIMIT);
  }
}
