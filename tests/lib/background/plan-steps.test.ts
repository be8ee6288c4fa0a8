import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { ANA, legacyIdAt, ME, makeMail, makeMessage, makeSnapshot, november } from '../../make';
import { install, nudgesOnScreen } from './setup';

beforeEach(async () => {
  const gmail = await install();
  gmail.answer = 'offline';
});
afterEach(() => vi.useRealTimers());

/** A mail to Ana at an hour of a day of November, on a thread of its own. */
async function send(day: number, hour = 8): Promise<string> {
  const sentAt = november(day, hour);
  vi.setSystemTime(sentAt);
  const threadId = legacyIdAt(sentAt, day + hour);
  const mail = makeMail({ threadId, messageId: threadId, wireId: `msg-a:r${sentAt}`, sentAt });
  await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
  return followUpId(ME, threadId);
}

async function start(day: number, hour = 8): Promise<string> {
  const id = await send(day, hour);
  await handlers.startCadence({ id, cadenceId: 'sevenTouches' });
  return id;
}

const dayOf = async (id: string) => new Date((await getFollowUp(id))?.dueAt ?? 0).getDate();

describe('the plan of steps', () => {
  it('is shown as soon as a cadence starts, and undone with it', async () => {
    const first = await start(2);
    expect(await dayOf(first)).toBe(9);
    const second = await send(3);
    const { followUp, undoId } = await handlers.startCadence({
      id: second,
      cadenceId: 'sevenTouches',
    });
    // The second mail puts the first one’s step off, and that the second one’s.
    expect(await dayOf(first)).toBe(10);
    expect(new Date(followUp?.dueAt ?? 0).getDate()).toBe(17);
    await handlers.undo({ undoId: undoId ?? 0 });
    expect(await dayOf(first)).toBe(10);
  });

  it('puts a step off that is due when the person is written to elsewhere', async () => {
    const id = await start(2);
    vi.setSystemTime(november(9, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([id]);
    await send(9, 11);
    expect(await dayOf(id)).toBe(16);
    expect(await nudgesOnScreen()).toEqual([]);
  });

  it('brings a step nearer when the person answers elsewhere', async () => {
    const id = await start(2);
    const other = await send(4);
    expect(await dayOf(id)).toBe(11);
    vi.setSystemTime(november(5, 12));
    const threadId = other.split('/')[1] ?? '';
    await handlers.reportThreads({
      threads: [makeSnapshot([makeMessage({ at: november(5, 11) })], { threadId })],
    });
    expect((await getFollowUp(other))?.state).toBe('replied');
    expect(await dayOf(id)).toBeLessThanOrEqual(5);
  });

  it('is made anew each night: what was not done is in the way of the rest', async () => {
    const first = await start(2);
    const second = await start(3);
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 17]);
    vi.setSystemTime(november(10, 9));
    await sweep();
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 17]);
    // The same day, nothing is planned again.
    vi.setSystemTime(november(10, 17));
    await sweep();
    vi.setSystemTime(november(12, 9));
    await sweep();
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 19]);
    vi.setSystemTime(november(13, 9));
    await sweep();
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 20]);
  });

  it('is made up for by night where the worker died before it could plan', async () => {
    const first = await start(2);
    await sweep();
    const second = await send(3);
    expect(await db.unplanned.count()).toBe(0);
    const died = vi.spyOn(db.followUps, 'bulkPut').mockRejectedValueOnce(new Error('died'));
    const started = handlers.startCadence({ id: second, cadenceId: 'sevenTouches' });
    await expect(started).rejects.toThrow('died');
    died.mockRestore();
    expect(await db.unplanned.count()).toBe(1);
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 3]);
    vi.setSystemTime(november(4, 9));
    await sweep();
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 17]);
    expect(await db.unplanned.count()).toBe(0);
  });

  it('is made up for where what happened was undone before the worker died', async () => {
    const first = await start(2);
    await sweep();
    const second = await send(3);
    expect(await dayOf(first)).toBe(10);
    const died = vi.spyOn(db.followUps, 'bulkPut').mockRejectedValueOnce(new Error('died'));
    const undone = handlers.reportUnsent({ account: ME, wireId: `msg-a:r${november(3, 8)}` });
    await expect(undone).rejects.toThrow('died');
    died.mockRestore();
    expect(await getFollowUp(second)).toBeUndefined();
    vi.setSystemTime(november(4, 9));
    await sweep();
    expect(await dayOf(first)).toBe(9);
  });

  it('goes on where it was cut short', async () => {
    const first = await start(2);
    const second = await start(3);
    vi.setSystemTime(november(12, 9));
    const died = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('died'));
    await expect(sweep()).rejects.toThrow('died');
    died.mockRestore();
    vi.setSystemTime(november(13, 9));
    await sweep();
    expect([await dayOf(first), await dayOf(second)]).toEqual([10, 20]);
  });

  it('follows the settings at once', async () => {
    const first = await start(2);
    const second = await start(3);
    await handlers.saveSettings({ budget: { daysBetween: 3, maxUnanswered: 7 } });
    expect([await dayOf(first), await dayOf(second)]).toEqual([6, 9]);
    await handlers.saveSettings({ budgetExempt: [ANA.email] });
    expect([await dayOf(first), await dayOf(second)]).toEqual([2, 3]);
  });
});
