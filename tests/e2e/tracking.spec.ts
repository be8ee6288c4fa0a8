import { expect, test } from './fixtures';
import { clickSend, compose, INBOX, reply, row, SENT, send } from './gmail-user';

const ANA = 'Ana Ruiz <ana@client.example>';
const OLD = 'Quote for 12 desks';

test.describe('automatic tracking', () => {
  test('watches mail to people outside the own domain, and no other', async ({
    extension,
    inbox,
  }) => {
    await send(inbox, { to: 'Bob <bob@example.com>', subject: 'To a colleague' });
    await send(inbox, { to: 'Me <me@example.com>', subject: 'To myself' });
    await send(inbox, { to: ANA, subject: 'To a client' });
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject }) => subject))
      .toEqual(['To a client']);
  });

  test('watches all mail, but for mail only to oneself', async ({ extension, inbox }) => {
    await extension.request('saveSettings', { tracking: 'all' });
    await send(inbox, { to: 'Me <me@example.com>', subject: 'To myself' });
    await send(inbox, { to: 'Bob <bob@example.com>', subject: 'To a colleague' });
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject }) => subject))
      .toEqual(['To a colleague']);
  });

  test('switched off, it watches nothing but what the chip asks for', async ({
    extension,
    inbox,
  }) => {
    await extension.request('saveSettings', { tracking: 'off' });
    await compose(inbox, { to: ANA, subject: 'Unasked' });
    await expect(inbox.getByRole('button', { name: 'No nudge' })).toBeVisible();
    await clickSend(inbox);
    await compose(inbox, { to: ANA, subject: 'Asked for' });
    await inbox.getByRole('button', { name: 'No nudge' }).click();
    await inbox.getByRole('menuitemradio', { name: /^1 week/ }).click();
    await clickSend(inbox);
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject, plan }) => [subject, plan]))
      .toEqual([['Asked for', { kind: 'days', days: 7 }]]);
  });
});

test.describe('the chip beside Send', () => {
  test('turns the nudge off for one mail', async ({ extension, inbox }) => {
    await compose(inbox, { to: ANA, subject: 'No hurry' });
    await inbox.getByRole('button', { name: /^Nudge: / }).click();
    await inbox.getByRole('menuitemradio', { name: 'No nudge' }).click();
    await clickSend(inbox);
    await expect(inbox.getByText('Message sent')).toBeVisible();
    await send(inbox, { to: ANA, subject: 'The next one' });
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject }) => subject))
      .toEqual(['The next one']);
  });

  for (const [language, words] of [
    ['en', 'next tuesday at 10'],
    ['es', 'el martes a las 10'],
  ] as const) {
    test.describe(language, () => {
      test.use({ language });

      test(`takes "${words}", typed, by keyboard alone`, async ({ extension, inbox }) => {
        await compose(inbox, { to: ANA, subject: 'Tuesday' });
        const chip = inbox.getByRole('button', { name: /^(Nudge|Aviso): / });
        await chip.focus();
        await inbox.keyboard.press('Enter');
        await inbox.keyboard.press('Tab');
        await inbox.keyboard.type(words);
        await inbox.keyboard.press('Enter');
        await expect(chip).toHaveText(/10:00/);
        await expect(chip).toBeFocused();
        await clickSend(inbox);
        await expect
          .poll(async () => (await extension.followUps()).map(({ plan }) => plan.kind))
          .toEqual(['at']);
        const [followUp] = await extension.followUps();
        const due = new Date(followUp?.dueAt ?? 0);
        expect([due.getDay(), due.getHours()]).toEqual([2, 10]);
      });
    });
  }

  test('does not guess at words it does not understand', async ({ inbox }) => {
    await compose(inbox, { to: ANA, subject: 'Some day' });
    await inbox.getByRole('button', { name: /^Nudge: / }).click();
    await inbox.getByPlaceholder('next tuesday at 10').fill('when he is back');
    await expect(inbox.getByText("I don't understand this time.")).toBeVisible();
  });

  test('stands in full screen, in a reply and in a window of its own as well', async ({
    context,
    inbox,
  }) => {
    await compose(inbox, { to: ANA, subject: 'Large' });
    await inbox.getByRole('button', { name: 'Full screen' }).click();
    await expect(inbox.getByRole('button', { name: /^Nudge: / })).toBeVisible();
    await clickSend(inbox);
    await row(inbox, OLD).click();
    await inbox.getByRole('link', { name: 'Reply', exact: true }).click();
    await expect(inbox.getByRole('button', { name: /^Nudge: / })).toBeVisible();

    const popOut = await context.newPage();
    await popOut.goto('https://mail.google.com/mail/u/0/?view=btop&search=drafts&type=new');
    await expect(popOut.getByRole('button', { name: /^Nudge: / })).toBeVisible();
  });
});

