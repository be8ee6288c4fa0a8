import AxeBuilder from '@axe-core/playwright';
import { CadenceStory } from './cadence-story';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickSend, compose, row, send } from './gmail-user';

const ME = 'me@example.com';
const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };
const MAIL = { to: 'Ana Ruiz <ana@client.example>', subject: 'Shelves for the library' };
const TOPIC = 'Shelves for the library';

// One story for each cadence that comes with the extension, from the first mail to its end.

test('a quote is followed from first mail to goodbye: mail, call, mail, last mail', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await send(inbox, MAIL);
  await story.isFollowed();
  await story.start(/^Quote sent.* mail · .* call · .* mail/);
  await story.stands(0, [], null);

  expect(await story.fallDue('step 1 of 4: mail')).toBeGreaterThanOrEqual(2);
  await story.writeAndSend('Hi Ana,', 'days since I sent you the quote', TOPIC);
  await story.stands(1, ['sent'], null);
  await expect.poll(() => extension.notifications()).toEqual([]);

  await story.fallDue('step 2 of 4: call');
  await story.step(/^No answer$/);
  await story.stands(2, ['sent', 'no-answer'], null);

  await story.fallDue('step 3 of 4: mail');
  await story.writeAndSend('what would have to change');
  await story.stands(3, ['sent', 'no-answer', 'sent'], null);

  await story.fallDue('step 4 of 4: mail');
  await story.writeAndSend('I close it on my side');
  await story.stands(3, ['sent', 'no-answer', 'sent', 'sent'], 'completed');
  await story.closesUnanswered();
});

test('an enquiry is answered the same day, asked about once a week, and let go', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await extension.request('saveSettings', { enquiryAddresses: [ME] });
  gmail.mailbox(ME).deliver({
    from: ANA,
    subject: 'Price of 12 desks',
    body: 'Hello,\ncould you send me the price of 12 desks by Friday?\nAna',
  });
  await story.isFollowed();
  await story.start(/^Inbound enquiry.* mail · .* call/);
  await story.stands(0, [], null);

  expect(await story.fallDue('step 1 of 5: mail')).toBe(0);
  await story.writeAndSend('Hi Ana,', 'Thank you for asking about Price of 12 desks');
  await story.stands(1, ['sent'], null);
  // The answer was owed, and is given.
  await expect.poll(async () => (await story.owed())?.closing?.by.kind).toBe('wrote');

  await story.fallDue('step 2 of 5: call');
  await story.step(/^No answer$/);
  expect(await story.fallDue('step 3 of 5: mail')).toBe(7);
  await story.writeAndSend('Is it still open');
  expect(await story.fallDue('step 4 of 5: call')).toBe(7);
  await story.step(/^No answer$/);
  expect(await story.fallDue('step 5 of 5: mail')).toBe(7);
  await story.writeAndSend('I close it on my side');
  await story.stands(4, ['sent', 'no-answer', 'sent', 'no-answer', 'sent'], 'completed');
  await story.closesUnanswered();
});

test('seven touches take mails, calls and a voice message over three months', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  // Offered beside Send to whom used cadences before.
  await extension.request('saveSettings', { cadencesInCompose: true });
  await compose(inbox, MAIL);
  await inbox.getByRole('button', { name: 'Cadence' }).click();
  await inbox.getByRole('menuitem', { name: /^Seven touches/ }).click();
  await clickSend(inbox);
  await story.isFollowed();
  await story.stands(1, ['sent'], null);

  let days = await story.fallDue('step 2 of 7: call');
  await story.step(/^No answer$/);
  days += await story.fallDue('step 3 of 7: mail');
  await story.writeAndSend(`This may help you with ${MAIL.subject}`);
  days += await story.fallDue('step 4 of 7: voice message');
  await story.step(/^Done$/);
  days += await story.fallDue('step 5 of 7: mail');
  await story.writeAndSend('is it yours to decide');
  days += await story.fallDue('step 6 of 7: call');
  await story.step(/^No answer$/);
  days += await story.fallDue('step 7 of 7: mail');
  await story.writeAndSend('I close it on my side');
  const taken = ['sent', 'no-answer', 'sent', 'done', 'sent', 'no-answer', 'sent'];
  await story.stands(6, taken, 'completed');
  expect(days).toBeGreaterThanOrEqual(90);
  await story.closesUnanswered();
});

