import { describe, expect, it } from 'vitest';
import { areColleagues, isSameMailbox } from '@/lib/domain/address';
import { awaitedPeople, BY_SETTINGS, isToBeTracked } from '@/lib/domain/tracking';
import { ANA, ME, makeFollowUp, makeMail } from '../../make';

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

  it.each([
    ['off', [ANA], false],
    ['outside', [ANA], true],
    ['outside', [COLLEAGUE], false],
    ['outside', [COLLEAGUE, ANA], true],
    ['all', [COLLEAGUE], true],
    ['all', [], false],
  ] as const)('with %s and %j: %s', (tracking, people, tracked) => {
    expect(isToBeTracked(BY_SETTINGS, people, ME, tracking, undefined)).toBe(tracked);
  });

  it('does as the user says for one mail', () => {
    const track = { kind: 'track', plan: { kind: 'rule' } } as const;
    expect(isToBeTracked(track, [COLLEAGUE], ME, 'off', undefined)).toBe(true);
    expect(isToBeTracked({ kind: 'dont-track' }, [ANA], ME, 'all', undefined)).toBe(false);
  });

  it('leaves a thread alone that the user stopped', () => {
    const stopped = makeFollowUp({ state: 'stopped' });
    expect(isToBeTracked(BY_SETTINGS, [ANA], ME, 'all', stopped)).toBe(false);
    expect(isToBeTracked(BY_SETTINGS, [ANA], ME, 'all', makeFollowUp({ state: 'done' }))).toBe(
      true,
    );
  });
});
