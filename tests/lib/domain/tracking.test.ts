import { describe, expect, it } from 'vitest';
import type { Person } from '@/lib/domain/address';
import { areColleagues, isSameMailbox } from '@/lib/domain/address';
import { correctionOf } from '@/lib/domain/corrections';
import type { Expected } from '@/lib/domain/expected';
import { awaitedPeople, BY_SETTINGS, isToBeTracked, type TrackedMail } from '@/lib/domain/tracking';
import { ANA, ME, MONDAY, makeFollowUp, makeMail } from '../../make';

const COLLEAGUE = { email: 'bob@example.com', name: 'Bob' };

describe('addresses', () => {
  it.each([
    ['me@example.com', 'me+x@example.com', true],
    ['first.last@gmail.com', 'firstlast@googlemail.com', true],
    ['first.last@example.com', 'firstlast@example.com', false],
    ['a@x.example', 'a@y.example', false],
  ])('%s and %s reach one mailbox: %s', (a, b, same) => {
    expect(isSameMailbox(a, b)).toBe(same);
  });

  it('makes nobody a colleague by a public mail domain', () => {
    expect(areColleagues('a@gmail.com', 'b@gmail.com')).toBe(false);
    expect(areColleagues('a@firm.example', 'b@firm.example')).toBe(true);
  });
});

describe('tracking', () => {
  it('awaits nobody twice and never oneself', () => {
    const mail = makeMail({ to: [ANA, { email: ME, name: '' }], cc: [ANA, COLLEAGUE] });
    expect(awaitedPeople(mail, [ME])).toEqual([ANA, COLLEAGUE]);
  });

  const mailTo = (people: readonly Person[], verdict: Expected['verdict'] | null = null) => ({
    people,
    from: ME,
    expected: verdict === null ? null : { verdict, reason: 'question' },
  });

  it.each([
    ['off', [ANA], true, false],
    ['expecting', [ANA], true, true],
    ['expecting', [ANA], 'unsure', true],
    ['expecting', [ANA], null, true],
    ['expecting', [ANA], false, false],
    ['expecting', [COLLEAGUE], true, false],
    ['outside', [ANA], false, true],
    ['outside', [COLLEAGUE], true, false],
    ['outside', [COLLEAGUE, ANA], true, true],
    ['all', [COLLEAGUE], false, true],
    ['all', [], true, false],
  ] as const)(
    'with %s, to %j, expecting an answer %s: %s',
    (tracking, people, verdict, tracked) => {
      const mail = mailTo(people, verdict);
      expect(isToBeTracked(BY_SETTINGS, mail, tracking, [], undefined)).toBe(tracked);
    },
  );

  it('does as the user says for one mail', () => {
    const track = { kind: 'track', plan: { kind: 'rule' } } as const;
    const dont = { kind: 'dont-track' } as const;
    expect(isToBeTracked(track, mailTo([COLLEAGUE], false), 'off', [], undefined)).toBe(true);
    expect(isToBeTracked(dont, mailTo([ANA]), 'all', [], undefined)).toBe(false);
  });

  it('leaves a thread alone that the user stopped', () => {
    const stopped = makeFollowUp({ state: 'stopped' });
    const done = makeFollowUp({ state: 'done' });
    expect(isToBeTracked(BY_SETTINGS, mailTo([ANA]), 'all', [], stopped)).toBe(false);
    expect(isToBeTracked(BY_SETTINGS, mailTo([ANA]), 'all', [], done)).toBe(true);
  });

  it('knows what the user said of such mail to a person', () => {
    const lesson = { kind: 'needs-no-answer', email: ANA.email, reason: 'question' } as const;
    const corrections = [correctionOf(lesson, MONDAY)];
    const isTracked = (mail: TrackedMail) =>
      isToBeTracked(BY_SETTINGS, mail, 'expecting', corrections, undefined);
    expect(isTracked(mailTo([ANA], true))).toBe(false);
    expect(isTracked({ ...mailTo([ANA]), expected: { verdict: true, reason: 'offer' } })).toBe(
      true,
    );
    expect(isTracked(mailTo([{ email: 'bob@other.example', name: '' }], true))).toBe(true);
  });
});
