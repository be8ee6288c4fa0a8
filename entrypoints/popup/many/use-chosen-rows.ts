import { useState } from 'react';
import type { FollowUpId } from '@/lib/domain/follow-up';
import { MANY_LIMIT } from '@/lib/queries/start-many';

/** Which rows are chosen for something to be done with all of them; null while none is. */
export function useChosenRows() {
  const [chosen, setChosen] = useState<ReadonlySet<FollowUpId> | null>(null);
  return {
    chosen,
    toggle: (id: FollowUpId): void => setChosen((before) => toggled(before, id)),
    leave: (): void => setChosen(null),
  };
}

function toggled(
  before: ReadonlySet<FollowUpId> | null,
  id: FollowUpId,
): ReadonlySet<FollowUpId> | null {
  const after = new Set(before);
  if (!after.delete(id) && after.size < MANY_LIMIT) after.add(id);
  return after.size > 0 ? after : null;
}
