import { attempt } from '@/lib/attempt';
import { request } from '@/lib/messaging/client';
import type { Feature } from '../feature';

/** Soon after something was read for the first time, then no more often than this. */
const FIRST_MS = 1000;
const NEXT_MS = 60_000;

/** Tell the background what of Gmail is understood, so that options and popup can say so. */
export const reportHealth: Feature = {
  id: 'report-health',

  start({ document, health, onRecord }, signal) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasReported = false;
    const report = (): void => {
      clearTimeout(timer);
      timer = undefined;
      hasReported = true;
      const counts = health.take();
      const isEmpty = [counts.understood, counts.unknown].every(
        (it) => Object.keys(it).length === 0,
      );
      if (!isEmpty) void attempt('report health', () => request('reportHealth', counts));
    };
    health.onCount(() => {
      timer ??= setTimeout(report, hasReported ? NEXT_MS : FIRST_MS);
    }, signal);
    onRecord((record) => {
      if (record.type !== 'traffic-health') return;
      health.add(record);
      // What breaks tracking must not wait for a minute.
      if (Object.keys(record.unknown).length > 0) report();
    }, signal);
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) report();
      },
      { signal },
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
  },
};
