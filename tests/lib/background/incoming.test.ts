import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { type FollowUp, followUpId, owedId, type SentMail } from '@/lib/domain/follow-up';
import { MINUTE_MS } from '@/lib/domain/time';
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
import type { ScriptedGmail, ScriptedMessage } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

const ID = followUpId(ME, makeMail().threadId);
const OTHER = '19a40000000000ff';
const BOB = { email: 'bob@else.example', name: 'Bob' };
const DAEMON = { from: 'mailer-daemon@googlemail.com', fromName: 'Mail Delivery Subsystem' };
const QUESTION = 'Could you send me the price of the oak table?';

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
  await handlers.reportAccount({ account: ME, index: 0, delegate: '', ik: null });
});
afterEach(() => vi.useRealTimers());

async function send(over: Partial<SentMail> = {}): Promise<void> {
  const mail = makeMail(over);
  gmail.show([makeOwnMessage({ messageId: mail.messageId, at: mail.sentAt })], mail.threadId);
  await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
}

/** A message on a thread of its own, as the page reports it a minute later. */
async function arrive(over: Partial<ScriptedMessage>, threadId = OTHER): Promise<ScriptedMessage> {
  const at = over.at ?? november(3, 9);
  const message = { ...makeMessage({ at, subject: 'Agenda' }), text: 'Thank you.', ...over };
  gmail.show([...(gmail.threads.get(threadId) ?? []), message], threadId);
  vi.setSystemTime(at + MINUTE_MS);
  await reportAgain(message, threadId);
  return message;
}

function reportAgain({ messageId, from, at }: ScriptedMessage, threadId = OTHER): Promise<void> {
  const ids = { account: ME, threadId, messageId: messageId ?? '' };
  return Promise.resolve(handlers.reportIncoming({ ...ids, from: from ?? '', at: at ?? 0 }));
}

const awaited = (): Promise<FollowUp | undefined> => getFollowUp(ID);
const owed = (threadId = OTHER): Promise<FollowUp | undefined> => getFollowUp(owedId(ME, threadId));

describe('whose mail matters', () => {
  const who = (...senders: readonly string[]) => handlers.whoMatters({ account: ME, senders });

  it('is theirs whose answer is awaited, and that of mail systems', async () => {
    await send();
    await handlers.saveSettings({ enquiries: false });
    expect(await who(ANA.email, BOB.email, DAEMON.from)).toEqual([ANA.email, DAEMON.from]);
    await handlers.finish({ id: ID });
    expect(await who(ANA.email)).toEqual([]);
  });

  it('is everybody’s to whom the user writes, if their questions are remembered', async () => {
    await send();
    await handlers.finish({ id: ID });
    expect(await who('Ana@client.example'.toLowerCase(), BOB.email)).toEqual([ANA.email]);
  });

  it('is asked about again in the background, which trusts no page', async () => {
    await handlers.saveSettings({ enquiries: false });
    await arrive({ from: BOB.email });
    expect(gmail.requests).toEqual([]);
  });
});

describe('mail on a thread of its own', () => {
  beforeEach(() => send());

  it('that tells of an absence puts the nudge off', async () => {
    await arrive({
      subject: 'Automatic reply: Quote for March',
      text: 'I am out of the office and will be back on Monday 16 November.',
    });
    expect(await awaited()).toMatchObject({
      state: 'waiting',
      dueAt: november(17, 9),
      machineAnswer: { kind: 'auto-reply', returnsOn: '2026-11-16' },
    });
    expect(await alarmAt()).toBe(november(17, 9));
    await send({ threadId: '19a4000000000002', wireId: 'msg-a:r2', sentAt: november(3, 10) });
    expect((await getFollowUp(followUpId(ME, '19a4000000000002')))?.dueAt).toBe(november(17, 9));
  });

  it('that tells of a failed delivery is nudged for at once, with the reason', async () => {
    await arrive({
      ...DAEMON,
      subject: 'Delivery Status Notification (Failure)',
      text: `Address not found. Your message wasn't delivered to ${ANA.email} because the address couldn't be found.`,
    });
    expect(await awaited()).toMatchObject({
      machineAnswer: { kind: 'bounce', variant: 'permanent', reason: 'address-unknown' },
    });
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('is perhaps the answer: the user says that it was, and takes it back', async () => {
    await arrive({});
    const asked = await awaited();
    expect(asked).toMatchObject({ state: 'waiting', elsewhere: { subject: 'Agenda' } });
    const { undoId } = await handlers.answeredElsewhere({ id: ID, isAnswer: true });
    expect(await awaited()).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'elsewhere', from: ANA.email } },
    });
    await handlers.undo({ undoId: undoId ?? 0 });
    expect(await awaited()).toEqual(asked);
  });

  it('was not the answer: that is asked again of a later mail alone', async () => {
    const message = await arrive({});
    await handlers.answeredElsewhere({ id: ID, isAnswer: false });
    await reportAgain(message);
    expect(await awaited()).toMatchObject({ elsewhere: { isDismissed: true } });
    await arrive({ at: november(3, 12) });
    expect(await awaited()).toMatchObject({ elsewhere: { isDismissed: false } });
  });

  it('with which a guest accepts is an answer to the invitation', async () => {
    await send({ threadId: '19a4000000000002', wireId: 'msg-a:r2', subject: 'Visit' });
    await arrive({ subject: 'Accepted: Visit @ Tue Nov 10, 2026 9am (CET) (ana@client.example)' });
    expect(await getFollowUp(followUpId(ME, '19a4000000000002'))).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'calendar', response: 'accepted' } },
    });
    expect(await awaited()).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind: 'calendar' },
    });
  });

  it('is heard as the user taught', async () => {
    await db.corrections.put({
      kind: 'not-an-answer',
      email: ANA.email,
      id: `not-an-answer/${ANA.email}`,
      at: MONDAY,
    });
    await arrive({ text: QUESTION });
    expect(await awaited()).toMatchObject({ elsewhere: null });
    expect(await owed()).toBeUndefined();
  });

  it('is asked about once', async () => {
    const message = await arrive({});
    await reportAgain(message);
    await reportAgain(message);
    expect(gmail.requests).toHaveLength(1);
  });
});