test.describe('a thread flagged by hand', () => {
  test('from its row, and back', async ({ extension, inbox }) => {
    await row(inbox, OLD).hover();
    await row(inbox, OLD)
      .getByRole('button', { name: `Follow up: ${OLD}` })
      .click();
    await expect(row(inbox, OLD).locator('.retoma-mark')).toBeVisible();
    expect(await extension.followUps()).toMatchObject([{ subject: OLD, state: 'waiting' }]);
    await row(inbox, OLD)
      .getByRole('button', { name: `Stop: ${OLD}` })
      .click();
    await expect(row(inbox, OLD).locator('.retoma-mark')).toHaveCount(0);
    expect(inbox.url()).toBe(INBOX);
  });

  test('from its bar, with undo', async ({ extension, inbox }) => {
    await row(inbox, OLD).click();
    const bar = inbox.getByRole('region', { name: 'Follow-up' });
    await bar.getByRole('button', { name: 'Follow up' }).click();
    await inbox.getByRole('menuitem', { name: /^1 week/ }).click();
    await expect(bar.getByRole('button', { name: 'Done' })).toBeVisible();
    expect(await extension.followUps()).toMatchObject([{ plan: { kind: 'days', days: 7 } }]);
    await bar.getByRole('button', { name: 'Undo' }).click();
    await expect(bar.getByRole('button', { name: 'Follow up' })).toBeVisible();
    expect(await extension.followUps()).toEqual([]);
  });

  test('by the keyboard command on the open thread', async ({ context, extension, inbox }) => {
    await row(inbox, OLD).click();
    await expect(inbox.getByRole('region', { name: 'Follow-up' })).toBeVisible();
    await inbox.bringToFront();
    const [worker] = context.serviceWorkers();
    // Headless browsers hear no shortcuts; this is what the browser calls for one.
    await worker?.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string): void };
      };
      onCommand.dispatch('track-thread');
    });
    await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  });

  test('from the context menu of its row', async ({ context, extension, inbox }) => {
    await row(inbox, OLD).click({ button: 'right' });
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object | undefined): void };
      };
      onClicked.dispatch({ menuItemId: 'track-thread' }, tab);
    });
    await expect
      .poll(async () => (await extension.followUps()).map(({ subject }) => subject))
      .toEqual([OLD]);
  });

  test('ends when somebody writes to it', async ({ gmail, extension, inbox }) => {
    await row(inbox, OLD).hover();
    await row(inbox, OLD)
      .getByRole('button', { name: `Follow up: ${OLD}` })
      .click();
    await expect(row(inbox, OLD).locator('.retoma-mark')).toBeVisible();
    const [followUp] = await extension.followUps();
    gmail.mailbox('me@example.com').deliver({
      threadId: followUp?.threadId,
      from: { email: 'ada.whitlock@brightmill.example', name: 'Ada Whitlock' },
    });
    await expect(row(inbox, OLD).locator('.retoma-mark')).toHaveText('replied');
  });
});

test('a second mail on the thread moves the clock and is no reply', async ({
  extension,
  inbox,
}) => {
  await send(inbox, { to: ANA, subject: 'Twice' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  await extension.age(5 * 24 * 3_600_000);
  await inbox.goto(SENT);
  await row(inbox, 'Twice').click();
  await reply(inbox, 'Any news?');
  await expect
    .poll(async () => (await extension.followUps()).map(({ state, touch }) => [state, touch.count]))
    .toEqual([['waiting', 2]]);
  const [followUp] = await extension.followUps();
  expect(followUp?.dueAt).toBeGreaterThan(Date.now());
});

test('scheduled mail starts to wait when it really goes out', async ({
  gmail,
  extension,
  inbox,
}) => {
  await compose(inbox, { to: ANA, subject: 'Later' });
  await inbox.getByRole('button', { name: 'More send options' }).click();
  await inbox.getByRole('menuitem', { name: /Schedule send/ }).click();
  await expect
    .poll(async () => (await extension.followUps()).map(({ state }) => state))
    .toEqual(['scheduled']);
  await inbox.close();
  gmail.mailbox('me@example.com').releaseScheduled();
  await extension.passDays(1);
  await expect
    .poll(async () => (await extension.followUps()).map(({ state }) => state))
    .toEqual(['waiting']);
  const [followUp] = await extension.followUps();
  expect(followUp?.dueAt).toBeGreaterThan(Date.now());
});

test('mail from an alias is mine, and its answer is not', async ({ gmail, extension, inbox }) => {
  await compose(inbox, { to: ANA, subject: 'As the firm' });
  await inbox.getByRole('button', { name: 'From' }).click();
  await inbox.getByRole('menuitem', { name: /hello@fieldandpine.example/ }).click();
  await clickSend(inbox);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  const mailbox = gmail.mailbox('me@example.com');
  const threadId = followUp?.threadId;
  mailbox.deliver({ threadId, kind: 'own', body: 'From my phone' });
  await expect
    .poll(async () => (await extension.followUps()).map(({ touch }) => touch.count))
    .toEqual([2]);
  mailbox.deliver({ threadId, from: { email: 'ana@client.example', name: 'Ana Ruiz' } });
  await expect
    .poll(async () => (await extension.followUps()).map(({ state }) => state))
    .toEqual(['replied']);
});
