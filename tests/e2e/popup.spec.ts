import { expect, test } from './fixtures';
import { send } from './gmail-user';

test.beforeEach(async ({ extension, inbox }) => {
  for (const [n, name] of ['Ana', 'Bea', 'Cleo'].entries()) {
    await send(inbox, { to: `${name} <${name}@client.example>`, subject: `Offer ${n + 1}` });
    await expect.poll(async () => (await extension.followUps()).length).toBe(n + 1);
  }
  await extension.age(5 * 24 * 3_600_000);
  const [, second, third] = (await extension.followUps()).sort((a, b) => a.touch.at - b.touch.at);
  const tonight = new Date().setHours(23, 59, 59, 0);
  await extension.request('snooze', { id: second?.id ?? '', until: tonight });
  await extension.request('snooze', { id: third?.id ?? '', until: tonight + 2 * 24 * 3_600_000 });
  await extension.ring();
  await expect.poll(async () => (await extension.notifications()).length).toBe(1);
});

test('lists overdue, due today and waiting, in this order', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  const headings = popup.getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([/^Overdue\s*1$/, /^Due today\s*1$/, /^Waiting\s*1$/]);
  await expect(popup.getByText('Offer 1')).toBeVisible();
  await expect(popup.getByText(/checked .*: no answer/).first()).toBeVisible();
});

test('is worked by keyboard alone', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('Offer 1')).toBeVisible();
  await popup.keyboard.press('d');
  await expect(popup.getByText('Done: Offer 1')).toBeVisible();
  await expect.poll(() => extension.badge()).toBe('');
  await popup.keyboard.press('z');
  await expect.poll(() => extension.badge()).toBe('1');

  await popup.keyboard.press('/');
  await popup.keyboard.type('cleo');
  await expect(popup.getByText('Offer 3')).toBeVisible();
  await expect(popup.getByText('Offer 1')).toHaveCount(0);
  await popup.keyboard.press('Escape');
  await expect(popup.getByText('Offer 1')).toBeVisible();

  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('dialog')).toBeHidden();
});

test('opens a thread with Enter', async ({ extension, inbox }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('Offer 1')).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(inbox.getByRole('heading', { name: 'Offer 1' })).toBeVisible();
});

test('snoozes with the mouse, until tomorrow', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  const row = popup.getByRole('listitem').filter({ hasText: 'Offer 1' });
  await row.hover();
  await row.getByRole('button', { name: /^Snooze/ }).click();
  await popup.getByRole('menuitem', { name: /^Tomorrow/ }).click();
  await expect(popup.getByText(/^Snoozed until .*Offer 1/)).toBeVisible();
  await expect.poll(() => extension.notifications()).toEqual([]);
});

test('stays right while Gmail changes', async ({ gmail, extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByText('Offer 1')).toBeVisible();
  const first = (await extension.followUps()).find(({ subject }) => subject === 'Offer 1');
  gmail.mailbox('me@example.com').deliver({
    threadId: first?.threadId,
    from: { email: 'ana@client.example', name: 'Ana' },
  });
  await expect(popup.getByText('Offer 1')).toHaveCount(0);
  await expect(popup.getByText('Offer 2')).toBeVisible();
});
