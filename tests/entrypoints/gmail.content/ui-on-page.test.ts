import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HealthCounts } from '@/entrypoints/gmail.content/health-counts';
import { type GmailUi, handOver, UiOnPage } from '@/entrypoints/gmail.content/ui-on-page';

const UI: GmailUi = { drawThreadBar: () => undefined, drawComposeChip: () => undefined };
const OK = { ok: true };

let health: HealthCounts;
let ui: UiOnPage;
let stop: AbortController;
/** What the background does when it is asked to inject. */
let inject: () => unknown;
let asked: unknown[];

beforeEach(() => {
  health = new HealthCounts();
  ui = new UiOnPage(health);
  stop = new AbortController();
  asked = [];
  inject = () => {
    handOver(UI);
    return OK;
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    asked.push(message);
    return inject();
  }) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('UiOnPage', () => {
  it('asks for the second script once, when there is something to draw', async () => {
    const drawn: GmailUi[] = [];
    expect(asked).toEqual([]);
    await Promise.all([
      ui.draw((it) => drawn.push(it), stop.signal),
      ui.draw((it) => drawn.push(it), stop.signal),
    ]);
    await ui.draw((it) => drawn.push(it), stop.signal);
    expect(drawn).toEqual([UI, UI, UI]);
    expect(asked).toEqual([{ source: 'retoma', name: 'inject', payload: { script: 'gmail-ui' } }]);
    expect(health.take()).toEqual({ understood: { ui: 1 }, unknown: {} });
  });

  it('draws nothing that is gone by then', async () => {
    const task = vi.fn();
    const drawing = ui.draw(task, stop.signal);
    stop.abort();
    await drawing;
    expect(task).not.toHaveBeenCalled();
  });

  it.each([
    ['the browser refuses', () => ({ ok: false, error: 'Error: Cannot access contents' })],
    ['it runs in another world', () => OK],
  ])('says so in health where %s, and asks again the next time', async (_, failing) => {
    const working = inject;
    inject = failing;
    const task = vi.fn();
    await expect(ui.draw(task, stop.signal)).rejects.toThrow();
    expect(health.take()).toEqual({ understood: {}, unknown: { ui: 1 } });
    inject = working;
    await ui.draw(task, stop.signal);
    expect(task).toHaveBeenCalledExactlyOnceWith(UI);
  });

  it('leaves a script that nobody asked for alone', () => {
    expect(() => handOver(UI)).not.toThrow();
  });
});
