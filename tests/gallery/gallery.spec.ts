import { BROKEN, BUSY, HEALTH, NEVER_READ, NOBODY, NOW, QUIET, SETTINGS } from './data';
import { expect, LOOKS, test } from './test';

const POPUP = 'entrypoints/popup/index.html';
const OPTIONS = 'entrypoints/options/index.html';
const GMAIL = 'tests/gallery/gmail.html';
/** A page of Gmail's has one bar; here they all bear the same name. */
const MANY_BARS = { except: ['landmark-unique'] };
const answers = { getOverview: BUSY, getHealth: HEALTH, getSettings: SETTINGS, readWhen: NOW };

for (const look of LOOKS) {
  const { language, theme, direction } = look;
  test.describe(`${language}, ${theme}, ${direction}`, () => {
    test.describe('popup', () => {
      test.use({ viewport: { width: 400, height: 600 } });

      test('busy', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, answers);
        await expect(page.getByRole('listitem')).toHaveCount(9);
        await gallery.keep('popup-busy', look);
      });

      test('snooze menu', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, answers);
        await page.getByRole('listitem').first().waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('s');
        await page.getByRole('menuitem').first().waitFor();
        await gallery.keep('popup-snooze', look);
      });

      test('after an action', async ({ page, gallery }) => {
        const change = { followUp: null, undoId: 7 };
        await gallery.show(POPUP, look, { ...answers, finish: change });
        await page.getByRole('listitem').first().waitFor();
        await page.keyboard.press('d');
        await expect(page.getByRole('status')).not.toBeEmpty();
        await gallery.keep('popup-done', look);
      });

      test('keys', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, answers);
        await page.getByRole('listitem').first().waitFor();
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await gallery.keep('popup-keys', look);
      });

      test('nothing due', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, { ...answers, getOverview: QUIET });
        await page.getByRole('listitem').first().waitFor();
        await gallery.keep('popup-quiet', look);
      });

      test('empty', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, { ...answers, getOverview: NOBODY, getHealth: NEVER_READ });
        await page.locator('.empty-first').waitFor();
        await gallery.keep('popup-empty', look);
      });

      test('tracking broken', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, { ...answers, getHealth: BROKEN });
        await page.getByRole('alert').first().waitFor();
        await gallery.keep('popup-broken', look);
      });

      test('found', async ({ page, gallery }) => {
        const found = { followUps: BUSY.overdue.followUps, total: 3 };
        await gallery.show(POPUP, look, { ...answers, search: found });
        await page.getByRole('searchbox').fill('ana');
        await expect(page.getByRole('listitem')).toHaveCount(3);
        await gallery.keep('popup-found', look);
      });

      test('failed', async ({ page, gallery }) => {
        await gallery.show(POPUP, look, { getHealth: HEALTH, getSettings: SETTINGS });
        await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
        await gallery.keep('popup-failed', look);
      });
    });

    test('options', async ({ page, gallery }) => {
      await gallery.show(OPTIONS, look, { ...answers, getHealth: BROKEN });
      await page.getByRole('radio').first().waitFor();
      await gallery.keep('options', look);
    });

    test('options refuse bad input', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 480, height: 900 });
      await gallery.show(OPTIONS, look, { ...answers, saveSettings: SETTINGS });
      await page.getByRole('textbox').fill('400');
      await gallery.keep('options-narrow', look);
    });

    test('in Gmail', async ({ page, gallery }) => {
      await gallery.show(GMAIL, look);
      await page.getByRole('button').first().waitFor();
      await gallery.keep('gmail', look, MANY_BARS);
    });

    test('menus in Gmail', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 1008, height: 720 });
      await gallery.show(GMAIL, look);
      await page.locator('[data-name=chip-picked]').getByRole('button').click();
      await page.getByRole('textbox').first().fill('tomorrow at 10');
      await expect(page.getByRole('status').filter({ hasText: '·' })).toBeVisible();
      await page.screenshot({
        path: `.output/gallery/chip-menu.${language}.${theme}.${direction}.png`,
      });
      await gallery.keep('chip-menu-page', look, MANY_BARS);
    });
  });
}
