import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a list whose entries are moved: an element that is moved in the page loses the focus. */
export function useRefocus<Root extends HTMLElement>(): {
  readonly ref: RefObject<Root | null>;
  /** Give the focus back, after the next rendering, to the element that has it now. */
  keepFocus(): void;
} {
  const ref = useRef<Root>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element instanceof HTMLElement && ref.current?.contains(element)) element.focus();
  });
  return {
    ref,
    keepFocus() {
      focused.current = ref.current?.ownerDocument.activeElement ?? null;
    },
  };
}
