import type { Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { bareWireId, isMessageWireId, isThreadWireId, legacyIdOf } from '../ids';
import { instantOrNull, isLabels, readMessageNode, walkArrays } from './message-node';
import { type Parsed, parseJson, type UnknownTraffic } from './parsed';

/** `other` is a message that is neither being sent nor saved as a draft nor scheduled. */
export type MessageOperationKind = 'sent' | 'draft' | 'scheduled' | 'other';

/** A message that the client saves or sends. */
export type MessageOperation = {
  readonly kind: MessageOperationKind;
  /** `thread-f:…` or `thread-a:…` */
  readonly threadId: string;
  readonly legacyThreadId: LegacyId | null;
  /** `msg-f:…` or `msg-a:…` */
  readonly messageId: string;
  readonly legacyMessageId: LegacyId | null;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string | null;
  readonly sentAt: EpochMs | null;
  readonly labels: readonly string[];
};

/** Labels that the client puts on messages of a thread, or takes off. */
export type LabelOperation = {
  readonly threadId: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly messageIds: readonly string[];
};

export type SyncRequest = {
  /** In the order of the request. */
  readonly messages: readonly MessageOperation[];
  readonly labels: readonly LabelOperation[];
};

/**
 * Read the body of a `POST …/i/s`.
 *
 * An operation is `[number, [threadId, changes]]`, wherever it stands; among the changes a message
 * node is a saved or sent message, and `[added, removed, messageIds]` a change of labels (seen).
 * A request may hold several operations, or none: it also asks for news.
 */
export function parseSyncRequest(body: string): Parsed<SyncRequest, UnknownTraffic> {
  const request = parseJson(body);
  if (request === undefined) return { ok: false, reason: 'not-json' };
  const messages: MessageOperation[] = [];
  const labels: LabelOperation[] = [];
  let operations = 0;
  walkArrays(request, (node) => {
    const [number, thread] = node;
    if (typeof number !== 'number' || !Array.isArray(thread)) return false;
    const [id] = thread;
    if (!isThreadWireId(id)) return false;
    operations++;
    const threadId = bareWireId(id);
    walkArrays(thread, (change) => {
      const message = readMessageOperation(threadId, change);
      if (message) messages.push(message);
      const label = readLabelOperation(threadId, change);
      if (label) labels.push(label);
      return message !== null || label !== null;
    });
    return true;
  });
  if (operations === 0 && !hasClock(request)) return { ok: false, reason: 'unknown-shape' };
  return { ok: true, value: { messages, labels } };
}

function readMessageOperation(threadId: string, node: readonly unknown[]): MessageOperation | null {
  const message = readMessageNode(node);
  if (!message) return null;
  const { wireId, messageId, from, to, cc, bcc, subject, at, labels } = message;
  return {
    kind: kindOfOperation(labels),
    threadId,
    legacyThreadId: legacyIdOf(threadId),
    messageId: wireId,
    legacyMessageId: messageId,
    from,
    to,
    cc,
    bcc,
    subject,
    sentAt: at,
    labels,
  };
}

/** `^scheduled` is read, the other labels are seen. */
function kindOfOperation(labels: readonly string[]): MessageOperationKind {
  if (labels.includes('^scheduled')) return 'scheduled';
  if (labels.includes('^r') || labels.includes('^r_bt')) return 'draft';
  if (labels.includes('^pfg') || labels.includes('^f')) return 'sent';
  return 'other';
}

function readLabelOperation(threadId: string, node: readonly unknown[]): LabelOperation | null {
  const [added, removed, messageIds] = node;
  const isChange = isLabels(added ?? []) && isLabels(removed ?? []) && (added || removed);
  if (!isChange || !isLabels(messageIds) || messageIds.length === 0) return null;
  if (!messageIds.every(isMessageWireId)) return null;
  return {
    threadId,
    added: (added ?? []) as readonly string[],
    removed: (removed ?? []) as readonly string[],
    messageIds,
  };
}

/** Every request, also one without operations, ends with the client's clock: `[ms, n, ms, …]` (seen). */
function hasClock(request: unknown): boolean {
  return (
    Array.isArray(request) &&
    request.some(
      (part) =>
        Array.isArray(part) && instantOrNull(part[0]) !== null && instantOrNull(part[2]) !== null,
    )
  );
}
