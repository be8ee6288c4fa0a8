import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import type { Cadence, Channel, Step } from '@/lib/domain/cadence/cadence';
import {
  changeRun,
  dueChannel,
  hasRun,
  moveRunToEdited,
  startCadence,
} from '@/lib/domain/cadence/follow-up-run';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { type FollowUp, isDue, isOpen, isPaused, reopen } from '@/lib/domain/follow-up';
import { hear } from '@/lib/domain/hear';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { trackMail } from '@/lib/domain/track-mail';
import { wakeAt } from '@/lib/domain/wake';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../../make';

function step(channel: Channel, workdays: number): Step {
  const wait = { unit: 'workdays', count: workdays } as const;
  return { channel, wait, template: null, stage: null, note: '' };
}

const QUOTE: Cadence = {
  id: 'quote',
  name: 'Quote sent',
  why: '',
  steps: [step('email', 3), step('call', 3), step('email', 5)],
  repeat: null,
  keepsPace: true,
};

const started = startCadence(makeFollowUp({ sending: null }), QUOTE, RULE, MONDAY, MONDAY);
const secondMail = (sentAt: number) =>
  makeMail({ messageId: '19a40000000000aa', wireId: 'msg-a:r2', sentAt });
const take = (it: FollowUp, outcome: 'done' | 'no-answer' | 'talked', now: number): FollowUp =>
  changeRun(it, { kind: 'take', outcome, note: '' }, RULE, now);

