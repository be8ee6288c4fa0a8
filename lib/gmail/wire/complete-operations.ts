import type { MessageOperation } from './sync-request';
import type { WireThread } from './sync-response';

/**
 * Add what only Gmail's answer knows: the legacy ids, and whatever the request left out. What the
 * request says of a message stays as it is.
 */
export function completeOperations(
  operations: readonly MessageOperation[],
  threads: readonly WireThread[],
): readonly MessageOperation[] {
  return operations.map((operation) => completeOperation(operation, threads));
}

function completeOperation(
  operation: MessageOperation,
  threads: readonly WireThread[],
): MessageOperation {
  const thread =
    threads.find(({ threadId }) => threadId === operation.threadId) ??
    threads.find(({ messages }) => messages.some(({ wireId }) => wireId === operation.messageId));
  const message = thread?.messages.find(({ wireId }) => wireId === operation.messageId);
  return {
    ...operation,
    legacyThreadId: operation.legacyThreadId ?? thread?.legacyThreadId ?? null,
    legacyMessageId: operation.legacyMessageId ?? message?.messageId ?? null,
    from: operation.from ?? message?.from ?? null,
    to: operation.to.length > 0 ? operation.to : (message?.to ?? []),
    cc: operation.cc.length > 0 ? operation.cc : (message?.cc ?? []),
    bcc: operation.bcc.length > 0 ? operation.bcc : (message?.bcc ?? []),
    subject: operation.subject ?? message?.subject ?? null,
    sentAt: operation.sentAt ?? message?.at ?? null,
  };
}
