import { type RefObject, useEffect, useState } from 'react';
import type { FollowUpId } from '@/lib/domain/follow-up';

/**
 * Which row of the list has the focus, or would get it. It starts on the first, and when its row
 * goes it passes to the one that takes its place, so that the next key is never lost.
 *
 * @param ids - of all rows shown, in order
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, ids: readonly FollowUpId[]) {
  const [active, setActive] = useState<{ id: FollowUpId | undefined; index: number }>({
    id: undefined,
    index: 0,
  });
  const known = active.id === undefined ? -1 : ids.indexOf(active.id);
  const index = known >= 0 ? known : Math.min(active.index, ids.length - 1);
  const activeId = ids[index];

  function focus(to: number): void {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
  }

  // Nothing has the focus: at the start, or because its row has gone.
  useEffect(() => {
    if (activeId !== undefined && document.activeElement === document.body) focus(index);
  });

  return {
    activeId,
    activate: (id: FollowUpId): void => setActive({ id, index: ids.indexOf(id) }),
    focusFirst: (): void => focus(0),
    focusLast: (): void => focus(ids.length - 1),
    /** To the row itself first, where the focus is elsewhere. */
    move: (step: 1 | -1): void =>
      focus(list.current?.contains(document.activeElement) ? index + step : index),
  };
}
