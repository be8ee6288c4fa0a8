import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { getFollowUp } from '@/lib/db/follow-ups';
import { correctionOf } from '@/lib/domain/corrections';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { type FollowUp, followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install } from './setup';

const BEA = { email: 'bea@other.example', name: 'Bea Costa' };
const ID = followUpId(ME, makeMail().threadId);

let gmail: ScriptedGmail;

const track = (over: Parameters<typeof makeMail>[0] = {}, reason = 'thanks') =>
  handlers.reportSent({
    mail: makeMail(over),
    choice: BY_SETTINGS,
    judgement: { ...NOT_JUDGED, expected: { verdict: 'unsure', reason } },
  });

async function answer(from = ANA): Promise<void> {
  const messages = [
    makeOwnMessage(),
    makeMessage({ at: november(3, 9), from: from.email, fromName: from.name }),
  ];
  gmail.show(messages);
  await handlers.reportThreads({ threads: [makeSnapshot(messages)] });
}

const stored = async (): Promise<FollowUp> => {
  const followUp = await getFollowUp(ID);
  if (!followUp) throw new Error('no follow-up');
  return followUp;
};
const taught = async () => (await handlers.getCorrections()).map(({ id }) => id);

beforeEach(async () => {
  gmail = await install();
});
afterEach(() => vi.useRealTimers());

describe('a correction', () => {
  it('reopens at once what was no answer, is learnt, and is taken back whole', async () => {
    await track();
    vi.setSystemTime(november(3, 10));
    await answer();
    expect((await stored()).state).toBe('replied');

    const { followUp, undoId } = await handlers.correct({ id: ID, correction: 'not-an-answer' });
    expect(followUp?.state).toBe('waiting');
    expect(await alarmAt()).toBe(november(5, 9));
    expect(await taught()).toEqual([`not-an-answer/${ANA.email}`]);
    await answer();
    expect((await stored()).state).toBe('waiting');

    await handlers.undo({ undoId: undoId ?? -1 });
    expect((await stored()).state).toBe('replied');
    expect(await taught()).toEqual([]);
  });

  it('taken back leaves what was known before', async () => {
    const known = correctionOf({ kind: 'needs-no-answer', email: ANA.email, reason: 'thanks' }, 5);
    await db.corrections.put(known);
    await track();
    // A lesson holds the mail back, and the user asked for it all the same.
    await db.followUps.put(toRow(makeFollowUp({ expected: { verdict: true, reason: 'thanks' } })));
    const { undoId } = await handlers.correct({ id: ID, correction: 'needs-no-answer' });
    expect(await handlers.getCorrections()).toEqual([{ ...known, at: MONDAY }]);
    await handlers.undo({ undoId: undoId ?? -1 });
    expect(await handlers.getCorrections()).toEqual([known]);
  });

  it('keeps the next mail of its kind to that person from being watched, until it is removed', async () => {
    await track();
    await handlers.correct({ id: ID, correction: 'needs-no-answer' });
    expect(await stored()).toMatchObject({ state: 'done', closing: { by: { kind: 'needless' } } });
    const next = { threadId: '19a40000000000bb', wireId: 'msg-a:r2' };
    expect(await track(next)).toBeNull();
    expect(await track({ ...next, threadId: '19a40000000000bc' }, 'question')).not.toBeNull();
    expect(await track({ ...next, threadId: '19a40000000000bd', to: [BEA] })).not.toBeNull();

    const [id = ''] = await taught();
    await handlers.removeCorrection({ id });
    expect(await taught()).toEqual([]);
    expect(await track(next)).not.toBeNull();
  });

  it('takes for an answer what a person wrote like a machine', async () => {
    await db.followUps.put(
      toRow(
        makeFollowUp({
          machineAnswer: {
            kind: 'auto-reply',
            from: ANA.email,
            at: november(3, 9),
            returnsOn: null,
            standIn: null,
          },
        }),
      ),
    );
    const { followUp } = await handlers.correct({ id: ID, correction: 'person' });
    expect(followUp).toMatchObject({ state: 'replied', closing: { by: { from: ANA.email } } });
    expect(await taught()).toEqual([`person/${ANA.email}`]);
  });

  it('that means nothing for the follow-up changes and teaches nothing', async () => {
    await track();
    expect(await handlers.correct({ id: ID, correction: 'person' })).toMatchObject({
      undoId: null,
    });
    expect(await handlers.correct({ id: `${ME}/0`, correction: 'outside' })).toEqual({
      followUp: null,
      undoId: null,
    });
    expect(await taught()).toEqual([]);
  });

  it('leaves with an export and comes with an import, the later one standing', async () => {
    await track();
    await handlers.correct({ id: ID, correction: 'needs-no-answer' });
    const { corrections } = await handlers.exportHead();
    expect(corrections).toHaveLength(1);
    const [mine] = corrections;
    if (!mine) throw new Error('nothing taught');
    const other = correctionOf({ kind: 'person', email: BEA.email }, 7);
    await handlers.commitImport({
      mode: 'merge',
      accounts: [],
      corrections: [{ ...mine, at: 1 }, other],
      settings: null,
    });
    expect(await handlers.getCorrections()).toEqual([mine, other]);
  });
});

