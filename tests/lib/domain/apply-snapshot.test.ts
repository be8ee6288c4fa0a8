import { describe, expect, it } from 'vitest';
import { applySnapshot, hasDoubt } from '@/lib/domain/apply-snapshot';
import { type FollowUp, markNudged, reopen } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import type { MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import { trackMail } from '@/lib/domain/track-mail';
import {
  ANA,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';

const NOW = november(4, 12);
const touch = makeOwnMessage();

function apply(
  messages: readonly MessageSnapshot[],
  followUp: FollowUp = makeFollowUp(),
  over: Partial<ThreadSnapshot> = {},
): FollowUp | null {
  return applySnapshot(followUp, makeSnapshot(messages, over), [ME], RULE, NOW);
}

describe('applySnapshot', () => {
  it('changes nothing while nobody answered', () => {
    const followUp = makeFollowUp({ sending: null });
    const earlier = makeMessage({ at: MONDAY - 1000 });
    expect(apply([earlier, touch], followUp)).toBe(followUp);
  });

  it('ends with the reply of anyone else', () => {
    const reply = makeMessage({ at: november(3, 9), from: 'bea@client.example', fromName: 'Bea' });
    expect(apply([touch, reply])).toMatchObject({
      state: 'replied',
      closing: { at: NOW, by: { kind: 'reply', from: 'bea@client.example', at: november(3, 9) } },
    });
  });

  it('ends a follow-up that was nudged, too', () => {
    const nudged = markNudged(makeFollowUp(), 'n', november(5, 9));
    expect(apply([touch, makeMessage({ at: november(5, 10) })], nudged)?.state).toBe('replied');
  });

  it('goes by the place in the thread where clocks differ', () => {
    const behind = makeMessage({ at: MONDAY - 60_000, messageId: '19a40000000000ff' });
    expect(apply([touch, behind])?.state).toBe('replied');
  });

  it('knows the user by alias, by tag and by label', () => {
    const followUp = makeFollowUp();
    for (const mine of [
      makeMessage({ at: NOW, from: 'ME+sales@example.com'.toLowerCase() }),
      makeMessage({ at: NOW, from: 'alias@other.example', labels: ['^f'] }),
    ]) {
      expect(apply([touch, mine], followUp)).toMatchObject({
        state: 'waiting',
        touch: { at: NOW, count: 2 },
        dueAt: november(9, 9),
      });
    }
  });

  it('is ended by the reply that the user then answered from the phone', () => {
    const reply = makeMessage({ at: november(3, 9) });
    const mine = makeOwnMessage({ at: november(3, 10) });
    expect(apply([touch, reply, mine])?.state).toBe('replied');
  });

  it.each([
    ['auto-reply', { subject: 'Automatic reply: Quote for March' }],
    ['auto-reply', { subject: 'Respuesta automática: Presupuesto' }],
    ['bounce', { from: 'mailer-daemon@googlemail.com' }],
  ] as const)('takes no %s for an answer', (kind, over) => {
    expect(apply([touch, makeMessage({ at: november(3), ...over })])).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind },
    });
  });

  it('takes a person for a person whatever the subject quotes', () => {
    const subject = 'Re: Automatic reply: Quote for March';
    expect(apply([touch, makeMessage({ at: november(3), subject })])?.state).toBe('replied');
  });

  it('has a doubt where somebody wrote and the text was not seen', () => {
    const followUp = makeFollowUp({ sending: null });
    const answer = makeMessage({ at: november(3), subject: null });
    expect(hasDoubt(followUp, makeSnapshot([touch, answer]), [ME])).toBe(true);
    expect(apply([touch, answer], followUp)?.state).toBe('replied');
    const judged = { ...answer, judgement: { kind: 'human', reason: 'no-machine-signs' } } as const;
    expect(hasDoubt(followUp, makeSnapshot([touch, judged]), [ME])).toBe(false);
    expect(hasDoubt(followUp, makeSnapshot([touch, makeOwnMessage()]), [ME])).toBe(false);
  });

  it('ignores drafts and scheduled mail', () => {
    const followUp = makeFollowUp({ sending: null });
    const draft = makeOwnMessage({ at: NOW, labels: ['^r', '^r_bt'] });
    const later = makeOwnMessage({ at: NOW, labels: ['^scheduled'] });
    expect(apply([touch, draft, later], followUp)).toBe(followUp);
  });

  it('stops with a thread in the trash, not with one that is archived', () => {
    const trash = [{ ...touch, labels: ['^f', '^k'] }];
    expect(apply(trash)).toMatchObject({ state: 'stopped', closing: { by: { kind: 'trash' } } });
    const archived = makeFollowUp({ sending: null });
    expect(apply([{ ...touch, labels: ['^f', '^all'] }], archived)).toBe(archived);
  });

  it('takes back a touch that is a draft again', () => {
    const draft = makeOwnMessage({ at: MONDAY + 20_000, labels: ['^r', '^r_bt'] });
    expect(apply([draft])).toBeNull();
    const byWire = { ...draft, wireId: 'msg-a:r1' };
    expect(apply([byWire], makeFollowUp(), { isComplete: false })).toBeNull();
  });

  it('puts back what stood before an undone second mail, and reads the thread for it', () => {
    const first = makeFollowUp({ sending: null });
    const second = makeMail({ wireId: 'msg-a:r2', sentAt: november(3) });
    const both = trackMail(first, second, [ANA], undefined, RULE, november(3));
    const draft = makeOwnMessage({ at: november(3, 0, 1), labels: ['^r'] });
    expect(apply([touch, draft], both)).toEqual(first);
    const reply = makeMessage({ at: november(3, 8) });
    expect(apply([touch, reply, draft], both)?.state).toBe('replied');
  });

  it('starts to wait when scheduled mail has gone out', () => {
    const scheduled = makeFollowUp({ state: 'scheduled' });
    const sent = makeOwnMessage({ at: november(3, 8), messageId: '19a40000000000aa' });
    expect(apply([sent], scheduled)).toMatchObject({
      state: 'waiting',
      touch: { messageId: '19a40000000000aa', at: november(3, 8), count: 1 },
      dueAt: november(6, 9),
    });
  });

  it('goes by the order of the print view, which has neither ids nor times', () => {
    const bare = { at: null, messageId: null, labels: [] };
    const mine = makeOwnMessage(bare);
    const reply = makeMessage(bare);
    const followUp = makeFollowUp();
    expect(apply([reply, mine], followUp)).toBe(followUp);
    expect(apply([mine, reply], followUp)?.state).toBe('replied');
  });

  it('waits for another answer than the one the user would not have', () => {
    const reply = makeMessage({ at: november(3) });
    const replied = apply([touch, reply]);
    const again = replied && reopen(replied, RULE, NOW);
    expect(again).toMatchObject({ state: 'waiting', touch: { at: MONDAY } });
    expect(again && apply([touch, reply], again)?.state).toBe('waiting');
    const other = makeMessage({ at: NOW + 1 });
    expect(again && apply([touch, reply, other], again)?.state).toBe('replied');
  });

  it('keeps what stood before a mail until Gmail shows that it left', () => {
    const sent = makeFollowUp();
    const nudged = markNudged(sent, 'n', november(5, 9));
    expect(nudged.sending).not.toBeNull();
    expect(
      applySnapshot(nudged, makeSnapshot([touch]), [ME], RULE, november(5, 10))?.sending,
    ).toBeNull();
  });

  it('leaves what is closed as it is', () => {
    const done = makeFollowUp({ state: 'done' });
    expect(apply([touch, makeMessage({ at: NOW })], done)).toBe(done);
  });
});
