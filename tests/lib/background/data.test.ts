import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { restoreMendedRows } from '@/lib/background/restore-mended-rows';
import { sweep } from '@/lib/background/sweep';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import type { FollowUp } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { serve } from '@/lib/messaging/server';
import { ME, MONDAY, makeFollowUp, makeMail, makeOwnMessage, november } from '../../make';
import { dumpDatabase } from '../db/dump';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
});
afterEach(() => vi.useRealTimers());

/** A stored follow-up of its own thread, whose undo window is over. */
function numbered(n: number, over: Partial<FollowUp> = {}): FollowUp {
  const threadId = n.toString(16).padStart(16, '0');
  return makeFollowUp({ id: `${ME}/${threadId}`, threadId, sending: null, ...over });
}

async function store(followUps: readonly FollowUp[]): Promise<void> {
  await db.followUps.bulkPut(followUps.map(toRow));
}

async function trackAndNudge(): Promise<void> {
  gmail.show([makeOwnMessage()]);
  await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
  await handlers.reportHealth({ understood: { 'sync:s': 1 }, unknown: {} });
  vi.setSystemTime(november(5, 10));
  await sweep();
  expect(await nudgesOnScreen()).toHaveLength(1);
}

describe('a broken row', () => {
  /** As the sweep and every list meet them first: many of them, before all others. */
  async function breakMany(count: number): Promise<void> {
    const broken = Array.from({ length: count }, (_, n) => ({
      ...toRow(numbered(n + 100, { dueAt: MONDAY - 1000 })),
      wakeAt: MONDAY - 1000,
      people: n === 0 ? 'odd' : [{ email: 5 }],
    }));
    await db.followUps.bulkPut(broken as never[]);
  }

  it('does not stop the others from being nudged', async () => {
    await breakMany(250);
    await trackAndNudge();
    expect(await alarmAt()).toBeGreaterThan(november(5, 10));
  });

  it('is in no list, no count and no badge', async () => {
    await breakMany(50);
    await store([numbered(1)]);
    vi.setSystemTime(november(5, 10));
    const { overdue } = await handlers.getOverview({ limit: 10 });
    expect(overdue).toMatchObject({ total: 1, followUps: [{ id: numbered(1).id }] });
    await sweep();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect((await handlers.search({ text: 'quote', limit: 100 })).total).toBe(1);
  });

  it('is told of in health by its field, and of nothing it holds', async () => {
    await breakMany(3);
    await handlers.getOverview({ limit: 10 });
    const { parts } = await handlers.getHealth();
    expect(parts).toMatchObject([{ name: 'stored:people', unknown: 3 }]);
    expect(await handlers.countStored()).toEqual({ followUps: 0, broken: 3 });
  });

  it('is kept whole until the user removes it', async () => {
    await breakMany(2);
    await handlers.getOverview({ limit: 10 });
    expect(await handlers.exportBroken()).toMatchObject([{ people: 'odd' }, { subject: /./ }]);
    await handlers.removeBroken();
    expect(await handlers.countStored()).toEqual({ followUps: 0, broken: 0 });
  });

  it('is met as if it were not there by whoever asks for it', async () => {
    const { id, threadId } = numbered(100);
    await breakMany(1);
    expect(await handlers.getFollowUp({ id })).toBeNull();
    expect(await handlers.lookUp({ account: ME, threadIds: [threadId] })).toEqual([]);
    expect(await handlers.finish({ id })).toEqual({ followUp: null, undoId: null });
    await handlers.reportSent({
      mail: makeMail({ threadId }),
      choice: BY_SETTINGS,
      judgement: NOT_JUDGED,
    });
    expect(await getFollowUp(id)).toMatchObject({ state: 'waiting' });
  });

  it('whose time is no time leaves the alarm of the others', async () => {
    await store([numbered(1)]);
    await db.followUps.put({ ...toRow(numbered(2)), wakeAt: 'soon' } as never);
    await handlers.saveSettings({});
    expect(await alarmAt()).toBe(november(5, 9));
  });

  it('comes back when a later version can read it', async () => {
    await db.broken.put({ id: numbered(1).id, row: toRow(numbered(1)), fields: ['state'] });
    await db.broken.put({ id: numbered(2).id, row: { id: numbered(2).id }, fields: ['account'] });
    await restoreMendedRows();
    expect(await handlers.getFollowUp({ id: numbered(1).id })).toEqual(numbered(1));
    expect(await alarmAt()).toBe(november(5, 9));
    expect(await handlers.countStored()).toEqual({ followUps: 1, broken: 1 });
  });
});

