import { writeCadenceFile } from '@/lib/domain/cadence/read-cadence';
import { dayOf, numberOfDay, startOfDayNumber } from '@/lib/domain/calendar/day';
import { isWorkingDay, workdaysBetween } from '@/lib/domain/calendar/workdays';
import { expect, test } from './fixtures';
import { send } from './gmail-user';

test('each setting is saved at once and says its effect', async ({ extension }) => {
  const options = await extension.open('options.html');
  await options.getByRole('radio', { name: 'All mail', exact: true }).check();
  await expect(options.getByText(/Every mail you send is followed up/)).toBeVisible();
  const days = options.getByLabel('Days to wait for an answer');
  await days.fill('10');
  await days.blur();
  await options.getByRole('combobox', { name: 'Hour of the nudge' }).selectOption('16');
  await expect(options.getByText('Saved.')).toBeVisible();
  await expect
    .poll(() => extension.request('getSettings'))
    .toMatchObject({ tracking: 'all', waitDays: 10, hourOfDay: 16 });
  await expect(options.getByText(/Mail sent now would be nudged .*4:00/)).toBeVisible();
});

test('a bad wait is refused with words, and nothing is changed', async ({ extension }) => {
  const options = await extension.open('options.html');
  const days = options.getByLabel('Days to wait for an answer');
  await days.fill('0');
  await days.blur();
  await expect(options.getByText(/whole number of days from 1 to 365/)).toBeVisible();
  expect((await extension.request('getSettings')).waitDays).toBe(3);
});

test('health tells when Gmail was understood', async ({ extension, inbox }) => {
  await expect(inbox.getByRole('row', { name: 'Quote for 12 desks' })).toBeVisible();
  const options = await extension.open('options.html');
  await expect(options.getByText(/^Gmail was understood/)).toBeVisible();
  await options.getByText('What was read').click();
  await expect(options.getByRole('table')).toBeVisible();
});

test('a wait steps over a holiday of the user’s region', async ({ extension, inbox }) => {
  await extension.request('saveSettings', { workdaysOnly: true });
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Choose a country…' }).click();
  await options.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Spain' });
  await options.getByRole('combobox', { name: 'Region' }).selectOption('MD');
  await expect(options.getByText(/^The next one: /)).toBeVisible();
  await expect
    .poll(async () => (await extension.request('getSettings')).holidayPlace)
    .toMatchObject({ country: 'ES', region: 'MD' });

  const settings = await extension.request('getSettings');
  const withoutHolidays = { ...settings, holidays: [] };
  const noonOf = (day: string) => startOfDayNumber(numberOfDay(day)) + 12 * 3_600_000;
  const holiday = settings.holidays.find(
    (day) => day > dayOf(Date.now()) && isWorkingDay(noonOf(day), withoutHolidays),
  );
  if (!holiday) throw new RangeError('Madrid has no holiday to come');
  // As many workdays as would end on the holiday, if it were none.
  const waitDays = workdaysBetween(Date.now(), noonOf(holiday), withoutHolidays);
  const passed = settings.holidays.filter((day) => day > dayOf(Date.now()) && day < holiday);
  expect(passed.filter((day) => isWorkingDay(noonOf(day), withoutHolidays))).toEqual([]);
  await extension.request('saveSettings', { waitDays });

  await send(inbox, { to: 'Ana Ruiz <ana@client.example>', subject: 'Quote for the stairs' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  const dueAt = followUp?.dueAt ?? 0;
  expect(dayOf(dueAt) > holiday).toBe(true);
  expect(isWorkingDay(dueAt, settings)).toBe(true);
  expect(workdaysBetween(noonOf(holiday), dueAt, settings)).toBe(1);
});

test('a cadence is edited, with the dates that come of it', async ({ extension }) => {
  const options = await extension.open('options.html');
  await options.getByText('Cadences, templates and stages').click();
  await options.getByRole('button', { name: 'Edit Quote sent' }).click();
  const editor = options.getByRole('form', { name: 'Quote sent' });
  const step = editor.getByRole('group', { name: 'Step 2' });
  await step.getByRole('combobox', { name: 'Channel' }).selectOption('voice');
  await step.getByRole('textbox', { name: 'Wait' }).fill('2');
  await editor.getByRole('button', { name: 'Move Step 2 down' }).press('Enter');
  await expect(editor.getByText(/ mail · .+ mail · .+ voice message · .+ mail$/)).toBeVisible();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toBeHidden();
  const { cadences } = await extension.request('getCadences');
  expect(cadences[0]?.steps.map(({ channel }) => channel)).toEqual([
    'email',
    'email',
    'voice',
    'email',
  ]);
  await options.reload();
  await options.getByText('Cadences, templates and stages').click();
  await expect(options.getByText(/voice message after 2 workdays/)).toBeVisible();
});

test('a broken file of cadences is refused by its fields, and changes nothing', async ({
  extension,
}) => {
  const before = await extension.request('getCadences');
  const text = writeCadenceFile(before).replace('"count": 3', '"count": -3');
  const options = await extension.open('options.html');
  await options.getByText('Cadences, templates and stages').click();
  await options
    .getByLabel('Import cadences')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(
    options.getByText(
      'cadences.0.steps.0.wait.count: It cannot be less than 0. Nothing was changed.',
    ),
  ).toBeVisible();
  expect(await extension.request('getCadences')).toEqual(before);
});
