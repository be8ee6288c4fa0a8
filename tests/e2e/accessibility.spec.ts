import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launch } from './browser';
import { Extension } from './extension';
import { expect, test } from './fixtures';
import { compose, INBOX, row, SENT, send } from './gmail-user';
import { NEVER_QUIET } from './never-quiet';

async function findings(page: Page, scope?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (scope ? axe.include(scope) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`axe finds nothing in ${colorScheme}, ${language}`, async ({ gmail, profile }) => {
      gmail.setInterface({ dark: colorScheme === 'dark' });
      const context = await launch({ port: gmail.port, profile, language, colorScheme });
      const extension = await Extension.of(context);
      await extension.request('saveSettings', NEVER_QUIET);
      const page = await context.newPage();
      await page.goto(INBOX);
      await send(page, { to: 'Ana Ruiz <ana@client.example>', subject: 'Offer' });
      await expect.poll(async () => (await extension.followUps()).length).toBe(1);
      await extension.passDays(5);
      await expect.poll(() => extension.badge()).toBe('1');

      const popup = await extension.open('popup.html');
      await expect(popup.getByText('Offer')).toBeVisible();
      expect(await findings(popup)).toEqual([]);
      await extension.page.reload();
      await expect(extension.page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findings(extension.page)).toEqual([]);

      // Gmail draws its rows anew when their list has come.
      const listed = page.waitForResponse(/\/i\/bv/);
      await page.goto(SENT);
      await (await listed).finished();
      await expect(page.locator('.retoma-mark')).toHaveText(/^(overdue|atrasado)/);
      expect(await findings(page, '.retoma-mark')).toEqual([]);
      await row(page, 'Offer').click();
      await expect(page.getByRole('region', { name: /Follow-up|Seguimiento/ })).toBeVisible();
      await compose(page, { to: 'Bea <bea@client.example>', subject: 'More' });
      await page.getByRole('button', { name: /^(Nudge|Aviso): / }).click();
      expect(await findings(page, '.retoma-host')).toEqual([]);
      await context.close();
    });
  }
}
