import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import { type CorrectionName, correct, fittingCorrections } from '@/lib/domain/correct';
import { corrected, correctionOf } from '@/lib/domain/corrections';
import type { FollowUp } from '@/lib/domain/follow-up';
import { hear } from '@/lib/domain/hear';
import { answerElsewhere } from '@/lib/domain/hear-elsewhere';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { ANA, ME, makeFollowUp, makeMessage, makeSnapshot, november } from '../../make';

const BEA = { email: 'bea@other.example', name: 'Bea Costa' };
const NOW = november(4, 10);

const waiting = makeFollowUp({ sending: null });
const human = (from = ANA) => ({
  from: from.email,
  fromName: from.name,
  at: november(3, 9),
  judgement: { kind: 'human', reason: 'taught' } as const,
});
const replied = hear(waiting, human(), RULE, november(3, 10));
const partly = hear(
  { ...waiting, people: [ANA, BEA], awaits: { kind: 'all' } },
  human(),
  RULE,
  november(3, 10),
);
const autoReplied: FollowUp = {
  ...waiting,
  machineAnswer: {
    kind: 'auto-reply',
    from: ANA.email,
    at: november(3, 9),
    returnsOn: null,
    standIn: null,
  },
};
const bouncedFrom = (from: string): FollowUp => ({
  ...waiting,
  machineAnswer: { kind: 'bounce', from, at: null, variant: 'permanent', reason: 'refused' },
});
const elsewhere: FollowUp = {
  ...waiting,
  elsewhere: {
    threadId: '19a4000000000099',
    subject: 'Re: Agenda',
    from: ANA.email,
    fromName: ANA.name,
    at: november(3, 9),
    isDismissed: false,
  },
};
const promise: FollowUp = { ...waiting, id: `${waiting.id}/owed`, kind: 'promise' };
const enquiry: FollowUp = { ...promise, kind: 'enquiry' };
const done: FollowUp = {
  ...waiting,
  state: 'done',
  closing: { at: NOW, by: { kind: 'user' } },
};

describe('the corrections that fit', () => {
  it.each<[string, FollowUp, CorrectionName[]]>([
    ['a wait', waiting, ['outside', 'needs-no-answer']],
    ['one that was answered', replied, ['not-an-answer']],
    ['one that some answered', partly, ['not-an-answer', 'outside', 'needs-no-answer']],
    ['an automatic reply', autoReplied, ['outside', 'needs-no-answer', 'person']],
    ['a bounce from an address', bouncedFrom(ANA.email), ['outside', 'needs-no-answer', 'person']],
    ['a bounce of a mail system', bouncedFrom('mailer-daemon@x.y'), ['outside', 'needs-no-answer']],
    ['a bounce of nobody', bouncedFrom(''), ['outside', 'needs-no-answer']],
    ['a promise', promise, ['outside']],
    ['an enquiry', enquiry, ['outside', 'needs-no-answer']],
    ['what the user ended', done, []],
  ])('%s', (_, followUp, names) => {
    expect(fittingCorrections(followUp)).toEqual(names);
    for (const name of ['not-an-answer', 'outside', 'needs-no-answer', 'person'] as const) {
      const { followUp: after } = correct(followUp, name, NOW);
      expect(after !== followUp, name).toBe(names.includes(name));
    }
  });
});

