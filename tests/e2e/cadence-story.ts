import type { Locator, Page } from '@playwright/test';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { FakeGmail } from '../fake-gmail/server';
import type { Extension } from './extension';
import { expect } from './fixtures';
import { clickSend } from './gmail-user';

const ME = 'me@example.com';
const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** What a row that is due is called by first. */
const MARK = /^overdue/;

/** How a cadence stands: the step that is next, what came of those before, and why it ended. */
type Standing = readonly [number, readonly string[], string | null];

/** A seller and one client, while days and months pass by the clocks of both: stored mail and Gmail's. */
export class CadenceStory {
  readonly #gmail: FakeGmail;
  readonly #extension: Extension;
  readonly #inbox: Page;
  readonly popup: Page;

  private constructor(gmail: FakeGmail, extension: Extension, inbox: Page, popup: Page) {
    this.#gmail = gmail;
    this.#extension = extension;
    this.#inbox = inbox;
    this.popup = popup;
  }

  /** Promises are another story: some of the shipped words read as one. */
  static async begin(gmail: FakeGmail, extension: Extension, inbox: Page): Promise<CadenceStory> {
    await extension.request('saveSettings', { promises: 'off' });
    return new CadenceStory(gmail, extension, inbox, await extension.open('popup.html'));
  }

  /** What is awaited: in a story that is one thing. */
  async awaited(): Promise<FollowUp> {
    const all = await this.#extension.followUps();
    const [followUp, ...others] = all.filter(({ kind }) => kind === 'awaited');
    if (!followUp || others.length > 0) throw new Error('not one follow-up');
    return followUp;
  }

  /** What the user owes. */
  async owed(): Promise<FollowUp | undefined> {
    return (await this.#extension.followUps()).find(({ kind }) => kind !== 'awaited');
  }

  async isFollowed(): Promise<void> {
    await expect.poll(async () => (await this.#extension.followUps()).length).toBe(1);
  }

  async standing(): Promise<Standing | null> {
    const { run } = await this.awaited();
    return run && [run.at, run.history.map(({ outcome }) => outcome), run.ending?.by ?? null];
  }

  async stands(...standing: Standing): Promise<void> {
    await expect.poll(() => this.standing()).toEqual(standing);
  }

  /** Start one by the popup's last row: what is owed stands above what is awaited. */
  start(cadence: RegExp): Promise<void> {
    return this.#choose(/^More for/, /^Start a cadence/, cadence);
  }

  /** Do something about the step that is next, until it is done. */
  async step(choice: RegExp): Promise<void> {
    await this.#changes(() => this.#choose('Step', choice));
  }

  /** Move the step that is next, in the user's own words. */
  async move(words: string): Promise<void> {
    await this.#choose('Step', /^Move to another day/);
    await this.popup.getByLabel('In your own words').fill(words);
    await this.#changes(() => this.popup.getByRole('button', { name: 'Set' }).click());
  }

  /** What came of a call, with a line about it. */
  async talk(outcome: RegExp, note: string): Promise<void> {
    await this.#choose('Step');
    await this.popup.getByLabel(/^Note in one line/).fill(note);
    await this.#changes(() => this.popup.getByRole('menuitem', { name: outcome }).click());
  }

  async #changes(act: () => Promise<void>): Promise<void> {
    const before = await this.awaited();
    await act();
    await expect.poll(async () => (await this.awaited()).changedAt).not.toBe(before.changedAt);
  }

  async #choose(menu: string | RegExp, ...choices: readonly RegExp[]): Promise<void> {
    const row = this.popup.getByRole('listitem').last();
    await row.hover();
    await row.getByRole('button', { name: menu, exact: true }).click();
    for (const name of choices) await this.popup.getByRole('menuitem', { name }).click();
  }

  /** Let time pass, everywhere. */
  async pass(ms: number): Promise<void> {
    this.#gmail.mailbox(ME).finishSending();
    this.#gmail.mailbox(ME).age(ms);
    await this.#extension.age(ms);
  }

  passDays(days: number): Promise<void> {
    return this.pass(days * DAY_MS);
  }

  /** By whole days: what is derived from a day and an hour of it stays what it was. */
  #passUntilOver(left: number): Promise<void> {
    return left === 0 ? this.pass(MINUTE_MS) : this.passDays(Math.ceil(left / DAY_MS));
  }

  /** Let the present step fall due, and its nudge come. @returns after how many days */
  async fallDue(evidence: string): Promise<number> {
    const { dueAt, id } = await this.awaited();
    const left = Math.max(0, dueAt - Date.now());
    await this.#passUntilOver(left);
    await this.#extension.ring();
    await expect.poll(() => this.#extension.notifications()).toContain(id);
    await expect(this.popup.getByRole('button', { name: MARK }).last()).toHaveAccessibleDescription(
      new RegExp(evidence),
    );
    return Math.round(left / DAY_MS);
  }

  /** @returns the field in which the answer is begun */
  async write(): Promise<Locator> {
    await this.#choose('Step', /^Write$/);
    return this.#inbox.getByRole('textbox', { name: 'Message Body' });
  }

  /** *Write*, see what the template says, fill in what it leaves open, and send it. */
  async writeAndSend(...says: readonly string[]): Promise<void> {
    const before = (await this.awaited()).touch.messageId;
    const body = await this.write();
    for (const words of says) await expect(body).toContainText(words);
    const text = (await body.innerText()).replace(/\{[^}]+\}/g, 'Sam');
    await body.fill(text);
    await clickSend(this.#inbox);
    await expect.poll(async () => (await this.awaited()).touch.messageId).not.toBe(before);
    await expect(body).toBeHidden();
  }

  /** Nobody answered: after its time it closes by itself, and nothing asks for the user any more. */
  async closesUnanswered(): Promise<void> {
    const { dueAt } = await this.awaited();
    await this.#passUntilOver(Math.max(0, dueAt - Date.now()));
    await this.#extension.ring();
    await expect.poll(async () => (await this.awaited()).closing?.by.kind).toBe('no-answer');
    expect(await this.#extension.notifications()).toEqual([]);
    await expect.poll(() => this.#extension.badge()).toBe('');
  }
}
