import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { type Heard, hear, missingPeople } from '@/lib/domain/hear';
import type { InboundJudgement } from '@/lib/domain/inbound/inbound-mail';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { ANA, makeFollowUp, november } from '../../make';

const NOW = november(4, 12);
const BEA = { email: 'bea@client.example', name: 'Bea' };
const CARL = { email: 'carl@other.example', name: 'Carl' };

const HUMAN: InboundJudgement = { kind: 'human', reason: 'no-machine-signs' };
const away = (returnsOn: string | null): InboundJudgement => ({
  kind: 'auto-reply',
  variant: 'out-of-office',
  returnsOn,
  standIn: BEA.email,
  reason: 'absence',
});
const bounce = (variant: 'permanent' | 'delayed' | 'delivered'): InboundJudgement => ({
  kind: 'bounce',
  variant,
  reason: 'address-unknown',
  recipients: [ANA.email],
});
const calendar = (response: 'accepted' | 'declined' | 'tentative'): InboundJudgement => ({
  kind: 'calendar-response',
  response,
  reason: 'subject',
});

function from(person: typeof ANA, judgement: InboundJudgement, at = november(3, 9)): Heard {
  return { from: person.email, fromName: person.name, at, judgement };
}

function hearAll(followUp: FollowUp, ...heard: readonly Heard[]): FollowUp {
  return heard.reduce((it, message) => hear(it, message, RULE, NOW), followUp);
}

describe('an answer', () => {
  it('ends the wait for anyone, and names a colleague who gave it', () => {
    expect(hearAll(makeFollowUp(), from(BEA, HUMAN))).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'reply', from: BEA.email, fromName: 'Bea' } },
    });
  });

  it('leaves the others awaited where all are', () => {
    const all = makeFollowUp({ people: [ANA, CARL], awaits: { kind: 'all' } });
    const first = hearAll(all, from(ANA, HUMAN));
    expect(first).toMatchObject({ state: 'waiting', answers: [{ from: ANA.email }] });
    expect(missingPeople(first)).toEqual([CARL.email]);
    expect(hearAll(first, from(ANA, HUMAN))).toBe(first);
    expect(hearAll(first, from(CARL, HUMAN)).state).toBe('replied');
  });

  it('counts for the one colleague who is missing, and for nobody where several are', () => {
    const one = makeFollowUp({ people: [ANA, CARL], awaits: { kind: 'all' } });
    expect(missingPeople(hearAll(one, from(BEA, HUMAN)))).toEqual([CARL.email]);
    const dan = { email: 'dan@client.example', name: 'Dan' };
    const two = makeFollowUp({ people: [ANA, dan, CARL], awaits: { kind: 'all' } });
    expect(missingPeople(hearAll(two, from(BEA, HUMAN)))).toHaveLength(3);
  });

  it('is awaited of named people alone', () => {
    const awaits = { kind: 'named', emails: [CARL.email] } as const;
    const named = makeFollowUp({ people: [ANA, CARL], awaits });
    expect(hearAll(named, from(ANA, HUMAN)).state).toBe('waiting');
    expect(hearAll(named, from(CARL, HUMAN)).state).toBe('replied');
  });
});

