import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { KeptCadences, KeptChange } from '@/lib/domain/cadence/kept';
import type { Template } from '@/lib/domain/cadence/template';
import { db } from './db';

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

/** Take over what an export has. @param wins - whether it takes the place of what is kept here */
export async function takeKept(
  { cadences, templates }: KeptCadences,
  wins: boolean,
): Promise<void> {
  const here = await keptCadences();
  const isNew = (ids: readonly { readonly id: string }[], id: string): boolean =>
    wins || !ids.some((it) => it.id === id);
  await db.cadences.bulkPut(cadences.filter(({ id }) => isNew(here.cadences, id)));
  await db.templates.bulkPut(templates.filter(({ id }) => isNew(here.templates, id)));
}
