import type { Address } from '@/lib/domain/address';
import type { SentMail } from '@/lib/domain/follow-up';
import { instantOf } from '../ids';
import type { MessageOperation } from './sync-request';

/**
 * The mail that a completed operation sends or schedules.
 *
 * @returns null for another kind of operation, and where thread, sender or time are not known
 */
export function sentMailOf(operation: MessageOperation, account: Address): SentMail | null {
  const { kind, legacyThreadId, from, sentAt } = operation;
  if (kind !== 'sent' && kind !== 'scheduled') return null;
  if (!legacyThreadId || !from || sentAt === null) return null;
  return {
    account,
    threadId: legacyThreadId,
    messageId: operation.legacyMessageId,
    wireId: operation.messageId,
    from,
    to: operation.to,
    cc: operation.cc,
    bcc: operation.bcc,
    subject: operation.subject ?? '',
    // The request bears the time of the user's clock, the id that of Gmail's, as answers do.
    sentAt: operation.legacyMessageId ? instantOf(operation.legacyMessageId) : sentAt,
    isScheduled: kind === 'scheduled',
  };
}
