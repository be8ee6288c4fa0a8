import { isHidden } from './view';

const waiting = new WeakMap<Element, Set<() => void>>();
let observer: IntersectionObserver | undefined;
/** Answers of this turn: rows of one list come by the hundred. */
let known: Map<Element, boolean> | undefined;

/**
 * Do something about an element of a list: at once, or if the list is in an old view, which Gmail
 * keeps hidden and draws anew with every mail, when that view is shown.
 *
 * @param signal - aborts when nothing is to be done any more
 */
export function whenShown(list: Element, task: () => void, signal: AbortSignal): void {
  if (!isHiddenNow(list)) {
    task();
    return;
  }
  const tasks = waiting.get(list) ?? new Set();
  waiting.set(list, tasks.add(task));
  signal.addEventListener('abort', () => tasks.delete(task));
  observer ??= new IntersectionObserver(doWhatWaits);
  observer.observe(list);
}

function doWhatWaits(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    const tasks = waiting.get(target) ?? [];
    waiting.delete(target);
    for (const task of tasks) task();
  }
}

function isHiddenNow(list: Element): boolean {
  if (!known) {
    known = new Map();
    queueMicrotask(() => {
      known = undefined;
    });
  }
  const before = known.get(list);
  if (before !== undefined) return before;
  const now = isHidden(list);
  known.set(list, now);
  return now;
}