describe('an export', () => {
  it('comes in stretches, in which each follow-up is once', async () => {
    const all = Array.from({ length: 4500 }, (_, n) => numbered(n));
    await store(all);
    const ids: string[] = [];
    let stretches = 0;
    for (let after: string | null = ''; after !== null; stretches++) {
      const { followUps, last } = await handlers.exportFollowUps({ after });
      ids.push(...followUps.map(({ id }) => id));
      after = last;
    }
    expect(stretches).toBe(3);
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  it('has accounts with their aliases, and nothing of this browser’s session', async () => {
    await handlers.reportSent({
      mail: makeMail({ from: { email: 'sales@firm.example', name: '' } }),
      choice: BY_SETTINGS,
      judgement: NOT_JUDGED,
    });
    const { accounts, exportedAt } = await handlers.exportHead();
    expect(accounts).toEqual([{ account: ME, aliases: ['sales@firm.example'] }]);
    expect(exportedAt).toBe(MONDAY);
  });
});

describe('an import', () => {
  const NOTHING_ELSE = { accounts: [], corrections: [], settings: null };
  const stored = [
    numbered(1, { changedAt: 10, subject: 'Stored' }),
    numbered(2, { changedAt: 10, subject: 'Stored' }),
    numbered(3, { changedAt: 10, subject: 'Stored' }),
    numbered(9, { changedAt: 10, subject: 'Stored' }),
  ];
  const file = [
    numbered(1, { changedAt: 11, subject: 'File' }),
    numbered(2, { changedAt: 10, subject: 'File' }),
    numbered(3, { changedAt: 9, subject: 'File' }),
    numbered(4, { changedAt: 1, subject: 'File', dueAt: november(3, 9) }),
  ];
  const subjects = async () =>
    (await handlers.exportFollowUps({ after: '' })).followUps.map(({ subject }) => subject);

  beforeEach(async () => {
    await store(stored);
    await handlers.startImport();
    await handlers.stageImport({ followUps: file.slice(0, 2) });
    await handlers.stageImport({ followUps: file.slice(2) });
  });

  it('is previewed, and changes nothing before it is decided', async () => {
    const before = (await dumpDatabase('retoma')).stores.find(({ name }) => name === 'followUps');
    const counts = { new: 1, newer: 1, same: 1, older: 1 };
    expect(await handlers.previewImport()).toEqual(counts);
    const after = (await dumpDatabase('retoma')).stores.find(({ name }) => name === 'followUps');
    expect(after).toEqual(before);
  });

  it('merges by what changed last', async () => {
    expect(await handlers.commitImport({ mode: 'merge', ...NOTHING_ELSE })).toEqual({ taken: 2 });
    expect(await subjects()).toEqual(['File', 'Stored', 'Stored', 'File', 'Stored']);
    expect(await alarmAt()).toBe(november(3, 9));
  });

  it('replaces what there was, where that is asked for', async () => {
    await handlers.finish({ id: numbered(9).id });
    const settings = { ...(await handlers.getSettings()), waitDays: 9 };
    await handlers.commitImport({ mode: 'replace', accounts: [], corrections: [], settings });
    expect(await subjects()).toEqual(['File', 'File', 'File', 'File']);
    expect(await handlers.getSettings()).toEqual(settings);
    expect(await handlers.undo({})).toMatchObject({ isUndone: false });
  });

  it('teaches aliases, also of an account that was never seen here', async () => {
    const accounts = [
      { account: ME, aliases: ['sales@firm.example'] },
      { account: 'new@example.com', aliases: ['other@example.com'] },
    ];
    await handlers.commitImport({ mode: 'merge', accounts, corrections: [], settings: null });
    expect((await handlers.exportHead()).accounts).toEqual(accounts);
    expect((await db.accounts.get(ME))?.ik).toBe('ik123');
  });

  it('takes a sound follow-up in place of a broken one', async () => {
    await db.followUps.put({ ...toRow(numbered(1)), changedAt: 99, subject: 5 } as never);
    await handlers.commitImport({ mode: 'merge', ...NOTHING_ELSE });
    expect(await getFollowUp(numbered(1).id)).toMatchObject({ subject: 'File' });
  });

  it('that fails on the way leaves all as it was', async () => {
    const put = vi.spyOn(db.settings, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const settings = await handlers.getSettings();
    await expect(
      handlers.commitImport({ mode: 'replace', accounts: [], corrections: [], settings }),
    ).rejects.toThrow();
    put.mockRestore();
    expect(await subjects()).toEqual(stored.map(() => 'Stored'));
    expect(await handlers.previewImport()).toMatchObject({ new: 1 });
  });

  it('that was left forgets what was staged', async () => {
    await handlers.startImport();
    expect(await handlers.commitImport({ mode: 'merge', ...NOTHING_ELSE })).toEqual({ taken: 0 });
  });

  it('refuses what is no follow-up, by its field', async () => {
    serve(handlers);
    const payload = { followUps: [file[0], { ...file[1], dueAt: 'soon' }] };
    const reply = await fakeBrowser.runtime.sendMessage({
      source: 'retoma',
      name: 'stageImport',
      payload,
    });
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(/followUps\.1\.dueAt/) });
  });

  it('takes nudges off the screen of which nothing is left', async () => {
    await db.followUps.clear();
    await trackAndNudge();
    await handlers.commitImport({ mode: 'replace', ...NOTHING_ELSE });
    expect(await nudgesOnScreen()).toEqual([]);
  });
});

describe('erase everything', () => {
  it('leaves nothing: no database, storage, alarm, notification or badge', async () => {
    await trackAndNudge();
    await handlers.finish({ id: numbered(1).id });
    await fakeBrowser.storage.session.set({ heldSince: 1 });
    await new Promise((resolve) => {
      indexedDB.open('retoma-files').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });

    await handlers.eraseEverything();

    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('tells every page, so that marks go', async () => {
    await trackAndNudge();
    const heard = vi.fn();
    fakeBrowser.storage.onChanged.addListener(heard);
    await handlers.eraseEverything();
    expect(heard).toHaveBeenCalled();
    expect(await handlers.lookUp({ account: ME, threadIds: [makeMail().threadId] })).toEqual([]);
  });

  it('is a new beginning', async () => {
    await trackAndNudge();
    await handlers.eraseEverything();
    expect(await handlers.countStored()).toEqual({ followUps: 0, broken: 0 });
    expect((await handlers.getHealth()).parts).toEqual([]);
    await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
    expect((await handlers.countStored()).followUps).toBe(1);
  });

  it('is not undone by a sweep that was on its way', async () => {
    gmail.show([makeOwnMessage()]);
    await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
    vi.setSystemTime(november(5, 10));
    const sweeping = sweep();
    await vi.waitFor(() => expect(gmail.requests.length).toBe(1));
    await handlers.eraseEverything();
    await sweeping;
    expect(await db.followUps.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await alarmAt()).toBeUndefined();
  });
});