describe('a mail elsewhere', () => {
  it('closes as the answer, or is dismissed; either is taken back', async () => {
    const followUp = makeFollowUp({
      elsewhere: {
        threadId: '19a4000000000099',
        subject: 'Re: Agenda',
        from: ANA.email,
        fromName: ANA.name,
        at: november(3, 9),
        isDismissed: false,
      },
    });
    await db.followUps.put(toRow(followUp));
    const { undoId } = await handlers.answeredElsewhere({ id: ID, isAnswer: true });
    expect(await stored()).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'elsewhere' } },
    });
    await handlers.undo({ undoId: undoId ?? -1 });
    expect(await stored()).toEqual(followUp);
    await handlers.answeredElsewhere({ id: ID, isAnswer: false });
    expect(await stored()).toMatchObject({ elsewhere: { isDismissed: true } });
  });
});

describe('waiting for several', () => {
  it('ends with the last of them, or with the choice that is met already', async () => {
    await track({ to: [ANA, BEA] });
    await handlers.setAwaits({ id: ID, awaits: { kind: 'all' } });
    vi.setSystemTime(november(3, 10));
    await answer();
    expect(await stored()).toMatchObject({ state: 'waiting', answers: [{ from: ANA.email }] });
    const { undoId } = await handlers.setAwaits({ id: ID, awaits: { kind: 'anyone' } });
    expect((await stored()).state).toBe('replied');
    await handlers.undo({ undoId: undoId ?? -1 });
    expect(await stored()).toMatchObject({ state: 'waiting', awaits: { kind: 'all' } });
  });
});

describe('the overview', () => {
  const owed = (n: number, dueAt: number): FollowUp => {
    const threadId = n.toString(16).padStart(16, '0');
    return makeFollowUp({ id: `${ME}/${threadId}/owed`, kind: 'promise', threadId, dueAt });
  };

  it('has what the user owes apart, soonest due first, and the badge counts both', async () => {
    await track();
    await db.followUps.bulkPut([owed(2, november(9)), owed(1, november(4))].map(toRow));
    vi.setSystemTime(november(5, 10));
    const { owed: mine, overdue, waiting } = await handlers.getOverview({ limit: 10 });
    expect(mine.followUps.map(({ dueAt }) => dueAt)).toEqual([november(4), november(9)]);
    expect([mine.total, overdue.total, waiting.total]).toEqual([2, 1, 0]);
    await handlers.saveSettings({});
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
    expect((await handlers.getOverview({ limit: 1 })).owed).toMatchObject({ total: 2 });
    expect((await handlers.search({ text: 'quote', limit: 10 })).total).toBe(3);
  });

  it('has what was answered lately, the latest first, for a week', async () => {
    const answeredAt = (n: number, at: number): FollowUp => ({
      ...owed(n, at),
      id: `${ME}/${n.toString(16).padStart(16, '0')}`,
      kind: 'awaited',
      state: 'replied',
      closing: { at, by: { kind: 'outside' } },
    });
    const rows = [answeredAt(1, november(3)), answeredAt(2, november(5)), answeredAt(3, MONDAY)];
    await db.followUps.bulkPut(rows.map(toRow));
    vi.setSystemTime(november(9, 11));
    const { answered } = await handlers.getOverview({ limit: 10 });
    expect(answered.map(({ id }) => id)).toEqual([rows[1]?.id, rows[0]?.id]);
  });
});
