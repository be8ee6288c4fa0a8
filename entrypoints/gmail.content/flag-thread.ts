import { isSameMailbox, type Person } from '@/lib/domain/address';
import { followUpId } from '@/lib/domain/follow-up';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import { instantOf } from '@/lib/gmail/ids';
import type { ListRow } from '@/lib/gmail/page/rows';
import type { OpenThread } from '@/lib/gmail/page/thread';
import { request } from '@/lib/messaging/client';
import type { Change } from '@/lib/messaging/protocol';

/** A row of a list as a thread to be flagged by hand. */
export function flaggedRow(row: ListRow, account: string): FlaggedThread {
  const lastMessageId = row.lastNonDraftMessageId ?? row.lastMessageId ?? row.threadId;
  return {
    account,
    threadId: row.threadId,
    subject: row.subject,
    people: others(row.people, account),
    lastMessageAt: instantOf(lastMessageId),
  };
}

/** The thread on screen as one to be flagged by hand. */
export function flaggedThread(thread: OpenThread, account: string): FlaggedThread {
  const senders = thread.messages.flatMap(({ from, fromName }) =>
    from ? { email: from, name: fromName } : [],
  );
  const instants = thread.messages.flatMap(({ at }) => at ?? []);
  return {
    account,
    threadId: thread.threadId,
    subject: thread.subject,
    people: others(senders, account),
    lastMessageAt: Math.max(instantOf(thread.threadId), ...instants),
  };
}

/** @param isAwaited - whether it is followed up already, and that is to stop */
export function toggle(thread: FlaggedThread, isAwaited: boolean): Promise<Change> {
  return isAwaited
    ? request('stop', { id: followUpId(thread.account, thread.threadId) })
    : request('trackThread', { thread });
}

function others(people: readonly Person[], account: string): readonly Person[] {
  const known = new Map<string, Person>();
  for (const person of people) {
    if (!isSameMailbox(person.email, account)) known.set(person.email, person);
  }
  return [...known.values()];
}
