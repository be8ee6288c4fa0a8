import { exchangesWith } from '@/lib/domain/person/exchanges';
import type { PeopleFound, PersonTraces, PersonView } from '@/lib/domain/person/person-view';
import { timelineOf } from '@/lib/domain/person/timeline';
import { november } from '@/tests/make';
import { BUSY, CADENCES, HEALTH, KINDS, NOW, SETTINGS } from './data';
import { expect, type Look, test } from './test';

const POPUP = 'entrypoints/popup/index.html';
const OPTIONS = 'entrypoints/options/index.html';

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', direction: 'ltr' },
  { language: 'es', theme: 'dark', direction: 'ltr' },
  { language: 'es', theme: 'light', direction: 'rtl' },
];

const FIND = { en: 'Find somebody', es: 'Buscar a alguien' };
const ERASE = { en: 'Erase this person…', es: 'Borrar a esta persona…' };

const followUps = [withCalls(), KINDS.late];
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };

/** A cadence with a call behind it, whose next step had to wait. */
function withCalls() {
  const [{ run: started = null } = {}] = [Object.values(KINDS).find(({ run }) => run)];
  const run = started && {
    ...started,
    at: 2,
    stepDueAt: november(27, 9),
    history: [
      {
        step: 1,
        channel: 'call' as const,
        at: november(20, 11),
        outcome: 'no-answer' as const,
        stage: null,
        note: 'Voice box; her assistant says after lunch is best',
      },
    ],
  };
  return { ...KINDS.unanswered, run, dueAt: november(30, 9), nudge: null };
}

const VIEW: PersonView = {
  account: 'me@example.com',
  person: ANA,
  others: [{ email: 'luis@distribuidora-iberica.example', name: 'Luis Alberto Fernández' }],
  followUps,
  timeline: timelineOf(exchangesWith(ANA.email, followUps)),
  allowance: { kind: 'from', at: november(30), since: null },
  budgetLeft: 4,
  unanswered: 3,
  rhythm: { usualDays: 2, today: 5, isUnusual: true, count: 8, isWaiting: true },
  ending: { kind: 'none' },
  refusal: null,
  stage: 'proposal',
  stages: SETTINGS.stages,
  notes: [
    { at: november(3), text: 'Prefers oak; the budget is decided in December' },
    { at: november(12), text: 'Llamar después de las 16:00' },
  ],
  latestDays: 2,
};

const TRACES: PersonTraces = {
  removed: 1,
  kept: 1,
  notes: 2,
  others: 3,
  subjects: ['Quote for March'],
};

const PEOPLE: PeopleFound = {
  people: [
    { person: ANA, followUpId: 'a', followUps: 2, lastTouchAt: november(24), stage: 'proposal' },
    {
      person: { email: 'purchasing.department.europe@very-long-company-name.example', name: '' },
      followUpId: 'b',
      followUps: 1,
      lastTouchAt: NOW,
      stage: null,
    },
  ],
  total: 64,
};

const answers = {
  getOverview: BUSY,
  getCadences: CADENCES,
  getHealth: HEALTH,
  getSettings: SETTINGS,
  getTrouble: null,
  getPerson: VIEW,
  listTraces: TRACES,
  searchPeople: PEOPLE,
  countStored: { followUps: 128, broken: 0 },
};

for (const look of LOOKS) {
  test.describe(`a person in ${look.language}, ${look.theme}, ${look.direction}`, () => {
    test('in the popup', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 400, height: 600 });
      await gallery.show(POPUP, look, answers);
      await page.getByRole('listitem').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
      await gallery.keep('popup-person', look);
      await page.getByRole('button', { name: ERASE[look.language] }).click();
      await gallery.keep('popup-person-erasing', look);
    });

    test('in options', async ({ page, gallery }) => {
      await page.setViewportSize({ width: 720, height: 900 });
      await gallery.show(OPTIONS, look, answers);
      await page.getByText(FIND[look.language]).click();
      await expect(page.locator('.people-open')).toHaveCount(2);
      await page.locator('#people').scrollIntoViewIfNeeded();
      await gallery.keep('options-people', look);
      await page.locator('.people-open').first().click();
      await expect(page.getByRole('heading', { name: 'Ana Ruiz' })).toBeFocused();
      await gallery.keep('options-person', look);
    });
  });
}
