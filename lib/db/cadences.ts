import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { Kept, KeptChange } from '@/lib/domain/cadence/kept';
import type { Template } from '@/lib/domain/cadence/template';
import { db } from './db';

/** What the user made, changed and removed, of cadences and of templates. */
export type KeptCadences = {
  readonly cadences: readonly Kept<Cadence>[];
  readonly templates: readonly Kept<Template>[];
};

/** What a decision changes; with what is left out nothing happens. */
export type CadenceChange<Result> = {
  readonly cadences?: KeptChange<Cadence>;
  readonly templates?: KeptChange<Template>;
  readonly result: Result;
};

export async function keptCadences(): Promise<KeptCadences> {
  const [cadences, templates] = await Promise.all([db.cadences.toArray(), db.templates.toArray()]);
  return { cadences, templates };
}

/** Decide on what is stored, and write: all of it, or on failure nothing. */
export function changeCadences<Result>(
  decide: (kept: KeptCadences) => CadenceChange<Result>,
): Promise<Result> {
  return db.transaction('rw', db.cadences, db.templates, async () => {
    const { cadences, templates, result } = decide(await keptCadences());
    if (cadences) {
      await db.cadences.bulkDelete([...cadences.drop]);
      await db.cadences.bulkPut([...cadences.put]);
    }
    if (templates) {
      await db.templates.bulkDelete([...templates.drop]);
      await db.templates.bulkPut([...templates.put]);
    }
    return result;
  });
}
