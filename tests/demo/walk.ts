import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Extension } from '../e2e/extension';
import { clickSend, compose, INBOX, row, SENT } from '../e2e/gmail-user';
import { NEVER_QUIET } from '../e2e/never-quiet';
import type { FakeGmail } from '../fake-gmail/server';

type Stage = {
  readonly context: BrowserContext;
  readonly gmail: FakeGmail;
  /** Where the screenshots go. */
  readonly shots: string;
};

const ME = 'me@example.com';
const ANA = { email: 'ana.ruiz@client.example', name: 'Ana Ruiz' };
const SUBJECT = 'Quote for the reception desk';

/**
 * Walk the main job as a user would, saying each step as it happens.
 *
 * @returns whether every step held; the walk ends at the first that does not
 */
export async function walkMainJob({ context, gmail, shots }: Stage): Promise<boolean> {
  const extension = await Extension.of(context);
  // The walk may be taken at night: let no hour be quiet.
  await extension.request('saveSettings', NEVER_QUIET);
  const page = await context.newPage();
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  let count = 0;

  async function step(name: string, screen: Page, act: () => Promise<unknown>): Promise<void> {
    count++;
    const file = `${String(count).padStart(2, '0')}-${name.toLowerCase().replace(/\W+/g, '-')}.png`;
    try {
      await act();
      console.log(`✓ ${name}`);
    } catch (error) {
      console.log(`✗ ${name}\n  ${error instanceof Error ? error.message : error}`);
      throw new StepFailed();
    } finally {
      await screen.bringToFront();
      await screen.screenshot({ path: path.join(shots, file) });
    }
  }

  const mark = row(page, SUBJECT).locator('.retoma-mark');
  const thread = async () => {
    const [followUp] = await extension.followUps();
    if (!followUp) throw new Error('nothing is followed up');
    return followUp;
  };

  try {
    await step('Gmail opens, Retoma is in it', page, async () => {
      await page.goto(INBOX);
      await expect(row(page, 'Quote for 12 desks')).toBeVisible();
    });
    await step('Beside Send stands when a nudge would come', page, async () => {
      await compose(page, { to: `${ANA.name} <${ANA.email}>`, subject: SUBJECT });
      await expect(page.getByRole('button', { name: /^Nudge: .*question/ })).toBeVisible();
    });
    await step('Sent, the mail is followed up', page, async () => {
      await clickSend(page);
      await expect.poll(async () => (await extension.followUps()).length).toBe(1);
      expect((await thread()).state).toBe('waiting');
    });
    await step('Its row is marked', page, async () => {
      await page.goto(SENT);
      await expect(mark).toHaveText('sending');
    });
    await step('Two days on it still waits, and says so', page, async () => {
      await extension.passDays(2);
      await expect(mark).toHaveText(/^(awaiting · 2d|today · .*)$/);
      expect(await extension.notifications()).toEqual([]);
    });
    await step('Quiet for 5 days: Gmail is asked about that thread alone', page, async () => {
      gmail.clearRequests();
      await extension.passDays(3);
      await expect.poll(async () => (await thread()).check?.outcome).toBe('unanswered');
      const asked = gmail.requests.filter(({ endpoint }) => endpoint === 'cv');
      expect(asked.map(({ path: it }) => /th=(\w+)/.exec(it)?.[1])).toEqual([
        (await thread()).threadId,
      ]);
    });
    await step('Nudged by notification, badge and mark', page, async () => {
      await expect.poll(() => extension.notifications()).toEqual([(await thread()).id]);
      await expect.poll(() => extension.badge()).toBe('1');
      await expect(mark).toHaveText(/^overdue/);
    });
    await step('The popup has it first', popup, async () => {
      await expect(popup.getByText(SUBJECT)).toBeVisible();
    });
    await step('The open thread says why', page, async () => {
      await row(page, SUBJECT).click();
      await expect(page.getByText(/Checked with Gmail today .*: no answer/)).toBeVisible();
    });
    await step('The answer comes, and all is cleared', page, async () => {
      gmail.mailbox(ME).deliver({ threadId: (await thread()).threadId, from: ANA, kind: 'human' });
      await expect.poll(() => extension.notifications()).toEqual([]);
      await expect.poll(() => extension.badge()).toBe('');
      await expect(page.getByText(/Ana Ruiz answered/)).toBeVisible();
    });
    await step('Nobody owes an answer any more', popup, async () => {
      await expect(popup.getByText('Nobody owes you an answer.')).toBeVisible();
    });
    await step('Options say what each setting does', extension.page, async () => {
      await expect(extension.page.getByText(/Mail sent now would be nudged/)).toBeVisible();
      await expect(extension.page.getByText(/Gmail was understood/)).toBeVisible();
    });
    return true;
  } catch (error) {
    if (error instanceof StepFailed) return false;
    throw error;
  }
}

class StepFailed extends Error {
  override readonly name = 'StepFailed';
}