describe('mail that asks something', () => {
  const CLOCKS = { dueAt: november(3, 10), nudgeAgainAt: november(5, 15) };

  it('is owed an answer, on two clocks', async () => {
    await send();
    await arrive({ text: QUESTION });
    expect(await owed()).toMatchObject({
      kind: 'enquiry',
      state: 'waiting',
      people: [ANA],
      ...CLOCKS,
    });
    vi.setSystemTime(CLOCKS.dueAt);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([owedId(ME, OTHER)]);
    expect(await alarmAt()).toBeLessThanOrEqual(CLOCKS.nudgeAgainAt);
  });

  it('is owed none any more once the user wrote', async () => {
    await send();
    await arrive({ text: QUESTION });
    gmail.show(
      [
        ...(gmail.threads.get(OTHER) ?? []),
        makeOwnMessage({ at: november(3, 9, 30), subject: 'Re: Agenda' }),
      ],
      OTHER,
    );
    vi.setSystemTime(CLOCKS.dueAt);
    await sweep();
    expect(await owed()).toMatchObject({ state: 'done', closing: { by: { kind: 'wrote' } } });
    expect(await nudgesOnScreen()).toEqual([]);
  });

  it('is owed one as well where it answers what was awaited', async () => {
    await send();
    const answer = makeMessage({ at: november(3, 9) });
    gmail.show([makeOwnMessage(), { ...answer, text: QUESTION } as ScriptedMessage]);
    vi.setSystemTime(november(3, 9, 1));
    await handlers.reportThreads({ threads: [makeSnapshot([makeOwnMessage(), answer])] });
    expect(await awaited()).toMatchObject({ state: 'replied' });
    expect(await owed(makeMail().threadId)).toMatchObject({ kind: 'enquiry', ...CLOCKS });
    await reportAgain(answer, makeMail().threadId);
    expect(gmail.requests).toHaveLength(1);
  });

  it('is owed one at an address of the user’s choice, whoever asks', async () => {
    await handlers.saveSettings({ enquiryAddresses: ['sales@firm.example'] });
    await arrive({ from: BOB.email, text: QUESTION, to: ['sales@firm.example'] });
    expect(await owed()).toMatchObject({ kind: 'enquiry' });
    expect(await handlers.whoMatters({ account: ME, senders: [BOB.email] })).toEqual([BOB.email]);
  });

  it.each([
    ['a stranger', { from: BOB.email }],
    ['a newsletter', { labels: ['^i', '^unsub'], text: `${QUESTION} Unsubscribe` }],
    ['one who asks nothing', {}],
  ])('is not owed one from %s', async (_, over) => {
    await send();
    await arrive({ text: 'from' in over ? QUESTION : 'Thank you.', ...over });
    expect(await owed()).toBeUndefined();
  });

  it('is owed none, and not asked about, if it came before the installation', async () => {
    await arrive({ at: MONDAY - MINUTE_MS, text: QUESTION });
    expect(gmail.requests).toEqual([]);
    expect(await owed()).toBeUndefined();
  });

  it('is owed none if the user does not want that', async () => {
    await handlers.saveSettings({ enquiries: false });
    await send();
    await arrive({ text: QUESTION });
    expect(await owed()).toBeUndefined();
  });
});

describe('while Gmail cannot be asked', () => {
  beforeEach(() => send());

  it('what came is remembered, and asked about when it can be', async () => {
    gmail.answer = 'offline';
    await arrive({ text: QUESTION });
    expect(await owed()).toBeUndefined();
    const again = await alarmAt();
    expect(again).toBe(november(3, 9, 1) + 30 * MINUTE_MS);
    gmail.answer = 'threads';
    vi.setSystemTime(again ?? 0);
    await sweep();
    expect(await owed()).toMatchObject({ kind: 'enquiry' });
    expect(await alarmAt()).toBe(november(3, 10));
  });

  it('what the server does not know yet is asked about again, and not for ever', async () => {
    vi.setSystemTime(november(3, 9));
    await reportAgain(
      makeMessage({ at: november(3, 9), messageId: legacyIdAt(november(3, 9), 5) }),
    );
    for (let minute = 1; minute < 200; minute += 1) {
      vi.setSystemTime(november(3, 9) + minute * MINUTE_MS);
      await sweep();
    }
    expect(await alarmAt()).toBe(november(5, 9));
    expect(gmail.requests.length).toBeLessThan(13);
  });

  it('ten messages leave requests for what is due', async () => {
    const messages = Array.from({ length: 10 }, (_, n) => {
      const message = makeMessage({
        at: november(3, 9) + n,
        messageId: legacyIdAt(november(3, 9), n),
      });
      gmail.show([message], legacyIdAt(november(3, 8), n));
      return message;
    });
    vi.setSystemTime(november(3, 9, 1));
    await Promise.all(
      messages.map((message, n) => reportAgain(message, legacyIdAt(november(3, 8), n))),
    );
    expect(gmail.requests).toHaveLength(6);
    expect(await alarmAt()).toBe(november(3, 9, 2));
    vi.setSystemTime(november(3, 9, 2) + 1);
    await sweep();
    expect(gmail.requests).toHaveLength(10);
    expect(await alarmAt()).toBe(november(5, 9));
  });
});