describe('a cadence on a follow-up', () => {
  it('is due with its steps', () => {
    expect(started.dueAt).toBe(november(5, 9));
    expect(dueChannel(started)).toBe('email');
    expect(unusableFields(started)).toEqual([]);
  });

  it('takes the mail with which it starts for its first step, if that comes at once', () => {
    const now = { ...QUOTE, steps: [step('email', 0), ...QUOTE.steps] };
    const followUp = startCadence(makeFollowUp(), now, RULE, MONDAY, MONDAY);
    expect(followUp.run?.history).toMatchObject([{ outcome: 'sent', at: MONDAY }]);
    expect(followUp.dueAt).toBe(november(5, 9));
  });

  it('goes on with the mail that its step asks for, whoever opened the window', () => {
    const sent = trackMail(
      started,
      secondMail(november(5, 10)),
      [ANA],
      undefined,
      RULE,
      november(5, 10),
    );
    expect(dueChannel(sent)).toBe('call');
    expect(sent.dueAt).toBe(november(10, 9));
    const fromPhone = applySnapshot(
      started,
      makeSnapshot([makeOwnMessage(), makeOwnMessage({ at: november(5, 10) })]),
      [ME],
      RULE,
      november(5, 11),
    );
    expect(fromPhone && dueChannel(fromPhone)).toBe('call');
  });

  it('keeps its call where a mail is sent between', () => {
    const call = trackMail(
      started,
      secondMail(november(5, 10)),
      [ANA],
      undefined,
      RULE,
      november(5, 10),
    );
    const mail = makeMail({
      messageId: '19a40000000000ab',
      wireId: 'msg-a:r3',
      sentAt: november(6),
    });
    const again = trackMail(call, mail, [ANA], undefined, RULE, november(6));
    expect(dueChannel(again)).toBe('call');
    expect(again.dueAt).toBe(call.dueAt);
  });

  it('takes back the step with a mail that is undone', () => {
    const sent = trackMail(
      started,
      secondMail(november(5, 10)),
      [ANA],
      undefined,
      RULE,
      november(5, 10),
    );
    expect(sent.sending?.before?.run).toEqual(started.run);
  });

  it('ends with a reply, a bounce, a talk, a deal, or by hand', () => {
    const ended = (it: FollowUp) => [it.state, it.run?.ending?.by];
    const heard = { from: ANA.email, fromName: '', at: november(3) };
    const human = { kind: 'human', reason: 'no-machine-signs' } as const;
    const bounce = {
      kind: 'bounce',
      variant: 'permanent',
      reason: 'address-unknown',
      recipients: [],
    } as const;
    const now = november(4);
    expect(ended(hear(started, { ...heard, judgement: human }, RULE, now))).toEqual([
      'replied',
      'reply',
    ]);
    expect(ended(hear(started, { ...heard, judgement: bounce }, RULE, now))).toEqual([
      'waiting',
      'bounce',
    ]);
    expect(ended(take(started, 'talked', now))).toEqual(['replied', 'talked']);
    expect(ended(changeRun(started, { kind: 'deal', end: 'won' }, RULE, now))).toEqual([
      'done',
      'won',
    ]);
    expect(ended(changeRun(started, { kind: 'end' }, RULE, now))).toEqual(['waiting', 'by-hand']);
  });

  it('is held while the person is away', () => {
    const away = {
      kind: 'auto-reply',
      variant: 'out-of-office',
      returnsOn: '2026-11-16',
      standIn: null,
      reason: 'absence',
    } as const;
    const heard = { from: ANA.email, fromName: '', at: november(3), judgement: away };
    const held = hear(started, heard, RULE, november(4));
    expect(held.dueAt).toBe(november(17, 9));
    expect(held.run?.stepDueAt).toBe(november(17, 9));
  });

  it('is due with nothing while it is paused, and goes on in order', () => {
    const paused = changeRun(started, { kind: 'pause' }, RULE, november(3));
    expect(isPaused(paused)).toBe(true);
    expect(isDue(paused, november(30))).toBe(false);
    expect(wakeAt(paused)).toBeUndefined();
    const resumed = changeRun(paused, { kind: 'resume' }, RULE, november(10));
    expect(resumed.dueAt).toBe(november(12, 9));
    expect(dueChannel(resumed)).toBe('email');
  });

  it('is left as it is by an edit, until it is moved on purpose', () => {
    const edited = { ...QUOTE, steps: [step('meeting', 1)] };
    expect(moveRunToEdited(started, { ...edited, id: 'other' }, RULE, november(3))).toBe(started);
    const moved = moveRunToEdited(started, edited, RULE, november(3));
    expect(dueChannel(moved)).toBe('meeting');
  });

  it('waits for an answer to its last mail as any mail does', () => {
    const one = { ...QUOTE, steps: [step('email', 3)] };
    const run = startCadence(makeFollowUp({ sending: null }), one, RULE, MONDAY, MONDAY);
    const last = trackMail(
      run,
      secondMail(november(5, 10)),
      [ANA],
      undefined,
      RULE,
      november(5, 10),
    );
    expect(hasRun(last)).toBe(false);
    expect(last).toMatchObject({ state: 'waiting', dueAt: november(10, 9) });
  });

  it('changes nothing where it does not run', () => {
    const plain = makeFollowUp();
    expect(changeRun(plain, { kind: 'pause' }, RULE, MONDAY)).toBe(plain);
    const replied = take(started, 'talked', november(4));
    expect(changeRun(replied, { kind: 'pause' }, RULE, november(5))).toBe(replied);
    expect(startCadence(replied, QUOTE, RULE, november(5))).toBe(replied);
    expect(hasRun(reopen(replied, RULE, november(5)))).toBe(false);
  });

  it('ends, whatever is done with its steps', () => {
    const change = fc.constantFrom<'done' | 'no-answer' | 'skip' | 'pause' | 'resume'>(
      'done',
      'no-answer',
      'skip',
      'pause',
      'resume',
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let it: FollowUp = started;
        let now = MONDAY;
        for (const kind of changes) {
          now += 86_400_000;
          it =
            kind === 'skip'
              ? changeRun(it, { kind, note: '' }, RULE, now)
              : kind === 'pause' || kind === 'resume'
                ? changeRun(it, { kind }, RULE, now)
                : take(it, kind, now);
          expect(unusableFields(it)).toEqual([]);
          expect(isOpen(it)).toBe(true);
        }
        const steps = changes.filter((kind) => kind !== 'pause' && kind !== 'resume').length;
        expect(hasRun(it)).toBe(steps < QUOTE.steps.length);
      }),
    );
  });
});
