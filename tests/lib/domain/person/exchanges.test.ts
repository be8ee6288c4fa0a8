import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StepTaken, startRun } from '@/lib/domain/cadence/run';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import { close, type FollowUp, markDone, owedId } from '@/lib/domain/follow-up';
import { unansweredTouches } from '@/lib/domain/manners/contact-budget';
import { MAX_PAST_TOUCHES } from '@/lib/domain/past-touches';
import { exchangesWith, touchesOf } from '@/lib/domain/person/exchanges';
import { replyRhythm } from '@/lib/domain/person/reply-rhythm';
import { timelineOf } from '@/lib/domain/person/timeline';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS } from '@/lib/domain/time';
import { ANA, ME, MONDAY, makeFollowUp, november } from '@/tests/make';

const BEA = { email: 'bea@client.example', name: 'Bea' };

function past(day: number, answeredDay: number | null = null, answeredBy = ANA.email) {
  const answeredAt = answeredDay === null ? null : november(answeredDay);
  return {
    at: november(day),
    by: 'me' as const,
    answeredAt,
    answeredBy: answeredAt === null ? null : answeredBy,
  };
}

function replied(followUp: FollowUp, at: number, from = ANA.email): FollowUp {
  const by = { kind: 'reply' as const, from, fromName: '', at };
  return close(followUp, 'replied', { at, by });
}

const CALLED = {
  step: 1,
  channel: 'call',
  at: november(4),
  outcome: 'no-answer',
  stage: null,
  note: 'voice box',
} as const;

function called(over: Partial<StepTaken> = {}): FollowUp {
  const cadence = { ...SHIPPED_CADENCES.quoteSent, id: 'quoteSent', name: 'Quote', why: '' };
  const run = startRun(cadence, MONDAY, DEFAULT_SETTINGS);
  return makeFollowUp({ run: { ...run, history: [{ ...CALLED, ...over }] } });
}

describe('what happened with a person', () => {
  it('has calls and meetings of a cadence, with what came of them', () => {
    const touches = touchesOf(ANA.email, [called()]);
    expect(touches.map(({ channel, at }) => [channel, at])).toEqual([
      ['email', MONDAY],
      ['call', november(4)],
    ]);
    expect(touches[1]?.talk).toEqual({ outcome: 'no-answer', note: 'voice box' });
    expect(unansweredTouches(touches)).toHaveLength(2);
    const timeline = timelineOf(exchangesWith(ANA.email, [called()]));
    expect(timeline.byChannel).toMatchObject({ email: 1, call: 1 });
    expect(timeline.lastTouchAt).toBe(november(4));
  });

  it('takes a talk for an answer to the budget, once on the time line, and for no rhythm', () => {
    const talked = [called({ outcome: 'talked' })];
    expect(unansweredTouches(touchesOf(ANA.email, talked))).toEqual([]);
    const { events, answerWaitsMs } = timelineOf(exchangesWith(ANA.email, talked, 'person'));
    expect(events.map(({ by, channel }) => [by, channel])).toEqual([
      ['me', 'email'],
      ['me', 'call'],
    ]);
    expect(answerWaitsMs).toEqual([]);
  });

  it('leaves out what was skipped, and mails, which the thread itself tells of', () => {
    expect(touchesOf(ANA.email, [called({ outcome: 'skipped' })])).toHaveLength(1);
    expect(touchesOf(ANA.email, [called({ channel: 'email', outcome: 'sent' })])).toHaveLength(1);
  });

  it('leaves out who is not on the thread, and knows every spelling of who is', () => {
    expect(touchesOf('nobody@client.example', [makeFollowUp()])).toEqual([]);
    expect(touchesOf('Ana+crm@client.example', [makeFollowUp()])).toHaveLength(1);
  });

  it('has the touches before the present one', () => {
    const followUp = makeFollowUp({ pastTouches: [past(1)] });
    expect(touchesOf(ANA.email, [followUp]).map(({ at }) => at)).toEqual([november(1), MONDAY]);
  });

  it('counts a mail that is awaited and promises something once', () => {
    const promise = makeFollowUp({ id: owedId(ME, makeFollowUp().threadId), kind: 'promise' });
    const [exchange, ...others] = exchangesWith(ANA.email, [promise, makeFollowUp()]);
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({ followUpId: makeFollowUp().id, isOpen: true });
    expect(exchange?.isPromised).toBe(true);
    expect(exchange?.touches).toHaveLength(1);
  });

  it('takes an answer for one to all that was written since the last', () => {
    const followUp = replied(makeFollowUp({ pastTouches: [past(1)] }), november(4));
    const [exchange] = exchangesWith(ANA.email, [followUp]);
    expect(exchange?.touches.map(({ answeredAt }) => answeredAt)).toEqual([
      november(4),
      november(4),
    ]);
    const [wait] = timelineOf([exchange ?? []].flat()).answerWaitsMs;
    expect(wait).toBe(november(4) - november(1));
  });

  it('takes a colleague’s answer for the budget, and not for the rhythm', () => {
    const followUp = replied(makeFollowUp({ people: [ANA, BEA] }), november(4), BEA.email);
    expect(unansweredTouches(touchesOf(ANA.email, [followUp]))).toEqual([]);
    const [own] = exchangesWith(ANA.email, [followUp], 'person');
    expect(own?.touches[0]?.answeredAt).toBeNull();
  });

  it('has an enquiry as received', () => {
    const touch = { messageId: null, wireId: null, at: MONDAY, count: 0 };
    const enquiry = makeFollowUp({ kind: 'enquiry', touch });
    const [exchange] = exchangesWith(ANA.email, [enquiry]);
    expect(exchange).toMatchObject({ touches: [], receivedAt: [MONDAY], isOpen: true });
    expect(timelineOf(exchange ? [exchange] : []).owedByMe).toEqual([enquiry.id]);
  });

  it('owes nothing on a closed thread', () => {
    const [exchange] = exchangesWith(ANA.email, [markDone(makeFollowUp(), MONDAY)]);
    expect(exchange).toMatchObject({ isOpen: false, isPromised: false });
  });

  it('gives a rhythm from five answers', () => {
    const pastTouches = [1, 6, 11, 16, 21].map((day) => past(day, day + 2));
    const touch = { ...makeFollowUp().touch, at: november(26) };
    const exchanges = exchangesWith(ANA.email, [makeFollowUp({ pastTouches, touch })], 'person');
    expect(replyRhythm(timelineOf(exchanges).answerWaitsMs)?.medianMs).toBe(2 * DAY_MS);
  });

  it('has every touch once, and no answer before its touch, whatever was stored', () => {
    const anyPast = fc
      .uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: MAX_PAST_TOUCHES })
      .map((days) =>
        days
          .sort((a, b) => a - b)
          .map((day) => past(-day, day % 3 === 0 ? -day + 1 : null))
          .reverse(),
      );
    fc.assert(
      fc.property(anyPast, (pastTouches) => {
        const touches = touchesOf(ANA.email, [makeFollowUp({ pastTouches })]);
        expect(touches).toHaveLength(pastTouches.length + 1);
        for (const { at, answeredAt } of touches) {
          expect(answeredAt === null || answeredAt >= at).toBe(true);
        }
      }),
    );
  });
});
