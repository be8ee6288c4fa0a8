import { describe, expect, it } from 'vitest';
import type { Awaits, FollowUp } from '@/lib/domain/follow-up';
import { hear } from '@/lib/domain/hear';
import { isChoice, setAwaits, toggledAwaits } from '@/lib/domain/set-awaits';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { ANA, makeFollowUp, november } from '../../make';

const BEA = { email: 'bea@other.example', name: 'Bea Costa' };
const NOW = november(4, 10);
const ANYONE: Awaits = { kind: 'anyone' };
const ALL: Awaits = { kind: 'all' };
const named = (...emails: string[]): Awaits => ({ kind: 'named', emails });

const waiting = makeFollowUp({ people: [ANA, BEA], sending: null });
const answeredBy = (followUp: FollowUp, { email, name }: typeof ANA): FollowUp =>
  hear(
    followUp,
    {
      from: email,
      fromName: name,
      at: november(3, 9),
      judgement: { kind: 'human', reason: 'taught' },
    },
    RULE,
    november(3, 10),
  );

describe('whose answer is awaited', () => {
  it('is chosen among the people of the follow-up', () => {
    expect(setAwaits(waiting, ALL, NOW)).toMatchObject({ awaits: ALL, changedAt: NOW });
    expect(setAwaits(waiting, named('BEA@other.example', 'x@y.z'), NOW).awaits).toEqual(
      named(BEA.email),
    );
    expect(setAwaits(waiting, named('x@y.z'), NOW)).toBe(waiting);
    expect(setAwaits(waiting, ANYONE, NOW)).toBe(waiting);
  });

  it('ends the wait where it was met before', () => {
    const partly = answeredBy(setAwaits(waiting, ALL, NOW), ANA);
    expect(partly.state).toBe('waiting');
    for (const awaits of [ANYONE, named(ANA.email)]) {
      expect(setAwaits(partly, awaits, NOW)).toMatchObject({
        state: 'replied',
        closing: { at: NOW, by: { kind: 'reply', from: ANA.email } },
      });
    }
    expect(setAwaits(partly, named(BEA.email), NOW).state).toBe('waiting');
  });

  it('lets a wait go on that one answer ended', () => {
    const replied = answeredBy(waiting, ANA);
    expect(setAwaits(replied, ALL, NOW)).toMatchObject({
      state: 'waiting',
      closing: null,
      dueAt: waiting.dueAt,
      answers: [{ from: ANA.email }],
    });
    expect(setAwaits(replied, named(ANA.email), NOW).state).toBe('replied');
  });

  it('is no question of one person, of what is owed, or of what the user ended', () => {
    expect(isChoice(waiting)).toBe(true);
    const others: readonly Partial<FollowUp>[] = [
      { people: [ANA] },
      { kind: 'promise' },
      { state: 'done', closing: { at: NOW, by: { kind: 'user' } } },
      { state: 'replied', closing: { at: NOW, by: { kind: 'outside' } } },
      { state: 'scheduled' },
    ];
    for (const over of others) {
      const followUp = { ...waiting, ...over };
      expect(isChoice(followUp)).toBe(false);
      expect(setAwaits(followUp, ALL, NOW)).toBe(followUp);
    }
  });

  it('names one person more, or fewer', () => {
    expect(toggledAwaits(ANYONE, ANA.email)).toEqual(named(ANA.email));
    expect(toggledAwaits(named(ANA.email), BEA.email)).toEqual(named(ANA.email, BEA.email));
    expect(toggledAwaits(named(ANA.email, BEA.email), ANA.email)).toEqual(named(BEA.email));
    expect(toggledAwaits(named(ANA.email), ANA.email)).toEqual(ANYONE);
  });
});
