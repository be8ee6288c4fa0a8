import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import { changeRun, hasRun, startCadence } from '@/lib/domain/cadence/follow-up-run';
import { startOnThread } from '@/lib/domain/cadence/start-on-thread';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { close, type FollowUp, markDone } from '@/lib/domain/follow-up';
import { trackEnquiry } from '@/lib/domain/owe';
import { exchangesWith } from '@/lib/domain/person/exchanges';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../../make';

const call = {
  channel: 'call',
  wait: { unit: 'months', count: 3 },
  template: null,
  stage: null,
  note: '',
} as const;
const LATER = {
  id: 'later',
  name: 'Later',
  why: '',
  steps: [call, call],
  repeat: null,
  keepsPace: false,
};

const waiting = makeFollowUp({ sending: null });
const notNow = { from: ANA.email, fromName: ANA.name, at: november(3, 9) };
const answered = close({ ...waiting, answers: [notNow] }, 'replied', {
  at: november(3, 10),
  by: { kind: 'reply', ...notNow },
});
const NOW = november(4, 12);
const start = (known: FollowUp) => startOnThread(known, known, LATER, RULE, NOW);

describe('startOnThread', () => {
  it('starts on what is open as it stands', () => {
    expect(start(waiting)).toEqual(startCadence(waiting, LATER, RULE, NOW));
  });

  it('begins anew what was answered, and takes nothing that came before for an answer', () => {
    const begun = start(answered);
    expect(begun).toMatchObject({ state: 'waiting', closing: null, dueAt: november(4 + 92, 9) });
    expect(unusableFields(begun)).toEqual([]);
    const seen = (at: number) =>
      applySnapshot(
        begun,
        makeSnapshot([
          makeOwnMessage(),
          makeMessage({ at: november(3, 9) }),
          makeMessage({ at: november(3, 17) }),
          makeMessage({ at }),
        ]),
        [ME],
        RULE,
        november(20),
      );
    expect(seen(november(4, 11))).toBe(begun);
    expect(seen(november(5))).toMatchObject({ state: 'replied', run: { ending: { by: 'reply' } } });
  });

  it('keeps that the mail before was answered', () => {
    const [exchange] = exchangesWith(ANA.email, [start(answered)]);
    expect(exchange?.touches).toMatchObject([{ at: MONDAY, answeredAt: november(3, 9) }]);
  });

  it('begins anew what the user ended', () => {
    expect(hasRun(start(markDone(waiting, november(3))))).toBe(true);
  });

  it('follows up the question that somebody asked, beside the answer owed', () => {
    const asked = trackEnquiry(
      undefined,
      {
        account: ME,
        threadId: waiting.threadId,
        subject: 'A table',
        from: ANA,
        messageId: '19a40000000000bb',
        at: november(4, 11),
      },
      { dueAt: november(4, 12), nudgeAgainAt: null },
      november(4, 11),
    );
    const begun = startOnThread(asked, undefined, LATER, RULE, NOW);
    expect(begun).toMatchObject({ kind: 'awaited', subject: 'A table', people: [ANA] });
    expect(begun.id).toBe(waiting.id);
    expect(hasRun(begun)).toBe(true);
    // It asked before: what she writes next is the answer.
    const after = makeSnapshot([makeMessage({ at: november(4, 11) })]);
    expect(applySnapshot(begun, after, [ME], RULE, november(5))).toBe(begun);
  });

  it('keeps the calls of the cadence before', () => {
    const first = start(waiting);
    const called = changeRun(
      first,
      { kind: 'take', outcome: 'no-answer', note: 'voice mail is full' },
      RULE,
      NOW,
    );
    const again = start(changeRun(called, { kind: 'deal', end: 'won' }, RULE, NOW));
    expect(again.run).toMatchObject({ at: 0, history: [{ note: 'voice mail is full' }] });
  });
});
