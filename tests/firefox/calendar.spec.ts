import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INBOX, SENT } from '../e2e/gmail-user';
import { downloadsOf, type Firefox, type Tab } from './firefox';
import { expect, test } from './fixtures';
import { clickSend, compose, drawnText, openThread } from './gmail-user';

const SUBJECT = 'Quote for the reception desk';

/** Press what the bar draws under this name. @returns whether it was there */
function press(firefox: Firefox, tab: Tab, name: string): Promise<boolean> {
  return firefox.evaluate(
    tab,
    (wanted) => {
      const roots = [...document.querySelectorAll('.retoma-host')].map((it) => it.shadowRoot);
      const button = roots
        .flatMap((root) => [...(root?.querySelectorAll('button') ?? [])])
        .find((it) => (it.ariaLabel ?? it.textContent ?? '').startsWith(wanted));
      button?.click();
      return button !== undefined;
    },
    name,
  );
}

test('an exact time is saved as a calendar file from the bar in Gmail', async ({
  firefox,
  extension,
  profile,
}) => {
  const page = await firefox.openTab(INBOX);
  await compose(firefox, page, { to: 'Ana Ruiz <ana@client.example>', subject: SUBJECT });
  await clickSend(firefox, page);
  await expect.poll(async () => (await extension.followUps()).length).toBe(1);
  const [followUp] = await extension.followUps();
  const until = Date.now() + 26 * 3_600_000;
  await extension.request('snooze', { id: followUp?.id, until, isAppointment: true });

  await firefox.goto(page, SENT);
  await openThread(firefox, page, SUBJECT);
  await expect.poll(() => drawnText(firefox, page)).toEqual([expect.stringContaining('Nudge: ')]);
  for (const name of ['More', 'Add to your calendar', 'A file for any calendar']) {
    await expect.poll(() => press(firefox, page, name)).toBe(true);
  }

  const downloads = downloadsOf(profile);
  const saved = () => (existsSync(downloads) ? readdirSync(downloads) : []);
  await expect.poll(saved).toEqual([expect.stringMatching(/^retoma-.*\.ics$/)]);
  const file = () => readFileSync(path.join(downloads, saved()[0] ?? ''), 'utf8');
  await expect.poll(file).toContain(`SUMMARY:Follow up with Ana Ruiz: ${SUBJECT}`);
  expect(file()).toContain('END:VCALENDAR');
});
