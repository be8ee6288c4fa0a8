import { attempt } from '@/lib/attempt';
import type { LegacyId, ThreadSnapshot } from '@/lib/domain/snapshot';
import { observe } from '@/lib/gmail/page/observe';
import { readThread, threadSnapshotOf } from '@/lib/gmail/page/thread';
import { isHidden } from '@/lib/gmail/page/view';
import { report } from '@/lib/messaging/client';
import { THREADS_LIMIT } from '@/lib/messaging/protocol';
import type { Feature, GmailPage } from '../feature';

/**
 * Whatever Gmail's traffic or an open conversation shows of a watched thread goes to the background,
 * which sees an answer in it. Threads that are not watched stay in the page.
 */
export const watchThreads: Feature = {
  id: 'watch-threads',

  start(gmail, signal) {
    const reporter = new Reporter(gmail);
    gmail.onRecord((record) => {
      if (record.type === 'thread') reporter.add(record.snapshot);
    }, signal);
    observe(
      gmail.document,
      'message',
      (message) => {
        const view = message.closest('[role="main"]');
        if (!view || isHidden(view)) return;
        const thread = readThread(view);
        // Its heading may be drawn after its messages; another message will come, or traffic.
        if (thread.ok) reporter.add(threadSnapshotOf(thread.value, gmail.account));
      },
      signal,
    );
  },
};

/** Reports the snapshots that arrive in one turn together, and none twice in a row. */
class Reporter {
  readonly #gmail: GmailPage;
  readonly #waiting: ThreadSnapshot[] = [];
  readonly #reported = new Map<LegacyId, string>();

  constructor(gmail: GmailPage) {
    this.#gmail = gmail;
  }

  add(snapshot: ThreadSnapshot): void {
    if (this.#waiting.length === 0) {
      queueMicrotask(() => attempt('report threads', () => this.#report()));
    }
    this.#waiting.push(snapshot);
  }

  async #report(): Promise<void> {
    const snapshots = this.#waiting.splice(0);
    const threadIds = [...new Set(snapshots.map(({ threadId }) => threadId))];
    const marks = await this.#gmail.marks.lookUp(threadIds);
    const watched = new Set(marks.filter((it) => it.isOpen).map(({ threadId }) => threadId));
    const threads = snapshots.filter((it) => watched.has(it.threadId) && this.#isNews(it));
    for (let from = 0; from < threads.length; from += THREADS_LIMIT) {
      await report('reportThreads', { threads: threads.slice(from, from + THREADS_LIMIT) });
    }
  }

  #isNews(snapshot: ThreadSnapshot): boolean {
    const text = JSON.stringify(snapshot);
    if (this.#reported.get(snapshot.threadId) === text) return false;
    this.#reported.set(snapshot.threadId, text);
    return true;
  }
}
