import { describe, expect, it } from 'vitest';
import { asksSomething, enquiryClocks, enquiryIn } from '@/lib/domain/enquiry';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { MessageSnapshot } from '@/lib/domain/snapshot';
import { ANA, ME, MONDAY, makeMessage, makeOwnMessage, makeSnapshot, november } from '../../make';

const SALES = 'sales@firm.example';

function makeQuestion(over: Partial<MessageSnapshot> = {}): MessageSnapshot {
  return makeMessage({
    at: november(3),
    judgement: { kind: 'human', reason: 'no-machine-signs' },
    asks: true,
    to: [ME],
    ...over,
  });
}

const enquiry = (
  messages: readonly MessageSnapshot[],
  { isKnown = false, isNeedless = false, addresses = [SALES] } = {},
) =>
  enquiryIn(makeSnapshot(messages), {
    own: [ME],
    addresses,
    isKnown: () => isKnown,
    isNeedless: () => isNeedless,
    since: MONDAY - 24 * 3_600_000,
  });

describe('enquiryIn', () => {
  it('finds who asks where the user wrote', () => {
    expect(enquiry([makeOwnMessage(), makeQuestion()])).toMatchObject({
      from: ANA,
      at: november(3),
      threadId: makeSnapshot([]).threadId,
      subject: 'Quote for March',
    });
  });

  it('finds who asks on a new thread if the user writes to them', () => {
    expect(enquiry([makeQuestion()], { isKnown: true })).not.toBeNull();
    expect(enquiry([makeQuestion()])).toBeNull();
  });

  it('finds nobody whose questions need no answer, as the user said', () => {
    expect(enquiry([makeQuestion()], { isKnown: true, isNeedless: true })).toBeNull();
  });

  it('finds strangers at an address of the user’s choice', () => {
    expect(enquiry([makeQuestion({ to: ['Sales+web@firm.example'] })])).not.toBeNull();
  });

  it('counts from the first question that is not answered', () => {
    const second = makeQuestion({ at: november(4) });
    expect(enquiry([makeQuestion(), second], { isKnown: true })?.at).toBe(november(3));
    const answered = [makeQuestion(), makeOwnMessage({ at: november(3, 5) }), second];
    expect(enquiry(answered)?.at).toBe(november(4));
  });

  it.each([
    ['was answered', [makeQuestion(), makeOwnMessage({ at: november(4) })]],
    [
      'is answered by a mail that leaves later',
      [makeQuestion(), makeOwnMessage({ at: november(4), labels: ['^scheduled'] })],
    ],
    ['asks nothing', [makeQuestion({ asks: false })]],
    ['was not read', [makeMessage({ at: november(3) })]],
    ['is a newsletter', [makeQuestion({ judgement: { kind: 'list', reason: 'unsubscribe' } })]],
    ['was sent to others', [makeQuestion({ to: ['all@firm.example'] })]],
    ['nobody reads answers to', [makeQuestion({ from: 'no-reply@shop.example' })]],
    ['is spam', [makeQuestion({ labels: ['^s'] })]],
    ['is in the trash', [makeQuestion({ labels: ['^k'] })]],
    ['is older than what is looked at', [makeQuestion({ at: november(1) })]],
  ])('finds none in mail that %s', (_, messages) => {
    expect(enquiry(messages, { isKnown: true })).toBeNull();
  });
});

describe('enquiryClocks', () => {
  it('count working hours', () => {
    expect(enquiryClocks(november(6, 17, 30), DEFAULT_SETTINGS)).toEqual({
      dueAt: november(9, 9, 30),
      nudgeAgainAt: november(11, 14, 30),
    });
  });

  it('ring once where the second is no later than the first', () => {
    const once = { ...DEFAULT_SETTINGS, enquiryHours: 8, enquiryAgainHours: 8 };
    expect(enquiryClocks(november(2, 9), once).nudgeAgainAt).toBeNull();
  });
});

describe('asksSomething', () => {
  it.each([
    ['Could you send me the price of the oak table?', true],
    ['¿Cuándo puedes enviarme el presupuesto?', true],
    ['Thank you, all has arrived.', false],
    ['Thank you.\n\nOn Mon, Me wrote:\n> Does Friday suit you?', false],
  ])('%s', (text, asks) => {
    expect(asksSomething({ subject: 'Re: Table' }, text, [ME])).toBe(asks);
  });
});
