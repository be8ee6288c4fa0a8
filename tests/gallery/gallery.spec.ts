import { HOUR_MS } from '@/lib/domain/time';
import { ANA } from '@/tests/make';
import {
  BROKEN,
  BUSY,
  CADENCES,
  CARD,
  HEALTH,
  NEVER_READ,
  NOBODY,
  NOW,
  OWING,
  QUIET,
  RETURNING,
  SETTINGS,
  TAUGHT,
} from './data';
import { expect, type Look, test } from './test';

const POPUP = 'entrypoints/popup/index.html';
const OPTIONS = 'entrypoints/options/index.html';
const GMAIL = 'tests/gallery/gmail.html';

/** Pages follow the language of the messages; in Gmail the page's direction may be another. */
const PAGES: readonly Look[] = [
  { language: 'en', theme: 'light', direction: 'ltr' },
  { language: 'es', theme: 'dark', direction: 'ltr' },
];
const GMAILS: readonly Look[] = [
  { language: 'en', theme: 'light', direction: 'ltr' },
  { language: 'es', theme: 'light', direction: 'rtl' },
  { language: 'es', theme: 'dark', direction: 'ltr' },
];

/** A page of Gmail's has one bar; here they all bear the same name. */
const MANY_BARS = { except: ['landmark-unique'] };

const answers = {
  getOverview: BUSY,
  getHealth: HEALTH,
  getSettings: SETTINGS,
  readWhen: { at: NOW, isAppointment: false },
  warnOfTime: [],
  getTrouble: null,
  getCorrections: TAUGHT,
  countStored: { followUps: 128, broken: 0 },
};
const nameOf = ({ language, theme, direction }: Look) => `${language}, ${theme}, ${direction}`;

for (const look of PAGES) {
  test.describe(`popup in ${nameOf(look)}`, () => {
    test.use({ viewport: { width: 400, height: 600 } });

    test('busy', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, answers);
      await expect(page.getByRole('listitem')).toHaveCount(9);
      await gallery.keep('popup-busy', look);
    });

    test('snoozing', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, answers);
      await page.getByRole('listitem').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByRole('menuitem').first().waitFor();
      await gallery.keep('popup-snooze', look);
    });

    test('after an action', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, { ...answers, finish: { followUp: null, undoId: 7 } });
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

    test('owed, and answered lately', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, { ...answers, getOverview: OWING });
      await expect(page.getByRole('listitem')).toHaveCount(6);
      await page.keyboard.press('a');
      await expect(page.getByRole('listitem')).toHaveCount(7);
      await gallery.keep('popup-owed', look);
    });

    test('correcting', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, { ...answers, getOverview: OWING });
      await page.getByRole('listitem').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const row = page.getByRole('listitem').nth(3);
      await row.getByRole('button', { name: /(Answered|Respondido)\?/ }).click();
      await page.getByRole('menuitem').first().waitFor();
      await gallery.keep('popup-correct', look);
    });

    test('the step of a cadence', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, { ...answers, getOverview: OWING, getCadences: CADENCES });
      await page.getByRole('listitem').nth(4).hover();
      await gallery.keep('popup-step', look);
    });

    test('starting a cadence', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, { ...answers, getCadences: CADENCES });
      await page.getByRole('listitem').first().waitFor();
      const row = page.getByRole('listitem').nth(2);
      await row.hover();
      await row.getByRole('button').last().click();
      await gallery.keep('popup-more', look);
      await page.getByRole('menuitem', { name: /…$/ }).first().click();
      await gallery.keep('popup-cadences', look);
    });

    test('back from a season, and not now', async ({ page, gallery }) => {
      await gallery.show(POPUP, look, {
        ...answers,
        getOverview: RETURNING,
        getSeasonCard: CARD,
      });
      await page.locator('.season-card').waitFor();
      await gallery.keep('popup-back', look);
      const row = page
        .getByRole('listitem')
        .filter({ has: page.locator('.row-open') })
        .nth(1);
      await row.hover();
      await row.getByRole('button').last().click();
      await page.getByRole('menuitem', { name: /(Not now|Ahora no)…/ }).click();
      await page.getByRole('spinbutton').waitFor();
      await gallery.keep('popup-season', look);
    });

    test('a time that something speaks against', async ({ page, gallery }) => {
      const clash = { kind: 'clash', at: NOW, subject: 'Quote for March', people: [ANA] };
      await gallery.show(POPUP, look, {
        ...answers,
        readWhen: { at: NOW + 8 * HOUR_MS, isAppointment: true },
        warnOfTime: [{ kind: 'quiet' }, clash],
      });
      await page.getByRole('listitem').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.getByRole('textbox').first().fill('today at 18:00');
      await page.locator('.when-warning').nth(1).waitFor();
      // What a row does to its buttons leaves those of its menus alone.
      const accent = await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--accent)';
        document.querySelector('.retoma-ui')?.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      await expect(page.locator('.when-set')).toHaveCSS('background-color', accent);
      await gallery.keep('popup-warned', look);
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
      await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
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

  test.describe(`options in ${nameOf(look)}`, () => {
    test('wide', async ({ page, gallery }) => {
      await gallery.show(OPTIONS, look, { ...answers, getHealth: BROKEN });
      await page.getByRole('radio').first().waitFor();
      await gallery.keep('options', look);
    });

    test('trouble with the data', async ({ page, gallery }) => {
      const trouble = { getTrouble: 'disk-full', countStored: { followUps: 128, broken: 3 } };
      await gallery.show(OPTIONS, look, { ...answers, ...trouble });
      await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
      await page.locator('#data').waitFor();
      await gallery.keep('options-trouble', look);
    });

    test('narrow, with bad input', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 480, height: 900 });
      await gallery.show(OPTIONS, look, answers);
      await page.getByRole('textbox').first().fill('400');
      await gallery.keep('options-narrow', look);
    });
  });
}

for (const look of GMAILS) {
  test.describe(`Gmail in ${nameOf(look)}`, () => {
    test.use({ viewport: { width: 1008, height: 720 } });

    test('bars and chips', async ({ page, gallery }) => {
      await gallery.show(GMAIL, look);
      await page.getByRole('button').first().waitFor();
      await gallery.keep('gmail', look, MANY_BARS);
    });

    test('whose answer is awaited', async ({ page, gallery }) => {
      await gallery.show(GMAIL, look);
      await page.locator('[data-name=partly]').getByRole('button').first().click();
      await page.getByRole('menuitemcheckbox').first().waitFor();
      await gallery.keep('gmail-awaits', look, MANY_BARS);
    });

    test('a menu', async ({ page, gallery }) => {
      await gallery.show(GMAIL, look);
      await page.locator('[data-name=chip-picked]').getByRole('button').click();
      await page.getByRole('textbox').first().fill('tomorrow at 10');
      await expect(page.getByRole('status').filter({ hasText: '·' })).toBeVisible();
      await gallery.keep('gmail-menu', look, MANY_BARS);
    });
  });
}
