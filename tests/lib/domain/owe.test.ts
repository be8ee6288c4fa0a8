import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import type { PromisedDay } from '@/lib/domain/expected';
import type { FollowUp } from '@/lib/domain/follow-up';
import { oweAfterMail, promiseDueAt, trackEnquiry } from '@/lib/domain/owe';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { takeBackMail } from '@/lib/domain/track-mail';
import {
  ANA,
  ME,
  MONDAY,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';

const NOW = MONDAY + 1000;
const THURSDAY: PromisedDay = { dueOn: '2026-11-05', dueAt: null };

function promise(said: PromisedDay = THURSDAY, before?: FollowUp): FollowUp {
  const owed = oweAfterMail(before, makeMail(), [ANA], said, RULE, NOW);
  if (!owed) throw new Error('nothing is owed');
  return owed;
}

const ENQUIRY = {
  account: ME,
  threadId: makeMail().threadId,
  subject: 'Prices?',
  from: ANA,
  messageId: '19a4000000000077',
  at: november(2, 9),
};
const CLOCKS = { dueAt: november(2, 10), nudgeAgainAt: november(4, 15) };
const enquiry = trackEnquiry(undefined, ENQUIRY, CLOCKS, NOW);

describe('when a promise falls due', () => {
  it.each([
    ['the hour of nudges of its day', THURSDAY, november(5, 9)],
    ['its own hour', { dueOn: '2026-11-06', dueAt: '12:30' }, november(6, 12, 30)],
    ['the workday before a weekend', { dueOn: '2026-11-08', dueAt: null }, november(6, 9)],
    ['as any mail, where it names no day', { dueOn: null, dueAt: null }, november(5, 9)],
    ['soon, where its hour is over', { dueOn: '2026-11-02', dueAt: null }, november(2, 12)],
    ['soon, where its day is over', { dueOn: '2026-11-01', dueAt: '10:00' }, november(2, 12)],
  ])('%s', (_, said, due) => {
    expect(promiseDueAt(said, MONDAY, RULE)).toBe(due);
  });

  it('not in quiet time, where it has to be soon', () => {
    const evening = november(2, 17);
    expect(promiseDueAt({ dueOn: '2026-11-02', dueAt: null }, evening, RULE)).toBe(november(3, 9));
  });
});

describe('a promise', () => {
  it('is owed beside what is awaited', () => {
    expect(promise()).toMatchObject({
      id: `${ME}/${makeMail().threadId}/owed`,
      kind: 'promise',
      people: [ANA],
      state: 'waiting',
      dueAt: november(5, 9),
    });
  });

  it('is none without anybody to keep it to, and none where none was made', () => {
    expect(oweAfterMail(undefined, makeMail(), [], THURSDAY, RULE, NOW)).toBeUndefined();
    expect(oweAfterMail(undefined, makeMail(), [ANA], null, RULE, NOW)).toBeUndefined();
  });

  it('goes with the mail that is undone', () => {
    expect(takeBackMail(promise(), 'msg-a:r1')).toBeNull();
  });

  it('is told of twice and made once', () => {
    const owed = promise();
    expect(oweAfterMail(owed, makeMail(), [ANA], THURSDAY, RULE, NOW + 5)).toBe(owed);
  });

  it('is kept by the next mail, which may be undone', () => {
    const next = makeMail({
      messageId: '19a40000000000aa',
      wireId: 'msg-a:r2',
      sentAt: november(3),
    });
    const kept = oweAfterMail(promise(), next, [ANA], null, RULE, november(3));
    expect(kept).toMatchObject({ state: 'done', closing: { by: { kind: 'wrote' } } });
    expect(kept && takeBackMail(kept, 'msg-a:r2')).toMatchObject({ state: 'waiting' });
  });

  it('is not kept by a mail that leaves later', () => {
    const owed = promise();
    const next = makeMail({ messageId: null, wireId: 'msg-a:r2', isScheduled: true });
    expect(oweAfterMail(owed, next, [ANA], null, RULE, NOW)).toBe(owed);
  });

  it('is kept by a mail from another device, and by no answer of theirs', () => {
    const owed = { ...promise(), sending: null };
    const touch = makeOwnMessage();
    const see = (...messages: Parameters<typeof makeSnapshot>[0]) =>
      applySnapshot(owed, makeSnapshot([touch, ...messages]), [ME], RULE, november(3));
    expect(see()).toBe(owed);
    expect(see(makeMessage({ at: november(3) }))).toBe(owed);
    expect(see(makeOwnMessage({ at: november(3) }))).toMatchObject({ state: 'done' });
  });
});

describe('an enquiry', () => {
  it('is owed by two clocks', () => {
    expect(enquiry).toMatchObject({ kind: 'enquiry', people: [ANA], ...CLOCKS });
  });

  it('keeps the clock of the first question, and is not asked anew by an old one', () => {
    const again = { ...ENQUIRY, messageId: '19a4000000000078', at: november(2, 11) };
    expect(trackEnquiry(enquiry, again, CLOCKS, NOW)).toBe(enquiry);
    const done: FollowUp = { ...enquiry, state: 'done' };
    expect(trackEnquiry(done, ENQUIRY, CLOCKS, NOW)).toBe(done);
    expect(trackEnquiry(done, again, CLOCKS, NOW)).toMatchObject({ state: 'waiting' });
  });

  it('is answered by a mail, which may promise something in turn', () => {
    const answer = makeMail({ sentAt: november(2, 12) });
    expect(oweAfterMail(enquiry, answer, [ANA], null, RULE, NOW)).toMatchObject({ state: 'done' });
    const promised = oweAfterMail(enquiry, answer, [ANA], THURSDAY, RULE, NOW);
    expect(promised).toMatchObject({ kind: 'promise', dueAt: november(5, 9) });
    expect(promised && takeBackMail(promised, 'msg-a:r1')).toEqual(enquiry);
  });
});
