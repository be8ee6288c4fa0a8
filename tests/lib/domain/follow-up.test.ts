import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import {
  isDue,
  isSending,
  markDone,
  markNudged,
  markShown,
  markStopped,
  reopen,
  replan,
  SENDING_MS,
  snooze,
} from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { DAY_MS, MINUTE_MS } from '@/lib/domain/time';
import { takeBackMail, trackMail, trackThread } from '@/lib/domain/track-mail';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';

const NOW = MONDAY + MINUTE_MS;

describe('trackMail', () => {
  it('hears of the choice for a mail that Gmail’s traffic showed before', () => {
    const mail = makeMail({
      messageId: '19a40000000000aa',
      wireId: 'msg-a:r2',
      sentAt: november(3),
    });
    const seen = applySnapshot(
      makeFollowUp(),
      makeSnapshot([
        makeOwnMessage(),
        makeOwnMessage({ messageId: mail.messageId, at: november(3) }),
      ]),
      [ME],
      RULE,
      november(3),
    );
    const plan = { kind: 'days', days: 9 } as const;
    const expected = { verdict: true, reason: 'question' } as const;
    const now = november(3) + 1000;
    const told = trackMail(seen ?? undefined, mail, [ANA], plan, RULE, now, expected);
    expect(told).toMatchObject({ plan, expected, touch: { count: 2 } });
    expect(trackMail(told, mail, [ANA], plan, RULE, now + 1, expected)).toBe(told);
  });

  it('waits for an answer from when the undo window is over', () => {
    const followUp = trackMail(undefined, makeMail(), [ANA], undefined, RULE, MONDAY);
    expect(followUp).toMatchObject({ state: 'waiting', dueAt: november(5, 9), nudge: null });
    expect(isSending(followUp, MONDAY + SENDING_MS - 1)).toBe(true);
    expect(isSending(followUp, MONDAY + SENDING_MS)).toBe(false);
  });

  it('returns the same when the same mail is seen again', () => {
    const followUp = makeFollowUp();
    expect(trackMail(followUp, makeMail(), [ANA], undefined, RULE, NOW)).toBe(followUp);
  });

  it('learns the id that Gmail gives a mail later', () => {
    const mail = makeMail({ messageId: null });
    const followUp = trackMail(undefined, mail, [ANA], undefined, RULE, NOW);
    const after = trackMail(followUp, makeMail(), [ANA], undefined, RULE, NOW);
    expect(after.touch).toMatchObject({ messageId: makeMail().messageId, count: 1 });
  });

  it('moves the clock with a second mail on the thread, and keeps the wait that was chosen', () => {
    const first = makeFollowUp({}, { kind: 'days', days: 5 });
    const second = makeMail({ wireId: 'msg-a:r2', messageId: null, sentAt: november(4, 15) });
    const after = trackMail(first, second, [ANA], undefined, RULE, november(4, 15));
    expect(after).toMatchObject({ dueAt: november(11, 9), touch: { count: 2 }, nudge: null });
  });

  it('leaves scheduled mail alone until it goes out', () => {
    const scheduled = makeMail({ isScheduled: true });
    const followUp = trackMail(undefined, scheduled, [ANA], undefined, RULE, NOW);
    expect(followUp.state).toBe('scheduled');
    expect(isDue(followUp, NOW + 100 * DAY_MS)).toBe(false);
    const sent = trackMail(
      followUp,
      makeMail({ sentAt: november(9, 8), messageId: '19a4000000000009' }),
      [ANA],
      undefined,
      RULE,
      november(9, 8),
    );
    expect(sent).toMatchObject({ state: 'waiting', dueAt: november(12, 9) });
  });
});

describe('takeBackMail', () => {
  it('leaves no trace of a first mail', () => {
    expect(takeBackMail(makeFollowUp(), 'msg-a:r1')).toBeNull();
  });

  it('puts back what stood before a second mail', () => {
    const first = makeFollowUp({ sending: null });
    const second = makeMail({ wireId: 'msg-a:r2', messageId: null, sentAt: november(4) });
    const after = trackMail(first, second, [ANA], undefined, RULE, november(4));
    expect(takeBackMail(after, 'msg-a:r2')).toEqual(first);
  });

  it('ignores another mail that becomes a draft', () => {
    const followUp = makeFollowUp();
    expect(takeBackMail(followUp, 'msg-a:r9')).toBe(followUp);
  });
});

describe('nudging', () => {
  it('nudges once for a touch', () => {
    const followUp = makeFollowUp();
    const nudged = markNudged(followUp, followUp.id, followUp.dueAt);
    expect(nudged.nudge).toEqual({
      at: followUp.dueAt,
      notificationId: followUp.id,
      isShown: false,
    });
    expect(markNudged(nudged, followUp.id, followUp.dueAt + DAY_MS)).toBe(nudged);
    expect(markShown(markShown(nudged)).nudge?.isShown).toBe(true);
  });

  it('says nothing before it is due, and nothing of a mail that can still be undone', () => {
    const followUp = makeFollowUp();
    expect(markNudged(followUp, 'n', followUp.dueAt - 1)).toBe(followUp);
    const at = makeFollowUp({}, { kind: 'at', at: MONDAY });
    expect(markNudged(at, 'n', MONDAY + SENDING_MS - 1)).toBe(at);
    expect(markNudged(at, 'n', MONDAY + SENDING_MS).nudge).not.toBeNull();
  });

  it('nudges again after a snooze', () => {
    const nudged = markNudged(makeFollowUp(), 'n', november(5, 9));
    const snoozed = snooze(nudged, november(6, 9), november(5, 10));
    expect(markNudged(snoozed, 'n', november(6, 9)).nudge?.at).toBe(november(6, 9));
  });
});

describe('the user', () => {
  it.each([
    ['done', markDone],
    ['stopped', markStopped],
  ] as const)('ends it as %s and reopens it', (state, end) => {
    const ended = end(makeFollowUp(), NOW);
    expect(ended).toMatchObject({ state, closing: { by: { kind: 'user' } } });
    expect(end(ended, NOW)).toBe(ended);
    expect(snooze(ended, 99, NOW)).toBe(ended);
    const again = reopen(ended, RULE, november(10, 10));
    expect(again).toMatchObject({ state: 'waiting', closing: null, dueAt: november(13, 9) });
    expect(reopen(again, RULE, NOW)).toBe(again);
  });

  it('chooses another wait, counted from the mail, or from now if that is past', () => {
    const followUp = makeFollowUp();
    const days = (it: number) => ({ kind: 'days', days: it }) as const;
    expect(replan(followUp, days(1), RULE, MONDAY).dueAt).toBe(november(3, 9));
    expect(replan(followUp, days(1), RULE, november(10, 10)).dueAt).toBe(november(11, 9));
  });

  it('flags a thread by hand, also one that is old', () => {
    const thread = {
      account: ME,
      threadId: '19a4000000000001',
      subject: 'Old thread',
      people: [ANA],
      lastMessageAt: november(2) - 90 * DAY_MS,
    };
    const flagged = trackThread(undefined, thread, undefined, RULE, MONDAY);
    expect(flagged).toMatchObject({ state: 'waiting', dueAt: november(5, 9), sending: null });
    expect(trackThread(flagged, thread, undefined, RULE, MONDAY)).toBe(flagged);
    const at = november(20, 16);
    expect(trackThread(flagged, thread, { kind: 'at', at }, RULE, MONDAY).dueAt).toBe(at);
  });
});
