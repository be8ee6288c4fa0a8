import { expect } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import { older, readStored, writeStored } from '../e2e/stored';
import { EXTENSION_ID, type Firefox, ORIGIN, type Tab } from './firefox';

/** What an add-on's page finds in its global `browser`. */
type Api = typeof chrome;

/** The extension seen from its options page, as `tests/e2e/extension.ts` sees it in Chromium. */
export class Extension {
  readonly #firefox: Firefox;
  readonly #tab: Tab;

  private constructor(firefox: Firefox, tab: Tab) {
    this.#firefox = firefox;
    this.#tab = tab;
  }

  static async of(firefox: Firefox): Promise<Extension> {
    return new Extension(firefox, await firefox.openTab(`${ORIGIN}/options.html`));
  }

  /** Make a request as one of the extension's pages would. */
  async request(name: string, payload: object): Promise<void> {
    const reply = await this.#firefox.evaluate(
      this.#tab,
      (message) => (globalThis as unknown as { browser: Api }).browser.runtime.sendMessage(message),
      { source: 'retoma', name, payload },
    );
    expect(reply).toMatchObject({ ok: true });
  }

  followUps(): Promise<FollowUp[]> {
    return this.#firefox.evaluate(this.#tab, readStored);
  }

  /** Let days pass without a word, and the alarm ring. */
  async passDays(days: number): Promise<void> {
    await this.age(days);
    await this.#firefox.evaluate(this.#tab, async () => {
      const { alarms } = (globalThis as unknown as { browser: Api }).browser;
      await alarms.create('wake', { when: Date.now() });
    });
  }

  async age(days: number): Promise<void> {
    const rows = older(days * 24 * 3_600_000, await this.followUps());
    await this.#firefox.evaluate(this.#tab, writeStored, rows);
  }

  notifications(): Promise<string[]> {
    return this.#firefox.evaluate(this.#tab, async () => {
      const { notifications } = (globalThis as unknown as { browser: Api }).browser;
      return Object.keys(await notifications.getAll()).sort();
    });
  }

  badge(): Promise<string> {
    return this.#firefox.evaluate(this.#tab, () =>
      (globalThis as unknown as { browser: Api }).browser.action.getBadgeText({}),
    );
  }

  /** How many alarms are set. */
  alarms(): Promise<number> {
    return this.#firefox.evaluate(this.#tab, async () => {
      const { alarms } = (globalThis as unknown as { browser: Api }).browser;
      return (await alarms.getAll()).length;
    });
  }

  /** Whether the event page runs: asked of Firefox, so that the question does not wake it. */
  background(): Promise<string> {
    return this.#firefox.evaluateInFirefox((id) => {
      const { WebExtensionPolicy } = globalThis as unknown as {
        WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } };
      };
      return WebExtensionPolicy.getByID(id).extension.backgroundState;
    }, EXTENSION_ID);
  }

  /** End the event page as Firefox does when it has been idle, which it refuses to one that works. */
  async stopBackground(): Promise<void> {
    await expect
      .poll(async () => {
        await this.#firefox.evaluateInFirefox((id) => {
          const { WebExtensionPolicy } = globalThis as unknown as {
            WebExtensionPolicy: {
              getByID(id: string): { extension: { terminateBackground(): Promise<void> } };
            };
          };
          return WebExtensionPolicy.getByID(id).extension.terminateBackground();
        }, EXTENSION_ID);
        return this.background();
      })
      .toBe('stopped');
  }
}