test('“not now” is answered by a word after three, six and twelve months', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await send(inbox, MAIL);
  await story.isFollowed();
  await story.passDays(2);
  const { threadId } = await story.awaited();
  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: 'Thank you, but not now.' });
  await expect.poll(async () => (await story.awaited()).state).toBe('replied');

  await story.popup.getByRole('button', { name: 'Answered' }).click();
  await story.start(/^Not now/);
  await story.stands(0, [], null);
  expect((await story.awaited()).state).toBe('waiting');

  expect(await story.fallDue('step 1 of 3: mail')).toBeGreaterThan(88);
  await story.writeAndSend(TOPIC);
  expect(await story.fallDue('step 2 of 3: call')).toBeGreaterThan(88);
  await story.step(/^No answer$/);
  expect(await story.fallDue('step 3 of 3: mail')).toBeGreaterThan(180);
  await story.writeAndSend(TOPIC);
  await story.stands(2, ['sent', 'no-answer', 'sent'], 'completed');

  // Nobody answers the last one either: that is said, and the user lets it go.
  await story.fallDue('Not now: all its 3 steps are taken.');
  await extension.request('finish', { id: (await story.awaited()).id });
  expect((await story.awaited()).state).toBe('done');
});

test('after the sale comes a thank-you, a call, a request and a sign of life, from the thread', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await send(inbox, MAIL);
  await story.isFollowed();
  await story.passDays(2);
  const { threadId } = await story.awaited();
  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: 'We take them. Thank you!' });
  await expect.poll(async () => (await story.awaited()).state).toBe('replied');

  await row(inbox, TOPIC).click();
  const bar = inbox.getByRole('region', { name: 'Follow-up' });
  await bar.getByRole('button', { name: 'More' }).click();
  await inbox.getByRole('menuitem', { name: /^Start a cadence/ }).click();
  await inbox.getByRole('menuitem', { name: /^After the sale/ }).click();
  await story.stands(0, [], null);

  await story.fallDue('step 1 of 4: mail');
  await story.writeAndSend('Thank you');
  await story.fallDue('step 2 of 4: call');
  await story.step(/^Done$/);
  await story.fallDue('step 3 of 4: mail');
  await story.writeAndSend('Hi Ana,');
  await story.stands(3, ['sent', 'done', 'sent'], null);
  expect(await story.fallDue('step 4 of 4: mail')).toBeGreaterThan(130);
  await story.writeAndSend('Hi Ana,');
  await story.stands(3, ['sent', 'done', 'sent', 'sent'], 'completed');

  gmail.mailbox(ME).deliver({ threadId, from: ANA, body: 'How nice to hear from you.' });
  await expect.poll(async () => (await story.awaited()).state).toBe('replied');
});

test('a reply stops a cadence; paused, it asks for nothing', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await send(inbox, MAIL);
  await story.isFollowed();
  const { id, threadId } = await story.awaited();
  // The undo window is over.
  await story.pass(60_000);
  await extension.request('startCadence', { id, cadenceId: 'sevenTouches' });
  await story.step(/^Pause$/);
  await expect(story.popup.getByText(/^paused at step 1 of 7/).first()).toBeVisible();
  await story.passDays(30);
  await extension.ring();
  expect(await extension.notifications()).toEqual([]);
  await story.step(/^Go on$/);
  gmail.mailbox(ME).deliver({ threadId, from: ANA });
  await story.stands(0, [], 'reply');
});

test('a step is moved, a call is noted, and what runs follows its edited cadence on purpose alone', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await send(inbox, MAIL);
  await story.isFollowed();
  await story.start(/^Quote sent/);
  await story.step(/^Skip this step$/);
  const planned = (await story.awaited()).dueAt;

  await story.move('in 3 weeks');
  const moved = await story.awaited();
  expect(moved.dueAt).toBeGreaterThan(planned);
  expect(moved.run?.stepDueAt).toBe(moved.dueAt);

  const { cadences } = await extension.request('getCadences');
  const quote = cadences.find(({ id }) => id === 'quoteSent');
  if (!quote) throw new Error('no cadence');
  await extension.request('saveCadence', { ...quote, steps: quote.steps.slice(0, 3) });
  expect((await story.awaited()).run?.steps).toHaveLength(4);
  await story.step(/^Follow the cadence as it is now$/);
  expect((await story.awaited()).run?.steps).toHaveLength(3);

  await story.talk(/^No answer$/, 'Wants it in oak, calls back on Monday');
  const { followUps } = await extension.request('exportFollowUps', { after: '' });
  expect(followUps[0]?.run?.history.at(-1)).toMatchObject({
    channel: 'call',
    outcome: 'no-answer',
    note: 'Wants it in oak, calls back on Monday',
  });
});

