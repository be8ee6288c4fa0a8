import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { payloads } from '@/lib/messaging/payloads';
import { ME, makeMail, makeMessage, makeOwnMessage, november } from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

const ID = followUpId(ME, makeMail().threadId);
const BACK = new Date(2027, 0, 4, 9).getTime();
const REST = { kind: 'rest', season: { kind: 'short' } } as const;
const EVERY = { kind: 'recur', every: { unit: 'weeks', count: 6 } } as const;

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
  gmail.show([makeOwnMessage()]);
  await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
});
afterEach(() => vi.useRealTimers());

describe('“not now”', () => {
  it('sleeps until the season is over, and comes back with what there was', async () => {
    vi.setSystemTime(november(4, 11));
    await handlers.startSeason({ id: ID, action: REST });
    expect(await alarmAt()).toBe(BACK);
    vi.setSystemTime(BACK);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect(create.mock.calls[0]?.at(1)).toMatchObject({
      title: 'Ana Ruiz: Quote for March',
      message: expect.stringMatching(
        /^Last about: Quote for March\n1 touch, the last 62 days ago\n/,
      ),
    });
    expect(await handlers.getSeasonCard({ id: ID })).toEqual({
      topic: 'Quote for March',
      promise: null,
      touches: 1,
      daysSince: 62,
    });
  });

  it('follows an answer, which it takes for none, and can be taken back', async () => {
    vi.setSystemTime(november(4, 11));
    gmail.show([makeOwnMessage(), makeMessage({ at: november(4, 10) })]);
    await handlers.checkNow({ id: ID });
    const replied = await getFollowUp(ID);
    expect(replied?.state).toBe('replied');
    const { undoId } = await handlers.startSeason({ id: ID, action: REST });
    expect(await getFollowUp(ID)).toMatchObject({ state: 'waiting', dueAt: BACK });
    await handlers.checkNow({ id: ID });
    expect((await getFollowUp(ID))?.state).toBe('waiting');
    await handlers.undo({ undoId: undoId ?? 0 });
    expect(await getFollowUp(ID)).toEqual(replied);
  });

  it('is refused on a day that is not to come, and changes nothing', async () => {
    const before = await getFollowUp(ID);
    const action = { kind: 'rest', season: { kind: 'on', day: '2026-11-02' } } as const;
    await expect(handlers.startSeason({ id: ID, action })).rejects.toThrow(RangeError);
    expect(await getFollowUp(ID)).toEqual(before);
  });
});

it('a touch recurs: each mail is a round, and no answer between them ends it', async () => {
  await handlers.startSeason({ id: ID, action: EVERY });
  const first = new Date(2026, 11, 14, 9).getTime();
  expect(await getFollowUp(ID)).toMatchObject({ dueAt: first, run: { name: 'Every 6 weeks' } });
  let due = first;
  for (const [round, next] of [
    [1, new Date(2027, 0, 25, 9)],
    [2, new Date(2027, 2, 8, 9)],
  ] as const) {
    vi.setSystemTime(due);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    const mail = makeMail({ sentAt: due, messageId: null, wireId: `msg-a:r${round + 1}` });
    await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
    expect(await getFollowUp(ID)).toMatchObject({ dueAt: next.getTime(), run: { round, at: 0 } });
    expect(await nudgesOnScreen()).toEqual([]);
    due = next.getTime();
  }
});

it.each([
  { kind: 'rest', season: { kind: 'never' } },
  { kind: 'rest', season: { kind: 'on', day: '2026-02-30' } },
  { kind: 'recur', every: { unit: 'weeks', count: 0 } },
  { kind: 'recur', every: { unit: 'weeks', count: -6 } },
  { kind: 'recur', every: { unit: 'weeks', count: 261 } },
  { kind: 'recur', every: { unit: 'fortnights', count: 1 } },
  { kind: 'recur', every: null },
])('what is no season is refused where it enters: %j', (action) => {
  expect(v.is(payloads.startSeason, { id: ID, action })).toBe(false);
});
