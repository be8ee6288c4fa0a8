import { expect, test } from './fixtures';

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
