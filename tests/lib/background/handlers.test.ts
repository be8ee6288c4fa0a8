import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import {
  ANA,
  legacyIdAt,
  ME,
  MONDAY,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install } from './setup';

const ID = followUpId(ME, makeMail().threadId);
const COLLEAGUE = { email: 'bob@example.com', name: 'Bob' };
const track = (over: Parameters<typeof makeMail>[0] = {}, choice = BY_SETTINGS) =>
  handlers.reportSent({ mail: makeMail(over), choice, judgement: NOT_JUDGED });

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
});
afterEach(() => vi.useRealTimers());

describe('a sent mail', () => {
  it('is watched by the settings', async () => {
    expect(await track()).toMatchObject({ id: ID, state: 'waiting', people: [ANA] });
    expect(await track({ threadId: '19a40000000000bb', to: [COLLEAGUE] })).toBeNull();
    await handlers.saveSettings({ tracking: 'all' });
    expect(await track({ threadId: '19a40000000000bb', to: [COLLEAGUE] })).not.toBeNull();
    await handlers.saveSettings({ tracking: 'off' });
    expect(await track({ threadId: '19a40000000000cc', wireId: 'msg-a:r3' })).toBeNull();
  });

  it('is watched once, from however many tabs it is reported', async () => {
    await Promise.all([track(), track(), track()]);
    expect(await db.followUps.count()).toBe(1);
    expect((await getFollowUp(ID))?.touch.count).toBe(1);
  });

  it('leaves no trace when it is undone', async () => {
    await track();
    await handlers.reportUnsent({ account: ME, wireId: 'msg-a:r1' });
    expect(await db.followUps.count()).toBe(0);
    expect(await alarmAt()).toBeUndefined();
  });

  it('teaches an alias, which is then nobody whose answer is awaited', async () => {
    const alias = { email: 'sales@firm.example', name: 'Sales' };
    await track({ from: alias });
    const second = { threadId: '19a40000000000bb', wireId: 'msg-a:r2', to: [alias] };
    expect(await track(second)).toBeNull();
  });

  it('ends the watch of its thread when no nudge is chosen for it', async () => {
    await track();
    const later = { wireId: 'msg-a:r2', messageId: legacyIdAt(november(3)), sentAt: november(3) };
    await handlers.reportSent({
      mail: makeMail(later),
      choice: { kind: 'dont-track' },
      judgement: NOT_JUDGED,
    });
    expect((await getFollowUp(ID))?.state).toBe('stopped');
  });
});

describe('a message whose subject the page does not show', () => {
  const seen = () =>
    handlers.reportThreads({
      threads: [
        makeSnapshot([
          makeOwnMessage(),
          makeMessage({ at: november(3), subject: null, labels: [] }),
        ]),
      ],
    });

  it('is judged by asking Gmail', async () => {
    await track();
    const subject = 'Automatic reply: Quote for March';
    gmail.show([makeOwnMessage(), makeMessage({ at: november(3), subject })]);
    vi.setSystemTime(november(3, 10));
    await seen();
    expect(await getFollowUp(ID)).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind: 'auto-reply' },
    });
    await seen();
    expect(gmail.requests).toHaveLength(1);
  });

  it('is taken for a person’s where Gmail cannot be asked', async () => {
    await track();
    gmail.answer = 'offline';
    await seen();
    expect((await getFollowUp(ID))?.state).toBe('replied');
  });
});

describe('actions', () => {
  it.each(['finish', 'stop'] as const)('%s, and take it back', async (action) => {
    const before = await track();
    const { undoId } = await handlers[action]({ id: ID });
    expect(await alarmAt()).toBeUndefined();
    expect(await handlers.undo({ undoId: undoId ?? 0 })).toEqual({
      isUndone: true,
      followUp: before,
    });
    expect(await getFollowUp(ID)).toEqual(before);
    expect(await alarmAt()).toBe(november(5, 9));
  });

  it('take back the latest first, and no more than was done', async () => {
    await track();
    await handlers.snooze({ id: ID, until: november(10, 9) });
    await handlers.finish({ id: ID });
    expect(await handlers.undo({})).toMatchObject({ followUp: { dueAt: november(10, 9) } });
    expect(await handlers.undo({})).toMatchObject({ followUp: { dueAt: november(5, 9) } });
    expect(await handlers.undo({})).toEqual({ isUndone: false, followUp: null });
  });

  it('do nothing to what is not there', async () => {
    const nothing = { followUp: null, undoId: null };
    expect(await handlers.finish({ id: ID })).toEqual(nothing);
    expect(await db.undo.count()).toBe(0);
  });

  it('flag a thread by hand, and take that back', async () => {
    const thread = {
      account: ME,
      threadId: '19a4000000000001',
      subject: 'S',
      people: [ANA],
      lastMessageAt: MONDAY,
    };
    const { undoId } = await handlers.trackThread({ thread });
    expect(await handlers.lookUp({ account: ME, threadIds: [thread.threadId] })).toHaveLength(1);
    await handlers.undo({ undoId: undoId ?? 0 });
    expect(await db.followUps.count()).toBe(0);
  });
});

describe('lists', () => {
  beforeEach(async () => {
    for (const [n, subject] of ['Café order', 'Chairs', 'Café chairs'].entries()) {
      const threadId = `19a400000000000${n}`;
      const name = ['Ana', 'Bea', 'José'][n] ?? '';
      await track({
        threadId,
        subject,
        messageId: threadId,
        wireId: `msg-a:r${n}`,
        to: [{ email: `${n}@client.example`, name }],
        sentAt: MONDAY + n,
      });
      await handlers.snooze({ id: `${ME}/${threadId}`, until: november(2 + n, 17) });
    }
    vi.setSystemTime(november(3, 10));
  });

  it('put overdue before today before waiting', async () => {
    const overview = await handlers.getOverview({ limit: 10 });
    const subjects = (section: 'overdue' | 'today' | 'waiting') =>
      overview[section].followUps.map((it) => it.subject);
    expect(subjects('overdue')).toEqual(['Café order']);
    expect(subjects('today')).toEqual(['Chairs']);
    expect(subjects('waiting')).toEqual(['Café chairs']);
    expect(overview.nextDueAt).toBe(november(4, 17));
  });

  it.each([
    ['cafe', 2],
    ['cha caf', 1],
    ['JOSE', 1],
    ['client.example', 3],
    ['nobody', 0],
    ['', 3],
    ['   !', 3],
  ])('find "%s"', async (text, total) => {
    expect((await handlers.search({ text, limit: 10 })).total).toBe(total);
  });
});

it('announces each change to every page', async () => {
  const heard = vi.fn();
  fakeBrowser.storage.onChanged.addListener(heard);
  await track();
  expect(heard).toHaveBeenCalled();
});

it('keeps health by part', async () => {
  await handlers.reportHealth({ understood: { 'sync:s': 1 }, unknown: {} });
  await handlers.reportHealth({ understood: {}, unknown: { row: 2 } });
  expect(await handlers.getHealth()).toMatchObject({
    understoodAt: MONDAY,
    isTrackingBroken: false,
    parts: [
      { name: 'row', unknown: 2 },
      { name: 'sync:s', understood: 1 },
    ],
  });
});
