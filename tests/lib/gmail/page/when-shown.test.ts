import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenShown } from '@/lib/gmail/page/when-shown';

let show: (...lists: readonly Element[]) => void;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML =
    '<div id="old" style="display: none"><p></p></div><div id="new"><p></p></div>';
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listener: (entries: readonly object[]) => void) {
        show = (...lists) => listener(lists.map((target) => ({ target, isIntersecting: true })));
      }
      observe(): void {}
      unobserve(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const list = (id: string): Element => document.querySelector(`#${id} p`) as Element;

it('does at once what is in a shown view, and the rest when its view is shown, once', () => {
  const done: string[] = [];
  whenShown(list('new'), () => done.push('new'), stop.signal);
  whenShown(list('old'), () => done.push('old'), stop.signal);
  expect(done).toEqual(['new']);
  show(list('old'));
  show(list('old'));
  expect(done).toEqual(['new', 'old']);
});

it('forgets what has gone before its view is shown', () => {
  const task = vi.fn();
  whenShown(list('old'), task, stop.signal);
  stop.abort();
  show(list('old'));
  expect(task).not.toHaveBeenCalled();
});
