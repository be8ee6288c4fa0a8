import type { Address } from '@/lib/domain/address';
import type { MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import type { WireThread } from './sync-response';

/**
 * What an answer of Gmail's traffic shows of a thread. It is never taken to be complete: lists and
 * changes may leave messages out.
 *
 * @returns null as long as the thread has no legacy id
 */
export function snapshotOf(thread: WireThread, account: Address): ThreadSnapshot | null {
  const { legacyThreadId, subject, messages } = thread;
  if (!legacyThreadId) return null;
  return {
    account,
    threadId: legacyThreadId,
    subject: subject ?? '',
    messages: messages
      .map(({ messageId, wireId, from, to, cc, at, subject, labels }) => ({
        messageId,
        wireId,
        from: from?.email ?? null,
        fromName: from?.name ?? '',
        at,
        subject,
        labels,
        to: [...to, ...cc].map(({ email }) => email),
      }))
      .sort((a, b) => timeOf(a) - timeOf(b) || 0),
    isComplete: false,
  };
}

/** One that has no time yet is only just being written. */
function timeOf({ at }: Pick<MessageSnapshot, 'at'>): number {
  return at ?? Number.POSITIVE_INFINITY;
}
