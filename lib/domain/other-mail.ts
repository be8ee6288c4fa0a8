import { type Address, isSameMailbox } from './address';
import type { FollowUp } from './follow-up';
import { type Heard, missingPeople } from './hear';
import type { Bounce } from './inbound/inbound-mail';
import { kindOfMessage } from './message-kind';
import type { LegacyId, ThreadSnapshot } from './snapshot';
import { DAY_MS, type EpochMs, SECOND_MS } from './time';

/** Somebody's message, judged, as a follow-up of another thread hears of it. */
export type OtherMail = Heard & {
  readonly threadId: LegacyId;
  readonly subject: string;
  readonly at: EpochMs;
};

/** Older mail is of no matter any more. */
export const MATTERS_MS = 14 * DAY_MS;

/** Mail systems try for four to five days before they give up: RFC 5321 §4.5.4.1. */
const BOUNCES_WITHIN_MS = 5 * DAY_MS;

/**
 * What came on a thread that follow-ups of other threads may have to hear of, oldest first.
 *
 * @param own - every address of the account's owner
 */
export function otherMailIn(
  snapshot: ThreadSnapshot,
  own: readonly Address[],
  now: EpochMs,
): readonly OtherMail[] {
  const { threadId, messages } = snapshot;
  const told = messages.map((message) => ({ ...message, kind: kindOfMessage(message, own) }));
  const isOwnThread = told.some(({ kind }) => kind === 'mine');
  return told.flatMap(({ kind, from, fromName, at, subject, labels, judgement }) => {
    if (!judgement || judgement.kind !== kind || at === null || from === null) return [];
    if (now - at > MATTERS_MS || labels.includes('^s')) return [];
    // A delivery report on a thread that the user wrote on is about that thread.
    if (kind === 'bounce' && isOwnThread) return [];
    const title = subject ?? snapshot.subject;
    return [{ threadId, subject: title, from, fromName, at, judgement }];
  });
}

/** Whose follow-ups it may concern. */
export function peopleOfMail({ from, judgement }: OtherMail): readonly Address[] {
  return judgement.kind === 'bounce' ? judgement.recipients : [from];
}

/**
 * Which follow-ups wait for what a message may be: those that await its sender, or, where mail did
 * not arrive, those of the latest mail to whom it did not reach.
 *
 * @param followUps - all, open or closed, with one of `peopleOfMail`
 */
export function concernedBy(mail: OtherMail, followUps: readonly FollowUp[]): readonly FollowUp[] {
  const awaited = followUps.filter(({ kind }) => kind === 'awaited');
  const others = awaited.filter(({ threadId }) => threadId !== mail.threadId);
  const { judgement, from } = mail;
  if (judgement.kind === 'bounce') return bounced(judgement, mail.at, others);
  return others.filter(
    (it) => it.state === 'waiting' && missingPeople(it).some((email) => isSameMailbox(email, from)),
  );
}

/** What was closed since may be what bounced: then nothing that is open did. */
function bounced(
  { recipients }: Bounce,
  at: EpochMs,
  followUps: readonly FollowUp[],
): readonly FollowUp[] {
  const latest = recipients.flatMap((recipient) => {
    const sent = followUps
      .filter(({ people }) => people.some(({ email }) => isSameMailbox(email, recipient)))
      .filter(({ touch }) => touch.at < at + SECOND_MS && at - touch.at <= BOUNCES_WITHIN_MS)
      .sort((a, b) => b.touch.at - a.touch.at);
    return sent.slice(0, 1);
  });
  return [...new Set(latest)].filter(({ state }) => state === 'waiting');
}