describe('not an answer', () => {
  it('waits again as if nothing had come, and learns of the sender', () => {
    const { followUp, lesson } = correct(replied, 'not-an-answer', NOW);
    expect(followUp).toMatchObject({
      state: 'waiting',
      closing: null,
      answers: [],
      dueAt: waiting.dueAt,
      nudge: null,
      reopenedAt: NOW,
    });
    expect(lesson).toEqual({ kind: 'not-an-answer', email: ANA.email });
  });

  it('is overdue at once where it would be by now, without a nudge', () => {
    const late = november(6, 10);
    const { followUp } = correct(replied, 'not-an-answer', late);
    expect(followUp).toMatchObject({ dueAt: waiting.dueAt, nudge: { at: late, isShown: true } });
  });

  it('does not end the wait again when the same mail is seen again, nor the next from there', () => {
    const { followUp, lesson } = correct(replied, 'not-an-answer', NOW);
    const seen = (...at: number[]) => makeSnapshot(at.map((it) => makeMessage({ at: it })));
    const taught = lesson ? [correctionOf(lesson, NOW)] : [];
    const stateAfter = (...at: number[]) => {
      const snapshot = corrected(seen(...at), taught);
      return applySnapshot(followUp, snapshot, [ME], RULE, november(5))?.state;
    };
    expect(stateAfter(november(3, 9))).toBe('waiting');
    expect(stateAfter(november(3, 9), november(4, 12))).toBe('waiting');
  });

  it('keeps what others answered', () => {
    const both = hear(partly, human(BEA), RULE, november(3, 11));
    expect(both.state).toBe('replied');
    const { followUp, lesson } = correct(both, 'not-an-answer', NOW);
    expect(followUp.answers.map(({ from }) => from)).toEqual([ANA.email]);
    expect(lesson).toMatchObject({ email: BEA.email });
  });

  it('of one that answered while others are awaited leaves the wait as it is', () => {
    const { followUp } = correct(partly, 'not-an-answer', NOW);
    expect(followUp).toMatchObject({ state: 'waiting', answers: [], dueAt: partly.dueAt });
  });

  it('said of a mail elsewhere, teaches nothing: it was the user who took it for one', () => {
    const taken = answerElsewhere(elsewhere, true, NOW);
    const { followUp, lesson } = correct(taken, 'not-an-answer', NOW);
    expect(lesson).toBeNull();
    expect(followUp).toMatchObject({ state: 'waiting', elsewhere: { isDismissed: true } });
  });

  it('of nobody known teaches nothing', () => {
    const unknown = hear(waiting, { ...human(), from: '', fromName: '' }, RULE, NOW);
    expect(correct(unknown, 'not-an-answer', NOW)).toMatchObject({
      lesson: null,
      followUp: { state: 'waiting' },
    });
  });
});

describe('an answer outside of mail', () => {
  it('ends the wait as one that was answered, and what is owed as done', () => {
    const closing = { at: NOW, by: { kind: 'outside' } };
    const ended = (it: FollowUp) => correct(it, 'outside', NOW);
    expect(ended(waiting)).toMatchObject({ followUp: { state: 'replied', closing }, lesson: null });
    expect(ended(enquiry)).toMatchObject({ followUp: { state: 'done', closing }, lesson: null });
  });
});

describe('no answer needed', () => {
  it('ends the wait, and learns of the person and the kind of mail', () => {
    const thanks = { ...waiting, expected: { verdict: 'unsure', reason: 'thanks' } as const };
    const { followUp, lesson } = correct(thanks, 'needs-no-answer', NOW);
    expect(followUp).toMatchObject({ state: 'done', closing: { by: { kind: 'needless' } } });
    expect(lesson).toEqual({ kind: 'needs-no-answer', email: ANA.email, reason: 'thanks' });
    expect(correct(waiting, 'needs-no-answer', NOW).lesson).toMatchObject({ reason: 'not-judged' });
    expect(correct(enquiry, 'needs-no-answer', NOW).lesson).toMatchObject({ reason: 'enquiry' });
  });
});

describe('a person, not a robot', () => {
  it('has answered, and will be known', () => {
    const { followUp, lesson } = correct(autoReplied, 'person', NOW);
    expect(followUp).toMatchObject({
      state: 'replied',
      machineAnswer: null,
      closing: {
        at: NOW,
        by: { kind: 'reply', from: ANA.email, fromName: ANA.name, at: november(3, 9) },
      },
    });
    expect(lesson).toEqual({ kind: 'person', email: ANA.email });
  });

  it('answers for one, where all are awaited', () => {
    const all = { ...autoReplied, people: [ANA, BEA], awaits: { kind: 'all' } as const };
    const { followUp } = correct(all, 'person', NOW);
    expect(followUp).toMatchObject({ state: 'waiting', machineAnswer: null });
    expect(followUp.answers).toHaveLength(1);
  });
});

describe('a mail elsewhere', () => {
  it('is the answer, or is not asked about again', () => {
    expect(answerElsewhere(elsewhere, true, NOW)).toMatchObject({
      state: 'replied',
      closing: { by: { kind: 'elsewhere', subject: 'Re: Agenda', from: ANA.email } },
    });
    const dismissed = answerElsewhere(elsewhere, false, NOW);
    expect(dismissed).toMatchObject({ state: 'waiting', elsewhere: { isDismissed: true } });
    expect(answerElsewhere(dismissed, true, NOW)).toBe(dismissed);
    expect(answerElsewhere(waiting, true, NOW)).toBe(waiting);
  });
});
