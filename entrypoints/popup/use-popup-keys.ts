import { useEffect } from 'react';

type Keys = Readonly<Record<string, () => void>>;

/**
 * Keys that work wherever the focus is, except where one types. What is handled below (a row, an
 * open menu) does not come here.
 *
 * @param inSearch - keys that leave the search field
 */
export function usePopupKeys(keys: Keys, inSearch: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return;
      if (target.closest('dialog')) return;
      const act = (target.matches('input') ? inSearch : keys)[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
