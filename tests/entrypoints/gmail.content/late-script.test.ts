import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HealthCounts } from '@/entrypoints/gmail.content/health-counts';
import { handOver, LateScript, type LateScripts } from '@/entrypoints/gmail.content/late-script';

type Ui = LateScripts['gmail-ui'];

const UI: Ui = { drawThreadBar: () => undefined, drawComposeChip: () => undefined };
const OK = { ok: true };

let health: HealthCounts;
let ui: LateScript<'gmail-ui'>;
let stop: AbortController;
/** What the background does when it is asked to inject. */
let inject: () => unknown;
let asked: unknown[];

beforeEach(() => {
  health = new HealthCounts();
  ui = new LateScript('gmail-ui', 'ui', health);
  stop = new AbortController();
  asked = [];
  inject = () => {
    handOver('gmail-ui', UI);
    return OK;
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    asked.push(message);
    return inject();
  }) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('LateScript', () => {
  it('asks for the second script once, when there is something to draw', async () => {
    const drawn: Ui[] = [];
    expect(asked).toEqual([]);
    await Promise.all([
      ui.use((it) => drawn.push(it), stop.signal),
      ui.use((it) => drawn.push(it), stop.signal),
    ]);
    await ui.use((it) => drawn.push(it), stop.signal);
    expect(drawn).toEqual([UI, UI, UI]);
    expect(asked).toEqual([{ source: 'retoma', name: 'inject', payload: { script: 'gmail-ui' } }]);
    expect(health.take()).toEqual({ understood: { ui: 1 }, unknown: {} });
  });

  it('draws nothing that is gone by then', async () => {
    const task = vi.fn();
    const drawing = ui.use(task, stop.signal);
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
    await expect(ui.use(task, stop.signal)).rejects.toThrow();
    expect(health.take()).toEqual({ understood: {}, unknown: { ui: 1 } });
    inject = working;
    await ui.use(task, stop.signal);
    expect(task).toHaveBeenCalledExactlyOnceWith(UI);
  });

  it('waits for each script by its name', async () => {
    const judge = new LateScript('gmail-judge', 'judge', health);
    const followJudgement = vi.fn();
    inject = () => {
      const { payload } = asked.at(-1) as { payload: { script: string } };
      if (payload.script === 'gmail-ui') handOver('gmail-ui', UI);
      else handOver('gmail-judge', { followJudgement });
      return OK;
    };
    const used: unknown[] = [];
    await Promise.all([
      ui.use((it) => used.push(it), stop.signal),
      judge.use((it) => used.push(it), stop.signal),
    ]);
    expect(used).toEqual([UI, { followJudgement }]);
    expect(health.take()).toEqual({ understood: { ui: 1, judge: 1 }, unknown: {} });
  });

  it('leaves a script that nobody asked for alone', () => {
    expect(() => handOver('gmail-ui', UI)).not.toThrow();
  });
});