describe('an absence', () => {
  it('holds the nudge back until the first workday after the return', () => {
    const held = hearAll(makeFollowUp(), from(ANA, away('2026-11-16')));
    expect(held).toMatchObject({
      state: 'waiting',
      dueAt: november(17, 9),
      machineAnswer: { kind: 'auto-reply', returnsOn: '2026-11-16', standIn: BEA.email },
    });
    // A Friday's return is met on Monday.
    expect(hearAll(makeFollowUp(), from(ANA, away('2026-11-20'))).dueAt).toBe(november(23, 9));
  });

  it('lets a nudge that went out too early come once more', () => {
    const nudged = makeFollowUp({
      nudge: { at: november(3, 8), notificationId: 'n', isShown: true },
    });
    expect(hearAll(nudged, from(ANA, away('2026-11-16'))).nudge).toBeNull();
  });

  it('is evidence alone where it is over, undated, shorter than the wait, or the user named a time', () => {
    for (const day of [null, '2026-10-01', '2026-11-03']) {
      const { dueAt } = makeFollowUp();
      expect(hearAll(makeFollowUp(), from(ANA, away(day))).dueAt).toBe(dueAt);
    }
    const named = makeFollowUp({}, { kind: 'at', at: november(6, 16) });
    expect(hearAll(named, from(ANA, away('2026-11-16'))).dueAt).toBe(november(6, 16));
  });

  it('is heard once', () => {
    const held = hearAll(makeFollowUp(), from(ANA, away('2026-11-16')));
    expect(hearAll(held, from(ANA, away('2026-11-16')))).toBe(held);
    // `view=cv` tells whole seconds.
    expect(hearAll(held, from(ANA, away('2026-11-16'), november(3, 9) + 400))).toBe(held);
  });
});

describe('a bounce', () => {
  it('is due at once, and nudged for although its touch was', () => {
    const nudged = makeFollowUp({
      nudge: { at: november(3, 8), notificationId: 'n', isShown: true },
    });
    expect(hearAll(nudged, from(ANA, bounce('permanent')))).toMatchObject({
      dueAt: NOW,
      nudge: null,
      machineAnswer: { kind: 'bounce', variant: 'permanent', reason: 'address-unknown' },
    });
  });

  it('stays what it is, whatever a machine says later, and is nudged for once', () => {
    const lost = hearAll(makeFollowUp(), from(ANA, bounce('permanent')));
    expect(hearAll(lost, from(CARL, away('2026-11-16'), november(3, 10)))).toBe(lost);
    expect(hearAll(lost, from(ANA, bounce('permanent')))).toBe(lost);
  });

  it('is evidence while the mail is still tried, and nothing where it arrived', () => {
    const followUp = makeFollowUp();
    const delayed = hearAll(followUp, from(ANA, bounce('delayed')));
    expect(delayed).toMatchObject({ machineAnswer: { variant: 'delayed' } });
    expect(delayed.dueAt).toBe(followUp.dueAt);
    expect(hearAll(followUp, from(ANA, bounce('delivered')))).toBe(followUp);
  });

  it('ends a thread’s older evidence, not the other way round', () => {
    const messages = [
      from(ANA, away('2026-11-16'), november(3, 9)),
      from(ANA, bounce('delayed'), november(3, 10)),
    ];
    const once = hearAll(makeFollowUp(), ...messages);
    expect(once.machineAnswer?.kind).toBe('bounce');
    expect(hearAll(once, ...messages)).toBe(once);
  });
});

describe('a calendar response', () => {
  const invited = makeFollowUp({ expected: { verdict: true, reason: 'invitation' } });

  it.each(['accepted', 'declined'] as const)('that %s answers an invitation', (response) => {
    expect(hearAll(invited, from(ANA, calendar(response)))).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'calendar', response, from: ANA.email } },
    });
  });

  it('is evidence of anything else', () => {
    const kept = { state: 'waiting', machineAnswer: { kind: 'calendar' } };
    expect(hearAll(invited, from(ANA, calendar('tentative')))).toMatchObject(kept);
    expect(hearAll(makeFollowUp(), from(ANA, calendar('accepted')))).toMatchObject(kept);
  });

  it('knows the invitation that a calendar sent by its subject', () => {
    const sent = makeFollowUp({ subject: 'Invitación: Demo - jue 5 nov 2026' });
    expect(hearAll(sent, from(ANA, calendar('accepted'))).state).toBe('replied');
  });
});

it('makes nothing of a list', () => {
  const followUp = makeFollowUp();
  expect(hearAll(followUp, from(ANA, { kind: 'list', reason: 'header' }))).toBe(followUp);
});
