import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { addCorrection } from '@/lib/db/corrections';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { getFollowUp } from '@/lib/db/follow-ups';
import { changePerson } from '@/lib/db/people';
import type { Person } from '@/lib/domain/address';
import { correctionOf } from '@/lib/domain/corrections';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { withNote } from '@/lib/domain/person/known-person';
import { BY_SETTINGS, type MailChoice } from '@/lib/domain/tracking';
import {
  ANA,
  legacyIdAt,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';
import { dumpDatabase } from '../db/dump';
import { alarmAt, install } from './setup';

const BEA = { email: 'bea@firm.example', name: 'Bea Costa' };
const RULE: MailChoice = { kind: 'track', plan: { kind: 'rule' } };

beforeEach(async () => {
  await install();
});
afterEach(() => vi.useRealTimers());

/** A mail of a morning of November, each on a thread of its own. */
async function send(
  day: number,
  to: readonly Person[] = [ANA],
  choice: MailChoice = BY_SETTINGS,
): Promise<string> {
  const sentAt = november(day, 8);
  vi.setSystemTime(sentAt);
  const threadId = legacyIdAt(sentAt, day);
  const mail = makeMail({ threadId, messageId: threadId, wireId: `msg-a:r${day}`, sentAt, to });
  await handlers.reportSent({ mail, choice, judgement: NOT_JUDGED });
  return followUpId(ME, threadId);
}

const allowances = (...people: Person[]) =>
  handlers.getAllowance({ account: ME, emails: people.map(({ email }) => email), from: ME });

/** Every store, whole, as text. */
async function wholeDatabase(): Promise<string> {
  const { stores } = await dumpDatabase('retoma');
  return JSON.stringify(stores.map(({ rows }) => rows));
}

describe('the contact budget', () => {
  it('allows a first mail', async () => {
    expect(await allowances(ANA)).toEqual([
      {
        email: ANA.email,
        allowance: { kind: 'from', at: MONDAY, since: null },
        refusal: null,
      },
    ]);
  });

  it('is told over all threads, from the day of the last mail', async () => {
    await send(3);
    vi.setSystemTime(november(5, 12));
    const [ana, bea] = await allowances(ANA, BEA);
    expect(ana?.allowance).toMatchObject({ kind: 'from', at: november(10) });
    expect(bea?.allowance).toMatchObject({ since: null });
  });

  it('begins anew with an answer', async () => {
    const id = await send(3);
    const threadId = id.split('/')[1] ?? '';
    const messages = [
      makeOwnMessage({ at: november(3, 8), messageId: threadId }),
      makeMessage({ at: november(4, 8) }),
    ];
    await handlers.reportThreads({ threads: [makeSnapshot(messages, { threadId })] });
    expect((await getFollowUp(id))?.state).toBe('replied');
    vi.setSystemTime(november(5, 12));
    expect((await allowances(ANA))[0]?.allowance).toMatchObject({ at: Date.now(), since: null });
  });

  it('is exhausted after so many without an answer', async () => {
    await handlers.saveSettings({ budget: { daysBetween: 1, maxUnanswered: 2 } });
    await send(3);
    await send(4);
    expect((await allowances(ANA))[0]?.allowance).toMatchObject({ kind: 'exhausted', count: 2 });
  });

  it('is not for colleagues, and not for whom the user exempts', async () => {
    await handlers.saveSettings({ budgetExempt: ['@client.example'] });
    const bob = { email: 'bob@example.com', name: '' };
    expect((await allowances(ANA, bob)).map((it) => it.allowance)).toEqual([null, null]);
  });
});

describe('a person who is not to be contacted', () => {
  it('is stored by a hash alone, that only this browser can make', async () => {
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    expect(await wholeDatabase()).not.toContain('ana@');
    expect(await db.refusals.toArray()).toEqual([
      { hash: expect.stringMatching(/^[0-9a-f]{64}$/), reason: 'refused' },
    ]);
    const [ana, bea] = await allowances({ ...ANA, email: 'Ana+x@client.example' }, BEA);
    expect([ana?.refusal, bea?.refusal]).toEqual(['refused', null]);
  });

  it('is not followed up by itself, and others of the mail are', async () => {
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    expect(await getFollowUp(await send(3))).toBeUndefined();
    expect((await getFollowUp(await send(4, [ANA, BEA])))?.people).toEqual([BEA]);
  });

  it('is followed up if the user asks for it', async () => {
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    expect(await getFollowUp(await send(3, [ANA], RULE))).toBeDefined();
    expect((await allowances(ANA))[0]?.refusal).toBe('refused');
  });

  it('is waited for no longer, unless somebody else is', async () => {
    const alone = await send(3);
    const together = await send(4, [ANA, BEA]);
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    expect((await getFollowUp(alone))?.state).toBe('stopped');
    expect((await getFollowUp(together))?.state).toBe('waiting');
  });

  it('may be contacted again', async () => {
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    await handlers.refusePerson({ email: 'ANA@client.example', isRefused: false });
    expect((await allowances(ANA))[0]?.refusal).toBeNull();
    expect(await getFollowUp(await send(3))).toBeDefined();
  });
});

describe('erasing a person', () => {
  /** Traces of Ana in every table that can have one. */
  async function leaveTraces(): Promise<{ alone: string; together: string }> {
    const alone = await send(2);
    const together = await send(3, [ANA, BEA]);
    await handlers.finish({ id: await send(4) });
    await handlers.snooze({ id: together, until: november(9) });
    await addCorrection(correctionOf({ kind: 'person', email: ANA.email }, MONDAY));
    await changePerson(ANA.email, (it) => withNote(it, 'likes tea', MONDAY));
    await db.broken.put({ id: 'b', row: { people: [ANA] }, fields: ['x'] });
    await handlers.stageImport({ followUps: [makeFollowUp()] });
    await handlers.saveSettings({ budgetExempt: [ANA.email, '@other.example'] });
    return { alone, together };
  }

  it('lists before what will go', async () => {
    await leaveTraces();
    expect(await handlers.listTraces({ email: ANA.email })).toEqual({
      removed: 2,
      kept: 1,
      notes: 1,
      others: 5,
      subjects: ['Quote for March', 'Quote for March'],
    });
    expect(await handlers.listTraces({ email: BEA.email })).toMatchObject({ removed: 0, kept: 1 });
  });

  it('leaves neither address nor name in any table', async () => {
    const { alone, together } = await leaveTraces();
    expect(await wholeDatabase()).toContain('ana@client.example');
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    const left = await wholeDatabase();
    expect(left).not.toMatch(/ana@client\.example|Ana Ruiz|likes tea/i);
    expect(left).toContain(BEA.email);
    expect(await getFollowUp(alone)).toBeUndefined();
    expect((await getFollowUp(together))?.people).toEqual([BEA]);
    expect((await handlers.getSettings()).budgetExempt).toEqual(['@other.example']);
    expect(JSON.stringify(await handlers.exportFollowUps({ after: '' }))).not.toContain('ana@');
  });

  it('cannot be undone', async () => {
    const { alone } = await leaveTraces();
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    for (let n = 0; n < 5; n++) await handlers.undo({});
    expect(await getFollowUp(alone)).toBeUndefined();
    expect(await wholeDatabase()).not.toContain('ana@');
  });

  it('stands although the disk is too full to write over what was there', async () => {
    await leaveTraces();
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(db.scratch, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    expect(await wholeDatabase()).not.toContain('ana@');
    expect(logged).toHaveBeenCalledOnce();
  });

  it('logs the day and the reason, and nothing of whom', async () => {
    await leaveTraces();
    vi.setSystemTime(november(5, 12));
    await handlers.erasePerson({ email: ANA.email, reason: 'asked' });
    expect(await db.erased.toArray()).toEqual([{ number: 1, day: '2026-11-05', reason: 'asked' }]);
  });

  it('takes nudges off the screen', async () => {
    await send(2);
    vi.setSystemTime(november(6, 12));
    await sweep();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it('is remembered, so that nobody is kept again unknowingly', async () => {
    await leaveTraces();
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    expect((await allowances(ANA))[0]?.refusal).toBe('erased');
    expect(await getFollowUp(await send(10))).toBeUndefined();
    expect(await getFollowUp(await send(11, [ANA], RULE))).toBeDefined();
    expect((await allowances(ANA))[0]?.refusal).toBeNull();
  });

  it('leaves a refusal a refusal', async () => {
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    expect((await allowances(ANA))[0]?.refusal).toBe('refused');
  });
});

describe('a break-up', () => {
  const BREAK_UP = { expected: { verdict: false, reason: 'break-up' }, promise: null } as const;

  async function breakUp(gmail: Awaited<ReturnType<typeof install>>): Promise<string> {
    const mail = makeMail();
    await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
    const sentAt = november(3, 8);
    vi.setSystemTime(sentAt);
    const later = makeMail({ sentAt, wireId: 'msg-a:r2', messageId: legacyIdAt(sentAt) });
    await handlers.reportSent({ mail: later, choice: BY_SETTINGS, judgement: BREAK_UP });
    gmail.show([makeOwnMessage(), makeOwnMessage({ at: sentAt, messageId: legacyIdAt(sentAt) })]);
    return followUpId(ME, mail.threadId);
  }

  it('is not nudged for, and closed in time without a word', async () => {
    const gmail = await install();
    const id = await breakUp(gmail);
    expect((await getFollowUp(id))?.dueAt).toBe(november(17, 9));
    vi.setSystemTime(november(17, 9));
    await sweep();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect((await getFollowUp(id))?.closing).toEqual({
      at: november(17, 9),
      by: { kind: 'no-answer' },
    });
    expect(await handlers.asksAboutErasure()).toBe(true);
  });

  it('is nudged for where Gmail could not be asked, and closed once it can', async () => {
    const gmail = await install();
    const id = await breakUp(gmail);
    gmail.answer = 'offline';
    vi.setSystemTime(november(17, 9));
    await sweep();
    expect(await getFollowUp(id)).toMatchObject({ state: 'waiting', nudge: { isShown: true } });
    gmail.answer = 'threads';
    vi.setSystemTime(november(17, 11));
    await sweep();
    expect((await getFollowUp(id))?.state).toBe('done');
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  it.each([
    ['not asked', { kind: 'not-asked' }, 1],
    ['never', { kind: 'never' }, 1],
    ['the period is not over', { kind: 'after', days: 31 }, 1],
    ['the period is over', { kind: 'after', days: 30 }, 0],
  ] as const)('erases, %s', async (_, erasure, left) => {
    const gmail = await install();
    await breakUp(gmail);
    vi.setSystemTime(november(17, 9));
    await sweep();
    const { endings } = await handlers.getSettings();
    await handlers.saveSettings({ endings: { ...endings, erasure } });
    vi.setSystemTime(november(17 + 30, 10));
    await sweep();
    expect(await db.followUps.count()).toBe(left);
    expect(await db.erased.count()).toBe(1 - left);
    if (left === 0) expect(await wholeDatabase()).not.toContain('ana@');
  });

  it('works off many, and nobody who stays is in the way of the others', async () => {
    const { endings } = await handlers.getSettings();
    await handlers.saveSettings({ endings: { ...endings, erasure: { kind: 'after', days: 30 } } });
    const closedAt = november(2) - 60 * 86_400_000;
    const closing = { at: closedAt, by: { kind: 'no-answer' } } as const;
    const people = Array.from({ length: 70 }, (_, n) => ({
      email: `p${n}@gone.example`,
      name: '',
    }));
    const rows = people.flatMap((person, n) => {
      const threadId = legacyIdAt(closedAt, n);
      const over = { threadId, people: [person], sending: null };
      const ended = makeFollowUp({
        ...over,
        id: followUpId(ME, threadId),
        state: 'done',
        // Several were closed in one sweep.
        closing: { ...closing, at: closedAt + Math.floor(n / 9) },
      });
      const other = legacyIdAt(closedAt, 100 + n);
      // The first thirty have another thread, which is alive.
      const alive = makeFollowUp({ ...over, threadId: other, id: followUpId(ME, other) });
      return n < 30 ? [ended, alive] : [ended];
    });
    await db.followUps.bulkPut(rows.map(toRow));
    const noise = vi.spyOn(db.scratch, 'bulkAdd').mockResolvedValue(0);
    for (let sweeps = 0; sweeps < 6; sweeps++) await sweep();
    expect(await db.erased.count()).toBe(40);
    const left = await wholeDatabase();
    for (const { email } of people.slice(30)) expect(left).not.toContain(email);
    expect(left).toContain(people[29]?.email);
    // As many as three times, and not once for each.
    expect(noise.mock.calls.length).toBeLessThanOrEqual(3 * 24);
  });

  it('goes on with the next sweep at once while there are more', async () => {
    const { endings } = await handlers.getSettings();
    await handlers.saveSettings({ endings: { ...endings, erasure: { kind: 'after', days: 0 } } });
    const rows = Array.from({ length: 25 }, (_, n) => {
      const threadId = legacyIdAt(MONDAY, n);
      const by = { kind: 'no-answer' } as const;
      return makeFollowUp({
        id: followUpId(ME, threadId),
        threadId,
        people: [{ email: `p${n}@gone.example`, name: '' }],
        state: 'done',
        closing: { at: MONDAY - 1000 + n, by },
      });
    });
    await db.followUps.bulkPut(rows.map(toRow));
    vi.spyOn(db.scratch, 'bulkAdd').mockResolvedValue(0);
    await sweep();
    expect(await db.erased.count()).toBe(20);
    expect(await alarmAt()).toBe(MONDAY);
    await sweep();
    expect(await db.followUps.count()).toBe(0);
    expect(await alarmAt()).toBeUndefined();
  });

  it('erases nobody with whom something else is alive', async () => {
    const gmail = await install();
    await breakUp(gmail);
    vi.setSystemTime(november(17, 9));
    await sweep();
    const { endings } = await handlers.getSettings();
    const erasure = { kind: 'after', days: 0 } as const;
    await handlers.saveSettings({ endings: { ...endings, erasure } });
    await send(18);
    await sweep();
    expect(await db.followUps.count()).toBe(2);
  });
});

describe('a wait by rhythm', () => {
  const DAY = 86_400_000;
  const known = () =>
    makeFollowUp({
      state: 'done',
      pastTouches: [1, 2, 3, 4, 5].map((n) => ({
        at: MONDAY - (60 - 7 * n) * DAY,
        by: 'me',
        answeredAt: MONDAY - (60 - 7 * n - 6) * DAY,
        answeredBy: ANA.email,
      })),
    });

  it('is taken where the user allows it', async () => {
    await db.followUps.put(toRow(known()));
    expect((await getFollowUp(await send(3)))?.dueAt).toBe(november(6, 9));
    await handlers.saveSettings({ waitsByRhythm: true, workdaysOnly: false });
    expect((await getFollowUp(await send(4)))?.dueAt).toBe(november(10, 9));
    // Of whom too little is known the rule holds.
    expect((await getFollowUp(await send(5, [BEA])))?.dueAt).toBe(november(8, 9));
  });
});
