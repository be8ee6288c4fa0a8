import { describe, expect, it } from 'vitest';
import { lastPromisedAt } from '@/lib/domain/cadence/last-promise';
import { oweAfterMail } from '@/lib/domain/owe';
import { DEFAULT_SETTINGS as RULE } from '@/lib/domain/settings';
import { ANA, MONDAY, makeFollowUp, makeMail, november } from '@/tests/make';

const NO_DAY = { dueOn: null, dueAt: null };
const mail = makeMail();

function promised(sentAt: number, threadId = mail.threadId) {
  const made = makeMail({ sentAt, threadId });
  const owed = oweAfterMail(undefined, made, [ANA], NO_DAY, RULE, sentAt);
  if (!owed) throw new Error('nothing is owed');
  return owed;
}

describe('lastPromisedAt', () => {
  it('is the day of the mail that promised, also when it was kept since', () => {
    const owed = promised(MONDAY);
    expect(lastPromisedAt([makeFollowUp(), owed], mail.threadId)).toBe(MONDAY);
    const keeping = makeMail({
      messageId: '19a40000000000cc',
      wireId: 'msg-a:r7',
      sentAt: november(4),
    });
    const kept = oweAfterMail(owed, keeping, [ANA], null, RULE, november(4));
    expect(kept?.state).toBe('done');
    expect(lastPromisedAt(kept ? [kept] : [], mail.threadId)).toBe(MONDAY);
  });

  it('is that of the thread before a later one elsewhere, and that one where the thread has none', () => {
    const all = [promised(MONDAY), promised(november(5), '19a4000000000077')];
    expect(lastPromisedAt(all, mail.threadId)).toBe(MONDAY);
    expect(lastPromisedAt(all, '19a4000000000099')).toBe(november(5));
  });

  it('is none where nothing was promised', () => {
    expect(lastPromisedAt([makeFollowUp()], mail.threadId)).toBeNull();
  });
});
