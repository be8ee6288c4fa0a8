import { findAll } from './selectors';

/**
 * The view on screen. Gmail keeps old views in the page, so nothing must be read outside of it.
 *
 * @returns null while none is drawn
 */
export function visibleView(page: ParentNode): Element | null {
  return findAll(page, 'main').find((view) => !isHidden(view)) ?? null;
}

/** Whether the element or one around it is hidden by its own style. Nothing is measured. */
export function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return true;
    if ((at as HTMLElement).style?.display === 'none') return true;
  }
  return false;
}
