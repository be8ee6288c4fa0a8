import type { Page } from '@playwright/test';

export type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly args: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
  };
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/** @returns stops tracing and gives what was traced */
export async function startTrace(page: Page): Promise<() => Promise<readonly TraceEvent[]>> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const isComplete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await isComplete;
    await devtools.detach();
    return events;
  };
}

const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/**
 * How often a script of an extension made the browser lay the page out, or style it, at once, in the
 * middle of its work. What the browser does by itself, for the next frame, has no stack.
 */
export function countForcedLayouts(events: readonly TraceEvent[]): number {
  return events.filter(
    ({ name, args }) =>
      LAYOUT.has(name) &&
      args.beginData?.stackTrace?.some(({ url }) => url.startsWith('chrome-extension://')),
  ).length;
}
