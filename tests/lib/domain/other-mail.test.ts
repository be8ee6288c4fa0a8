import { describe, expect, it } from 'vitest';
import type { InboundJudgement } from '@/lib/domain/inbound/inbound-mail';
import { concernedBy, type OtherMail, otherMailIn, peopleOfMail } from '@/lib/domain/other-mail';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';
import { makeBounce } from './inbound/make-judgement';

const NOW = november(4, 12);
const BOB = { email: 'bob@client.example', name: 'Bob' };
const HUMAN: InboundJudgement = { kind: 'human', reason: 'no-machine-signs' };
const LATER = { at: november(3), judgement: HUMAN };

const mailIn = (messages: Parameters<typeof makeSnapshot>[0]): readonly OtherMail[] =>
  otherMailIn(makeSnapshot(messages), [ME], NOW);

describe('otherMailIn', () => {
  it('tells what others wrote, and what it was judged to be', () => {
    const [mail, ...others] = mailIn([makeOwnMessage(), makeMessage(LATER)]);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...LATER,
      from: ANA.email,
      threadId: makeSnapshot([]).threadId,
      subject: 'Re: Quote for March',
    });
  });

  it.each([
    ['is not judged', makeMessage({ at: november(3) })],
    ['is a draft', makeMessage({ ...LATER, labels: ['^r'] })],
    ['is in the trash', makeMessage({ ...LATER, labels: ['^k'] })],
    ['is spam', makeMessage({ ...LATER, labels: ['^s'] })],
    ['has no time', makeMessage({ ...LATER, at: null })],
    ['is weeks old', makeMessage({ ...LATER, at: NOW - 15 * 24 * 3_600_000 })],
  ])('leaves out what %s', (_, message) => {
    expect(mailIn([message])).toEqual([]);
  });

  it('leaves a delivery report to the thread that it stands on', () => {
    const report = makeMessage({ at: november(3), judgement: makeBounce() });
    expect(mailIn([report])).toHaveLength(1);
    expect(mailIn([makeOwnMessage(), report])).toEqual([]);
  });
});

describe('concernedBy', () => {
  const makeOther = (over: Partial<OtherMail> = {}): OtherMail => ({
    threadId: '19a40000000000ff',
    subject: 'Agenda',
    from: ANA.email,
    fromName: ANA.name,
    ...LATER,
    ...over,
  });
  const first = makeFollowUp();
  const second = makeFollowUp({
    id: `${ME}/19a4000000000002`,
    threadId: '19a4000000000002',
    touch: { ...first.touch, at: november(2, 15) },
  });

  it('names all that await the sender', () => {
    expect(concernedBy(makeOther(), [first, second])).toEqual([first, second]);
    expect(concernedBy(makeOther({ from: 'Ana+tag@client.example' }), [first])).toEqual([first]);
  });

  it.each([
    ['on the thread itself', makeOther({ threadId: first.threadId }), first],
    ['from somebody else', makeOther({ from: BOB.email }), first],
    ['for what is closed', makeOther(), makeFollowUp({ state: 'done' })],
    ['for what is owed', makeOther(), makeFollowUp({ kind: 'enquiry' })],
    [
      'from one who has answered',
      makeOther(),
      makeFollowUp({
        people: [ANA, BOB],
        awaits: { kind: 'all' },
        answers: [{ from: ANA.email, fromName: ANA.name, at: MONDAY }],
      }),
    ],
  ])('names none %s', (_, mail, followUp) => {
    expect(concernedBy(mail, [followUp])).toEqual([]);
  });

  describe('what did not arrive', () => {
    const report = makeOther({ from: 'mailer-daemon@googlemail.com', judgement: makeBounce() });

    it('is the latest mail to those whom it did not reach', () => {
      expect(peopleOfMail(report)).toEqual([ANA.email]);
      expect(concernedBy(report, [first, second])).toEqual([second]);
    });

    it('may be a mail that is followed up no longer', () => {
      expect(concernedBy(report, [first, { ...second, state: 'done' }])).toEqual([]);
    });

    it.each([
      ['was sent after the report', november(3, 1)],
      ['was sent a week before', november(3) - 7 * 24 * 3_600_000],
    ])('is none that %s', (_, at) => {
      expect(concernedBy(report, [{ ...first, touch: { ...first.touch, at } }])).toEqual([]);
    });
  });
});