test('a template is typed in with what is known; what is not is shown, and Gmail takes it all back', async ({
  gmail,
  extension,
  inbox,
}) => {
  const story = await CadenceStory.begin(gmail, extension, inbox);
  await extension.request('saveTemplate', {
    id: 'own',
    name: 'Own',
    text: 'Hi {first name},\nabout {topic}: {one reason}\n{my name}',
  });
  await extension.request('saveCadence', {
    id: 'own',
    name: 'My own',
    why: '',
    steps: [
      {
        channel: 'email',
        wait: { unit: 'days', count: 0 },
        template: 'own',
        stage: null,
        note: '',
      },
    ],
    repeat: null,
    keepsPace: true,
  });
  await send(inbox, MAIL);
  await story.isFollowed();
  await story.start(/^My own/);
  await story.stands(0, [], null);
  const body = await story.write();
  await expect(body).toContainText(`about ${TOPIC}: {one reason}`);
  await expect(body).toContainText('Nora Field');
  const warning = inbox.getByText('Still to fill in: {one reason}.');
  await expect(warning).toBeVisible();

  await body.press('Control+z');
  await expect(body).not.toContainText('Hi Ana');
  await expect(warning).toBeHidden();
});

test('one cadence is started for many by keyboard: seen as a whole before, and taken back as a whole', async ({
  extension,
  inbox,
}) => {
  const clients = ['Ana Ruiz <ana@client.example>', 'Bea Costa <bea@other.example>'];
  for (const to of clients) await send(inbox, { to, subject: `Offer for ${to.slice(0, 3)}` });
  await send(inbox, { to: 'Caro Diaz <caro@third.example>', subject: 'Offer for Caro' });
  await expect.poll(async () => (await extension.followUps()).length).toBe(3);
  await extension.request('refusePerson', { email: 'bea@other.example', isRefused: true });
  await extension.request('reopen', { id: await idOf(extension, 'Offer for Bea') });
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('listitem')).toHaveCount(3);

  // Who never used a cadence meets nothing of it.
  await popup.keyboard.press('m');
  await expect(popup.getByRole('region', { name: 'Chosen conversations' })).toHaveCount(0);
  await popup
    .getByRole('button', { name: /^More for/ })
    .first()
    .press('Enter');
  await expect(popup.getByRole('menuitem', { name: /^Start a cadence/ })).toBeVisible();
  const several = popup.getByRole('menuitem', { name: /^Choose several/ });
  await expect(several).toHaveCount(0);
  await extension.request('saveSettings', { cadencesInCompose: true });
  await several.press('Enter');

  await popup.keyboard.press('j');
  await popup.keyboard.press('m');
  await popup.keyboard.press('j');
  await popup.keyboard.press('m');
  const bar = popup.getByRole('region', { name: 'Chosen conversations' });
  await expect(bar.getByRole('status')).toHaveText('3 chosen');
  await bar.getByRole('button', { name: 'Cadence' }).focus();
  await popup.keyboard.press('Enter');
  await popup.getByRole('menuitem', { name: /^Seven touches/ }).press('Enter');

  const dialog = popup.getByRole('dialog', { name: 'Start “Seven touches”' });
  await expect(dialog).toContainText(/If started now: .* mail · .* call · .* mail · .* voice/);
  await expect(dialog).toContainText(/Ana Ruiz: not before .*, because of another contact\./);
  await expect(dialog).toContainText('Bea Costa: left out, for you decided not to contact them.');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Start for 2' }).press('Enter');
  const running = async () =>
    (await extension.followUps()).filter(({ run }) => run?.ending === null).length;
  await expect.poll(running).toBe(2);
  await expect(popup.getByText('Cadence started for 2 conversations')).toBeVisible();
  await expect(bar).toHaveCount(0);

  await popup.keyboard.press('z');
  await expect.poll(running).toBe(0);
});

async function idOf(extension: Extension, subject: string): Promise<string> {
  const found = (await extension.followUps()).find((it) => it.subject === subject);
  if (!found) throw new Error(`nothing is followed up of ${subject}`);
  return found.id;
}
