import { beforeEach, describe, expect, it, vi } from 'vitest';
import { observe } from '@/lib/gmail/page/observe';
import { readRow } from '@/lib/gmail/page/rows';
import {
  LAST_ID,
  list,
  listRow,
  ROW_IDS,
  splitRow,
  THREAD_ID,
  threadMessage,
  view,
} from './make-page';

type Seen = { readonly element: HTMLElement; readonly signal: AbortSignal };

let stop: AbortController;

beforeEach(() => {
  document.body.innerHTML = '';
  stop = new AbortController();
  return () => stop.abort();
});

function watch(name: Parameters<typeof observe>[1], signal = stop.signal): Seen[] {
  const seen: Seen[] = [];
  observe(
    document,
    name,
    (element, elementSignal) => seen.push({ element, signal: elementSignal }),
    signal,
  );
  return seen;
}

/** Mutation records come before whatever waits for the next turn. */
function mutations(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function addToList(...rows: (Element | string)[]): void {
  const table = document.querySelector('tbody');
  for (const row of rows) {
    if (row instanceof Element) table?.append(row);
    else {
      const drawn = document.createElement('table');
      drawn.innerHTML = `<tbody>${row}</tbody>`;
      table?.append(...drawn.querySelectorAll('tr'));
    }
  }
}

describe('observe', () => {
  it('finds what is there and what comes', async () => {
    document.body.innerHTML = view(list(listRow()));
    const seen = watch('row');
    expect(seen).toHaveLength(1);
    addToList(listRow(), listRow());
    await mutations();
    expect(seen).toHaveLength(3);
  });

  it('finds what comes inside of something else, once', async () => {
    const seen = watch('row');
    const part = document.createElement('div');
    document.body.append(part);
    part.innerHTML = view(list(listRow(), listRow()));
    await mutations();
    expect(seen).toHaveLength(2);
  });

  it('tells when an element leaves', async () => {
    document.body.innerHTML = view(list(listRow(), listRow()));
    const [first, second] = watch('row');
    first?.element.remove();
    await mutations();
    expect([first?.signal.aborted, second?.signal.aborted]).toEqual([true, false]);
    document.body.innerHTML = '';
    await mutations();
    expect(second?.signal.aborted).toBe(true);
  });

  it('leaves alone what only moves', async () => {
    document.body.innerHTML = view(list(listRow(), listRow()));
    const seen = watch('row');
    if (seen[0]) addToList(seen[0].element);
    await mutations();
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([false, false]);
  });

  it('sees a row that is used for another conversation', async () => {
    document.body.innerHTML = view(list(listRow()));
    const seen = watch('row');
    for (const ids of seen[0]?.element.querySelectorAll('[data-legacy-thread-id]') ?? []) {
      ids.setAttribute('data-legacy-thread-id', '1a4b400000000003');
    }
    await mutations();
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(seen[1] && readRow(seen[1].element)).toMatchObject({
      value: { threadId: '1a4b400000000003' },
    });
  });

  it('sees a conversation that has a new message', async () => {
    document.body.innerHTML = view(list(listRow()));
    const seen = watch('row');
    seen[0]?.element
      .querySelector('.bog [data-legacy-thread-id]')
      ?.setAttribute('data-legacy-last-message-id', '1a4b400000000003');
    await mutations();
    expect(seen).toHaveLength(2);
  });

  it('sees a row that is drawn anew', async () => {
    document.body.innerHTML = view(list(listRow()));
    const seen = watch('row');
    const line = seen[0]?.element.querySelector('.xT');
    if (line) line.innerHTML = `<span class="bog"><span ${ROW_IDS}>Quote for March</span></span>`;
    await mutations();
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('sees the second row of a vertical split change', async () => {
    document.body.innerHTML = view(list(splitRow(), listRow()));
    const seen = watch('row');
    expect(seen).toHaveLength(2);
    document.querySelector('.apv .bog')?.setAttribute('data-legacy-thread-id', '1a4b400000000003');
    await mutations();
    expect(seen).toHaveLength(3);
    expect(seen[2]?.element).toBe(seen[0]?.element);
  });

  it('does not take our own marks, or attributes that stay, for a change', async () => {
    document.body.innerHTML = view(list(listRow()));
    const seen = watch('row');
    seen[0]?.element.querySelector('.xT')?.prepend(document.createElement('span'));
    seen[0]?.element
      .querySelector('[data-legacy-thread-id]')
      ?.setAttribute('data-legacy-thread-id', THREAD_ID);
    await mutations();
    expect(seen).toHaveLength(1);
  });

  it('sees a message that is given its id', async () => {
    document.body.innerHTML = view(threadMessage({ ids: 'data-message-id="#msg-a:r11"' }));
    const seen = watch('message');
    document.querySelector('[data-message-id]')?.setAttribute('data-legacy-message-id', LAST_ID);
    await mutations();
    expect(seen).toHaveLength(2);
  });

  it('finds an element that only now holds what it must', async () => {
    document.body.innerHTML = '<div role="list"></div>';
    const seen = watch('messageList');
    expect(seen).toHaveLength(0);
    document.querySelector('[role="list"]')?.insertAdjacentHTML('beforeend', threadMessage());
    await mutations();
    expect(seen.map(({ element }) => element.getAttribute('role'))).toEqual(['list']);
  });

  it('shares one observer, and lets it go with the last that needs it', async () => {
    const started = vi.spyOn(MutationObserver.prototype, 'observe');
    const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const first = new AbortController();
    const messages = watch('message', first.signal);
    const seen = watch('row');
    expect(started).toHaveBeenCalledTimes(1);

    document.body.innerHTML = view(list(listRow()) + threadMessage());
    await mutations();
    first.abort();
    expect(messages.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([false]);
    expect(stopped).not.toHaveBeenCalled();

    stop.abort();
    expect(seen.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(stopped).toHaveBeenCalledTimes(1);
    document.body.innerHTML = view(list(listRow()));
    await mutations();
    expect(seen).toHaveLength(1);
  });

  it('does not begin when it is over', () => {
    document.body.innerHTML = view(list(listRow()));
    expect(watch('row', AbortSignal.abort())).toHaveLength(0);
  });

  it('reports a failure by name, and goes on', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    document.body.innerHTML = view(list(listRow({ subject: 'Secret' })));
    const seen = watch('row');
    const fail = (): void => {
      throw new RangeError('failed');
    };
    observe(document, 'row', fail, stop.signal);
    const late = watch('row');
    addToList(listRow({ subject: 'Secret' }));
    await mutations();
    expect([seen.length, late.length]).toEqual([2, 2]);
    expect(log.mock.calls.map(([text]) => text)).toEqual([
      '[retoma] row failed:',
      '[retoma] row failed:',
    ]);
    expect(JSON.stringify(log.mock.calls)).not.toContain('Secret');
  });

  it('asks the page nothing about what did not change', async () => {
    document.body.innerHTML = view(list(...Array.from({ length: 50 }, () => listRow())));
    const seen = watch('row');
    const asked = vi.spyOn(document, 'querySelectorAll');
    const askedBody = vi.spyOn(document.body, 'querySelectorAll');
    addToList(listRow());
    await mutations();
    expect(seen).toHaveLength(51);
    expect(asked).not.toHaveBeenCalled();
    expect(askedBody).not.toHaveBeenCalled();
  });
});
