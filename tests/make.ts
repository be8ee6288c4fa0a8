import type { NudgePlan } from '@/lib/domain/due';
import type { FollowUp, SentMail } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import { trackMail } from '@/lib/domain/track-mail';

export const ME = 'me@example.com';
export const ANA = { email: 'ana@client.example', name: 'Ana Ruiz' };

/** Monday 2 November 2026, 10:00 local. */
export const MONDAY = new Date(2026, 10, 2, 10).getTime();

/** An instant of November 2026, local time. */
export function november(day: number, hour = 0, minute = 0): number {
  return new Date(2026, 10, day, hour, minute).getTime();
}

/** A message or thread id of Gmail's whose top 44 bits are this instant. */
export function legacyIdAt(at: number, salt = 1): string {
  return ((BigInt(at) << 20n) | BigInt(salt)).toString(16).padStart(16, '0');
}

export function makeMail(over: Partial<SentMail> = {}): SentMail {
  const sentAt = over.sentAt ?? MONDAY;
  return {
    account: ME,
    threadId: '19a4000000000001',
    messageId: legacyIdAt(sentAt),
    wireId: 'msg-a:r1',
    from: { email: ME, name: 'Me' },
    to: [ANA],
    cc: [],
    bcc: [],
    subject: 'Quote for March',
    sentAt,
    isScheduled: false,
    ...over,
  };
}

/** A follow-up of a mail, as it is when the mail is sent, unless `over` says otherwise. */
export function makeFollowUp(over: Partial<FollowUp> = {}, plan?: NudgePlan): FollowUp {
  const mail = makeMail();
  return {
    ...trackMail(undefined, mail, [ANA], plan, DEFAULT_SETTINGS, mail.sentAt),
    ...over,
  };
}

export function makeMessage(over: Partial<MessageSnapshot> = {}): MessageSnapshot {
  const at = over.at === undefined ? MONDAY : over.at;
  return {
    messageId: at === null ? null : legacyIdAt(at),
    wireId: null,
    from: ANA.email,
    fromName: ANA.name,
    at,
    subject: 'Re: Quote for March',
    labels: ['^all', '^i'],
    ...over,
  };
}

/** The user's own mail, as it was sent. */
export function makeOwnMessage(over: Partial<MessageSnapshot> = {}): MessageSnapshot {
  return makeMessage({ from: ME, fromName: 'Me', labels: ['^all', '^f'], ...over });
}

export function makeSnapshot(
  messages: readonly MessageSnapshot[],
  over: Partial<ThreadSnapshot> = {},
): ThreadSnapshot {
  return {
    account: ME,
    threadId: '19a4000000000001',
    subject: 'Quote for March',
    messages,
    isComplete: true,
    ...over,
  };
}
