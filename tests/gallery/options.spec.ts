import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { SHIPPED_CADENCES, SHIPPED_TEMPLATE_IDS } from '@/lib/domain/cadence/shipped';
import { HEALTH, SETTINGS } from './data';
import { expect, type Look, test } from './test';

const OPTIONS = 'entrypoints/options/index.html';

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', direction: 'ltr' },
  { language: 'es', theme: 'dark', direction: 'ltr' },
];

const WORDS = {
  en: {
    cadences: 'Cadences, templates and stages',
    templates: '13 templates',
    stages: 'Stages',
    edit: /^Edit Inbound/,
    manners: 'How often, and until when',
    country: /^Spain/,
  },
  es: {
    cadences: 'Cadencias, plantillas y etapas',
    templates: '13 plantillas',
    stages: 'Etapas',
    edit: /^Editar: Consulta/,
    manners: 'Cada cuánto, y hasta cuándo',
    country: /^España/,
  },
};

for (const look of LOOKS) {
  const words = WORDS[look.language];
  test.describe(`options in ${look.language}, ${look.theme}`, () => {
    let answers: Record<string, unknown>;
    test.beforeAll(async () => {
      answers = {
        getHealth: HEALTH,
        getSettings: SETTINGS,
        getTrouble: null,
        countStored: { followUps: 128, broken: 0 },
        getCadences: await shipped(look.language),
      };
    });

    test('days off', async ({ page, gallery }) => {
      const settings = {
        ...SETTINGS,
        away: { from: '2026-12-21', until: '2027-01-06' },
        holidayPlace: { country: 'ES', region: 'MD', throughYear: 2028 },
        holidays: ['2026-12-07', '2026-12-08', '2026-12-25'],
        daysOff: ['2026-12-04', '2027-02-01', '2027-02-02', '2027-02-03'],
      };
      await gallery.show(OPTIONS, look, { ...answers, getSettings: settings });
      await page.getByRole('button', { name: words.country }).click();
      await page.getByRole('combobox').nth(4).waitFor();
      await expect(page.locator('.holiday-list li')).not.toHaveCount(0);
      await gallery.keep('options-days', look);
    });

    test('a cadence', async ({ page, gallery }) => {
      await gallery.show(OPTIONS, look, answers);
      await page.getByText(words.cadences).click();
      await page.getByRole('button', { name: words.edit }).click();
      await expect(page.locator('.preview-line')).not.toBeEmpty();
      await gallery.keep('options-cadences', look);
    });

    test('templates and stages', async ({ page, gallery }) => {
      await gallery.show(OPTIONS, look, answers);
      await page.getByText(words.cadences).click();
      await page.getByText(words.templates).click();
      await page.getByText(words.stages, { exact: true }).click();
      await page.locator('.plans').nth(1).getByRole('button').first().click();
      await page.getByRole('textbox').nth(2).waitFor();
      await gallery.keep('options-templates', look);
    });

    test('manners, narrow', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 480, height: 900 });
      await gallery.show(OPTIONS, look, answers);
      await page.getByText(words.manners).click();
      await page.locator('.question').waitFor();
      await gallery.keep('options-manners', look);
    });
  });
}

/** What is shipped, as the background would word it. */
async function shipped(language: 'en' | 'es') {
  const messages = generateChromeMessages(
    await parseMessagesFile(`lib/i18n/locales/${language}.yml`),
  );
  const say = (name: string): string => messages[name]?.message ?? '';
  return {
    cadences: Object.entries(SHIPPED_CADENCES).map(([id, plan]) => ({
      ...plan,
      id,
      name: say(`cadence_name_${id}`),
      why: say(`cadence_why_${id}`),
    })),
    templates: SHIPPED_TEMPLATE_IDS.map((id) => ({
      id,
      name: say(`template_name_${id}`),
      text: say(`template_text_${id}`),
    })),
  };
}
