import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { answerElsewhere, hearElsewhere } from '@/lib/domain/hear-elsewhere';
import type { InboundJudgement } from '@/lib/domain/inbound/inbound-mail';
import type { OtherMail } from '@/lib/domain/other-mail';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { ANA, MONDAY, makeFollowUp, november } from '../../make';
import { makeBounce, makeOutOfOffice } from './inbound/make-judgement';

const NOW = november(4, 12);
const HUMAN: InboundJudgement = { kind: 'human', reason: 'no-machine-signs' };
const accepted = (response: 'accepted' | 'tentative' = 'accepted'): InboundJudgement => ({
  kind: 'calendar-response',
  response,
  reason: 'subject',
});

function makeOther(judgement: InboundJudgement, over: Partial<OtherMail> = {}): OtherMail {
  return {
    threadId: '19a40000000000ff',
    subject: 'Agenda',
    from: ANA.email,
    fromName: ANA.name,
    at: november(3, 9),
    judgement,
    ...over,
  };
}

const hear = (mail: OtherMail, followUp = makeFollowUp()): FollowUp =>
  hearElsewhere(followUp, mail, RULE, NOW);

describe('a person who writes on another thread', () => {
  const asked = hear(makeOther(HUMAN));

  it('has perhaps answered: that is asked, and nothing is closed', () => {
    expect(asked).toMatchObject({
      state: 'waiting',
      dueAt: makeFollowUp().dueAt,
      elsewhere: { subject: 'Agenda', from: ANA.email, at: november(3, 9), isDismissed: false },
    });
    expect(hear(makeOther(HUMAN), asked)).toBe(asked);
  });

  it('has answered if the user says so', () => {
    expect(answerElsewhere(asked, true, NOW)).toMatchObject({
      state: 'replied',
      closing: { at: NOW, by: { kind: 'elsewhere', subject: 'Agenda', fromName: ANA.name } },
    });
  });

  it('has not if the user says not, until they write once more', () => {
    const dismissed = answerElsewhere(asked, false, NOW);
    expect(dismissed).toMatchObject({ state: 'waiting', elsewhere: { isDismissed: true } });
    expect(hear(makeOther(HUMAN), dismissed)).toBe(dismissed);
    expect(answerElsewhere(dismissed, true, NOW)).toBe(dismissed);
    const anew = hear(makeOther(HUMAN, { at: november(4, 9) }), dismissed);
    expect(anew.elsewhere).toMatchObject({ at: november(4, 9), isDismissed: false });
  });

  it.each([
    ['before the touch', makeFollowUp(), MONDAY - 1000],
    ['before the user reopened it', makeFollowUp({ reopenedAt: november(3, 10) }), november(3, 9)],
    ['to one who has closed it', makeFollowUp({ state: 'done' }), november(3, 9)],
    ['to one who owes', makeFollowUp({ kind: 'promise' }), november(3, 9)],
    ['before it is sent', makeFollowUp({ state: 'scheduled' }), november(3, 9)],
  ])('means nothing %s', (_, followUp, at) => {
    expect(hear(makeOther(HUMAN, { at }), followUp)).toBe(followUp);
  });
});

describe('an absence told on a thread of its own', () => {
  it('holds until after the return', () => {
    const held = hear(makeOther(makeOutOfOffice({ returnsOn: '2026-11-16' })));
    expect(held.dueAt).toBe(november(17, 9));
    expect(held.machineAnswer).toMatchObject({ kind: 'auto-reply', returnsOn: '2026-11-16' });
  });

  it('holds what was sent after it was told, while it lasts', () => {
    const told = { at: MONDAY - 1000 };
    const away = makeOther(makeOutOfOffice({ returnsOn: '2026-11-16' }), told);
    expect(hear(away).dueAt).toBe(november(17, 9));
    const past = makeFollowUp();
    expect(hear(makeOther(makeOutOfOffice({ returnsOn: '2026-11-02' }), told), past)).toBe(past);
  });

  it('is none where a machine only says that it has received a mail', () => {
    const followUp = makeFollowUp();
    expect(hear(makeOther(makeOutOfOffice({ variant: 'receipt' })), followUp)).toBe(followUp);
  });
});

describe('a delivery report on a thread of its own', () => {
  it('makes what did not arrive due at once, with the reason', () => {
    expect(hear(makeOther(makeBounce()))).toMatchObject({
      state: 'waiting',
      dueAt: NOW,
      machineAnswer: { kind: 'bounce', variant: 'permanent', reason: 'address-unknown' },
    });
  });

  it('is evidence alone while it is still being tried', () => {
    expect(hear(makeOther(makeBounce({ variant: 'delayed' })))).toMatchObject({
      dueAt: makeFollowUp().dueAt,
      machineAnswer: { kind: 'bounce', variant: 'delayed' },
    });
  });
});

describe('a guest who clicks', () => {
  const invitation = { expected: { verdict: true, reason: 'invitation' } } as const;
  const answer = makeOther(accepted(), { subject: 'Accepted: Visit @ Tue Nov 10, 2026 9am (CET)' });

  it.each([
    ['a mail that invited', makeFollowUp(invitation)],
    [
      'an invitation of that title',
      makeFollowUp({ subject: 'Invitation: Visit @ Tue Nov 10, 2026' }),
    ],
    ['a mail of that title', makeFollowUp({ subject: 'Visit' })],
  ])('has answered %s', (_, followUp) => {
    expect(hear(answer, followUp)).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'calendar', response: 'accepted', from: ANA.email } },
    });
  });

  it.each([
    ['a mail that invited to nothing', makeFollowUp(), answer],
    [
      'an invitation of another title',
      makeFollowUp({ ...invitation, subject: 'Invitation: Lunch @ Fri Nov 6, 2026' }),
      answer,
    ],
    ['what they are not sure of', makeFollowUp(invitation), makeOther(accepted('tentative'))],
  ])('has not answered %s: it is evidence', (_, followUp, mail) => {
    expect(hear(mail, followUp)).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind: 'calendar' },
    });
  });
});

it('a newsletter means nothing', () => {
  const followUp = makeFollowUp();
  expect(hear(makeOther({ kind: 'list', reason: 'newsletter' }), followUp)).toBe(followUp);
});
