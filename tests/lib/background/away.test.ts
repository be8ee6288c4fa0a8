import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { type FollowUp, followUpId } from '@/lib/domain/follow-up';
import type { MailChoice } from '@/lib/domain/tracking';
import { legacyIdAt, ME, MONDAY, makeMail, makeOwnMessage, november } from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
});
afterEach(() => vi.useRealTimers());

async function send(n: number, choice: MailChoice = { kind: 'by-settings' }): Promise<FollowUp> {
  const sentAt = MONDAY + n * 60_000;
  const threadId = legacyIdAt(sentAt, 7);
  const mail = makeMail({ threadId, messageId: threadId, wireId: `msg-a:r${n}`, sentAt });
  gmail.show([makeOwnMessage({ messageId: mail.messageId, at: mail.sentAt })], threadId);
  const followUp = await handlers.reportSent({ mail, choice, judgement: NOT_JUDGED });
  if (!followUp) throw new Error('not tracked');
  return followUp;
}

function exactlyAt(at: number): MailChoice {
  return { kind: 'track', plan: { kind: 'at', at } };
}

it('holds every nudge while the user is away, exact ones too, and tells of all in one after', async () => {
  const byRule = await send(1);
  const exact = await send(2, exactlyAt(november(6, 16)));
  await handlers.saveSettings({ away: { from: '2026-11-04', until: '2026-11-10' } });

  for (const at of [november(5, 9), november(6, 16), november(10, 23, 59)]) {
    vi.setSystemTime(at);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
  }
  expect(await alarmAt()).toBe(november(11, 9));
  // The absence is over, the night is not.
  vi.setSystemTime(november(11, 2));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([]);

  vi.setSystemTime(november(11, 9));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([`digest/${november(11, 9)}`]);
  const held = await Promise.all([byRule, exact].map(({ id }) => handlers.getFollowUp({ id })));
  expect(held.map((it) => it?.nudge?.isShown)).toEqual([true, true]);
});

it('makes one digest on the first day back of what fell due that morning', async () => {
  await handlers.saveSettings({ away: { from: '2026-11-03', until: '2026-11-04' } });
  await send(1);
  await send(2);
  vi.setSystemTime(november(5, 9));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([`digest/${november(5, 9)}`]);
});

it('nudges at once when the user is back early', async () => {
  const { id, account, threadId } = await send(1);
  await handlers.saveSettings({ away: { from: '2026-11-03', until: '2026-11-30' } });
  vi.setSystemTime(november(12, 10));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([]);
  await handlers.saveSettings({ away: null });
  expect(await alarmAt()).toBeLessThanOrEqual(november(12, 10));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([id]);
  expect(id).toBe(followUpId(account, threadId));
  expect(account).toBe(ME);
});

it('keeps an exact appointment after the absence, whatever the hour', async () => {
  const { id } = await send(1, exactlyAt(november(11, 21)));
  await handlers.saveSettings({ away: { from: '2026-11-04', until: '2026-11-10' } });
  vi.setSystemTime(november(11, 21));
  await sweep();
  expect(await nudgesOnScreen()).toEqual([id]);
});

it('steps over holidays and days off of the user’s own', async () => {
  await handlers.saveSettings({ holidays: ['2026-11-04'], daysOff: ['2026-11-05'] });
  const { dueAt } = await send(1);
  expect(dueAt).toBe(november(9, 9));
});
