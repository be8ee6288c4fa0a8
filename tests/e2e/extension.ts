import type { BrowserContext, Page } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Payload, RequestName, Result } from '@/lib/messaging/protocol';
import { older, readStored, writeStored } from './stored';

/**
 * The extension seen from one of its own pages: it speaks the protocol that its pages speak, and
 * reads what the browser shows. There are no hooks in the product for tests.
 */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly page: Page;

  private constructor(context: BrowserContext, id: string, page: Page) {
    this.context = context;
    this.id = id;
    this.page = page;
  }

  static async of(context: BrowserContext): Promise<Extension> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    return new Extension(context, id, page);
  }

  async open(file: 'popup.html' | 'options.html'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${file}`);
    return page;
  }

  /** Make a request as one of the extension's pages would. */
  async request<Name extends RequestName>(
    name: Name,
    payload?: Payload<Name>[0],
  ): Promise<Result<Name>> {
    const reply = await this.send({ source: 'retoma', name, payload });
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Result<Name>;
  }

  send(message: unknown): Promise<{ ok: boolean; value?: unknown; error?: string }> {
    return this.page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  }

  /** All follow-ups, as they are stored. */
  followUps(): Promise<FollowUp[]> {
    return this.page.evaluate(readStored);
  }

  /** Write stored follow-ups past the background, index keys included. */
  async store(rows: readonly FollowUp[]): Promise<void> {
    await this.page.evaluate(writeStored, rows);
  }

  /** Let the stored follow-ups be this much older, as if the time had passed. */
  async age(ms: number): Promise<void> {
    await this.store(older(ms, await this.followUps()));
  }

  /** What the alarm does when its time comes. */
  async ring(): Promise<void> {
    await this.page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() }));
  }

  /** Let days pass without a word, and the alarm ring. */
  async passDays(days: number): Promise<void> {
    await this.age(days * 24 * 3_600_000);
    await this.ring();
  }

  /** The same of hours. */
  passHours(hours: number): Promise<void> {
    return this.passDays(hours / 24);
  }

  notifications(): Promise<string[]> {
    return this.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());
  }

  badge(): Promise<string> {
    return this.page.evaluate(() => chrome.action.getBadgeText({}));
  }

  alarms(): Promise<number[]> {
    return this.page.evaluate(async () =>
      (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime),
    );
  }

  /** Stop the background as the browser does when it is idle, and wait until it is. */
  async stopWorker(): Promise<void> {
    const devtools = await this.context.newCDPSession(this.page);
    type Versions = { versions: readonly { runningStatus: string }[] };
    const stopped = new Promise<void>((resolve) => {
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await devtools.detach();
  }
}
