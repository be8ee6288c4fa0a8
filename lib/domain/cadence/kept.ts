import type { Cadence } from './cadence';
import type { Template } from './template';

/** One that comes with the extension, and that the user removed. */
export type Removed = { readonly id: string; readonly isRemoved: true };

/** What the user made, changed and removed, of cadences and of templates. */
export type KeptCadences = {
  readonly cadences: readonly Kept<Cadence>[];
  readonly templates: readonly Kept<Template>[];
};

/** What is stored of the user's choice: one of their own, a changed one that was shipped, or none. */
export type Kept<Entry> = Entry | Removed;

type Named = { readonly id: string; readonly name: string };

/** What there is: those shipped, as far as they were not changed or removed, then the user's own. */
export function standing<Entry extends Named>(
  shipped: readonly Entry[],
  kept: readonly Kept<Entry>[],
): readonly Entry[] {
  const chosen = new Map(kept.map((it) => [it.id, it]));
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const own = kept.filter(isEntry).filter(({ id }) => !shippedIds.has(id));
  return [
    ...shipped.map((it) => chosen.get(it.id) ?? it).filter(isEntry),
    ...own.sort((one, other) => one.name.localeCompare(other.name)),
  ];
}

export type KeptChange<Entry> = {
  readonly put: readonly Kept<Entry>[];
  readonly drop: readonly string[];
};

/** How entries are kept: what is as it was shipped needs no row, and follows the user's language. */
export function keeping<Entry extends Named>(
  entries: readonly Entry[],
  shipped: readonly Entry[],
): KeptChange<Entry> {
  const isShipped = (it: Entry): boolean => shipped.some((other) => isSame(it, other));
  return {
    put: entries.filter((it) => !isShipped(it)),
    drop: entries.filter(isShipped).map(({ id }) => id),
  };
}

/** How an entry is removed: one that is shipped would come back if it were only dropped. */
export function removing<Entry extends Named>(
  id: string,
  shipped: readonly Entry[],
): KeptChange<Entry> {
  return shipped.some((it) => it.id === id)
    ? { put: [{ id, isRemoved: true }], drop: [] }
    : { put: [], drop: [id] };
}

/** Whether two say the same, in whatever order their fields are. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, it) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([one], [other]) => (one < other ? -1 : 1)))
      : it,
  );
}

export function isEntry<Entry>(kept: Kept<Entry>): kept is Entry {
  return !(typeof kept === 'object' && kept !== null && 'isRemoved' in kept);
}
