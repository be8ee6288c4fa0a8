import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { close, type FollowUp } from '@/lib/domain/follow-up';
import { forgetPerson, mentions, withoutAddress } from '@/lib/domain/person/forget';
import { ANA, MONDAY, makeFollowUp } from '@/tests/make';

const BEA = { email: 'bea@client.example', name: 'Bea' };
const answer = { from: ANA.email, fromName: 'Ana', at: MONDAY };
const both = (over: Partial<FollowUp> = {}) => makeFollowUp({ people: [ANA, BEA], ...over });

describe('mentions', () => {
  it.each([
    ['Ana+crm@client.example', true],
    ['write to <ana@client.example>.', true],
    ['mailto:ana@client.example?subject=x', true],
    ['not-an-answer/ana@client.example', true],
    ["to 'ana@client.example'", true],
    ['diana@client.example', false],
    ['ana@client.example.org', false],
    ['ana', false],
  ])('finds an address in "%s": %s', (text, isFound) => {
    expect(mentions({ deep: [{ text }] }, ANA.email)).toBe(isFound);
    expect(mentions({ [text]: 1 }, ANA.email)).toBe(isFound);
  });

  it.each(["o'brien@firm.example", 'a/b=c&d@firm.example', 'x{y}@firm.example'])(
    'knows %s, as it may be spelled',
    (address) => {
      expect(mentions({ from: address }, address)).toBe(true);
      expect(mentions({ from: address }, ANA.email)).toBe(false);
    },
  );

  it('is content with any value', () => {
    fc.assert(fc.property(fc.anything(), (value) => void mentions(value, ANA.email)));
  });
});

describe('forgetPerson', () => {
  it('changes nothing where they are not', () => {
    const followUp = makeFollowUp({ people: [BEA] });
    expect(forgetPerson(followUp, ANA.email)).toBe(followUp);
  });

  it('leaves nothing where nobody else is', () => {
    expect(forgetPerson(makeFollowUp(), 'ANA+x@client.example')).toBeNull();
  });

  it.each<[string, FollowUp]>([
    ['among others', both()],
    ['in the subject', both({ subject: 'For ana@client.example, as agreed' })],
    ['awaited by name', both({ awaits: { kind: 'named', emails: [ANA.email, BEA.email] } })],
    ['awaited alone by name', both({ awaits: { kind: 'named', emails: [ANA.email] } })],
    ['as one who answered', both({ answers: [answer] })],
    [
      'as one who answered before',
      both({
        pastTouches: [{ at: 1, by: 'me', answeredAt: 2, answeredBy: ANA.email }],
      }),
    ],
    [
      'as who is away',
      both({
        machineAnswer: {
          kind: 'auto-reply',
          from: ANA.email,
          at: 1,
          returnsOn: null,
          standIn: null,
        },
      }),
    ],
    [
      'as who stands in',
      makeFollowUp({
        people: [BEA],
        machineAnswer: {
          kind: 'auto-reply',
          from: BEA.email,
          at: 1,
          returnsOn: null,
          standIn: ANA.email,
        },
      }),
    ],
    [
      'as who wrote elsewhere',
      both({
        elsewhere: {
          ...answer,
          threadId: '19a4000000000002',
          subject: 'S',
          isDismissed: false,
        },
      }),
    ],
    ['as who ended it', close(both(), 'replied', { at: MONDAY, by: { kind: 'reply', ...answer } })],
    [
      'as who ended it elsewhere',
      close(both(), 'replied', { at: 1, by: { kind: 'elsewhere', subject: 'Re: S', ...answer } }),
    ],
    [
      'in what stood before',
      both({ people: [BEA], sending: { until: 1, before: both({ answers: [answer] }) } }),
    ],
    [
      'alone in what stood before',
      both({ people: [BEA], sending: { until: 1, before: makeFollowUp() } }),
    ],
  ])('takes them out %s, and leaves a follow-up', (_, followUp) => {
    const forgotten = forgetPerson(followUp, ANA.email);
    expect(forgotten?.people).toEqual([BEA]);
    expect(mentions(forgotten, ANA.email)).toBe(false);
    expect(JSON.stringify(forgotten)).not.toMatch(/Ana/);
    expect(unusableFields(forgotten)).toEqual([]);
  });

  it('rather takes too much than too little', () => {
    const later = { ...both(), note: 'ask ana@client.example' } as FollowUp;
    expect(forgetPerson(later, ANA.email)).toBeNull();
  });
});

it('puts dots in the place of an address', () => {
  expect(withoutAddress('From ana@client.example to bea@client.example.', ANA.email)).toBe(
    'From … to bea@client.example.',
  );
});
