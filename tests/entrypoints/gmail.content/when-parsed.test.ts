import { expect, it, vi } from 'vitest';
import { whenParsed } from '@/entrypoints/gmail.content/when-parsed';

function makePage(readyState: DocumentReadyState) {
  const page = document.implementation.createHTMLDocument();
  let state = readyState;
  Object.defineProperty(page, 'readyState', { get: () => state });
  return {
    page,
    become(next: DocumentReadyState): void {
      state = next;
      page.dispatchEvent(new Event('readystatechange'));
    },
  };
}

it.each(['interactive', 'complete'] as const)('starts at once in a page that is %s', (state) => {
  const task = vi.fn();
  whenParsed(makePage(state).page, task, new AbortController().signal);
  expect(task).toHaveBeenCalledTimes(1);
});

it('waits, once, until a page that loads is parsed', () => {
  const { page, become } = makePage('loading');
  const task = vi.fn();
  whenParsed(page, task, new AbortController().signal);
  expect(task).not.toHaveBeenCalled();
  become('interactive');
  become('complete');
  expect(task).toHaveBeenCalledTimes(1);
});

it('does not start what is outdated by then', () => {
  const { page, become } = makePage('loading');
  const controller = new AbortController();
  const task = vi.fn();
  whenParsed(page, task, controller.signal);
  controller.abort();
  become('interactive');
  expect(task).not.toHaveBeenCalled();
});
