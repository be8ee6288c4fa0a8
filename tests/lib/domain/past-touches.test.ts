import { describe, expect, it } from 'vitest';
import { applySnapshot } from '@/lib/domain/apply-snapshot';
import { close, markDone, owedId, reopen } from '@/lib/domain/follow-up';
import { oweAfterMail, trackEnquiry } from '@/lib/domain/owe';
import { MAX_PAST_TOUCHES, pastTouches, presentTouch } from '@/lib/domain/past-touches';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { takeBackMail, trackMail, trackThread } from '@/lib/domain/track-mail';
import {
  ANA,
  legacyIdAt,
  ME,
  MONDAY,
  makeFollowUp,
  makeMail,
  makeMessage,
  makeOwnMessage,
  makeSnapshot,
  november,
} from '../../make';

const THURSDAY = november(5, 10);
const again = makeMail({ sentAt: THURSDAY, wireId: 'msg-a:r2' });

function track(before: Parameters<typeof trackMail>[0], mail = again) {
  return trackMail(before, mail, [ANA], undefined, DEFAULT_SETTINGS, mail.sentAt);
}

function see(messages: Parameters<typeof makeSnapshot>[0], followUp = makeFollowUp()) {
  return applySnapshot(followUp, makeSnapshot(messages), [ME], DEFAULT_SETTINGS, november(6));
}

describe('the touches before the present one', () => {
  it('are none at first', () => {
    expect(makeFollowUp().pastTouches).toEqual([]);
    expect(pastTouches(undefined)).toEqual([]);
  });

  it('keep a mail that nobody answered', () => {
    expect(track(makeFollowUp()).pastTouches).toEqual([
      { at: MONDAY, by: 'me', answeredAt: null, answeredBy: null },
    ]);
  });

  it('keep when it was answered, and by whom', () => {
    const answered = see([makeOwnMessage(), makeMessage({ at: november(3, 9) })]);
    expect(track(answered ?? undefined).pastTouches).toEqual([
      { at: MONDAY, by: 'me', answeredAt: november(3, 9), answeredBy: ANA.email },
    ]);
  });

  it('grow with a mail that was written elsewhere', () => {
    const own = makeOwnMessage({ at: november(4, 9), messageId: legacyIdAt(november(4, 9)) });
    expect(see([makeOwnMessage(), own])?.pastTouches).toHaveLength(1);
  });

  it('shrink again with a mail that was undone', () => {
    expect(takeBackMail(track(makeFollowUp()), 'msg-a:r2')?.pastTouches).toEqual([]);
  });

  it('are the last twenty', () => {
    let followUp = makeFollowUp();
    for (let n = 1; n <= 30; n++) {
      followUp = track(followUp, makeMail({ sentAt: MONDAY + n, wireId: `msg-a:n${n}` }));
    }
    expect(followUp.pastTouches).toHaveLength(MAX_PAST_TOUCHES);
    expect(followUp.pastTouches.at(-1)?.at).toBe(MONDAY + 29);
    expect(followUp.touch.count).toBe(31);
  });

  it('do not have what was flagged by hand, nor what has not left', () => {
    const thread = {
      account: ME,
      threadId: makeMail().threadId,
      subject: '',
      people: [ANA],
      lastMessageAt: MONDAY,
    };
    const flagged = trackThread(undefined, thread, undefined, DEFAULT_SETTINGS, MONDAY);
    expect(presentTouch(flagged)).toBeNull();
    expect(presentTouch(makeFollowUp({ state: 'scheduled' }))).toBeNull();
    const done = markDone(makeFollowUp(), MONDAY);
    const flaggedAgain = trackThread(done, thread, undefined, DEFAULT_SETTINGS, MONDAY);
    expect(flaggedAgain.pastTouches).toHaveLength(1);
  });

  it('have an enquiry as theirs, and what answered it as mine', () => {
    const enquiry = {
      account: ME,
      threadId: makeMail().threadId,
      subject: 'Price?',
      from: ANA,
      messageId: legacyIdAt(MONDAY),
      at: MONDAY,
    };
    const clocks = { dueAt: MONDAY, nudgeAgainAt: null };
    const owed = trackEnquiry(undefined, enquiry, clocks, MONDAY);
    expect(owed.id).toBe(owedId(ME, enquiry.threadId));
    expect(presentTouch(owed)?.by).toBe('them');
    const wrote = oweAfterMail(owed, again, [ANA], null, DEFAULT_SETTINGS, THURSDAY);
    expect(wrote?.pastTouches.map(({ at, by }) => [at, by])).toEqual([[MONDAY, 'them']]);
    expect(wrote && presentTouch(wrote)?.by).toBe('me');
  });
});

it('an answer outside Gmail was nobody’s by address', () => {
  const outside = close(makeFollowUp(), 'replied', { at: THURSDAY, by: { kind: 'outside' } });
  expect(presentTouch(outside)).toMatchObject({ answeredAt: THURSDAY, answeredBy: null });
  const reopened = reopen(outside, DEFAULT_SETTINGS, THURSDAY);
  expect(presentTouch(reopened)).toMatchObject({ answeredAt: null });
});
