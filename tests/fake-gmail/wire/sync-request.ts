import type { Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import type { WrittenMessage } from '../mail';
import { at } from './arrays';

/** One thing a web client asks `s` to do, with the number by which it knows it again. */
export type Operation = { readonly opId: number; readonly threadId: string } & (
  | { readonly kind: 'write'; readonly message: WrittenMessage }
  | {
      readonly kind: 'label';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly messageIds: readonly string[];
    }
  | { readonly kind: 'discard'; readonly messageIds: readonly string[] }
);

export type SyncRequest = {
  readonly operations: readonly Operation[];
  /** The mailbox's version that the client knows, null if it did not say. */
  readonly knownVersion: number | null;
};

/**
 * Read the body of `POST /sync/u/N/i/s` (GMAIL.md, Wire: seen in sync-2022).
 *
 * @throws RangeError if it is not one
 */
export function readSyncRequest(body: unknown): SyncRequest {
  if (!Array.isArray(body)) throw new RangeError('a request to s is an array');
  const operations = at(body, 1, 0);
  const version = at(body, 2, 1);
  return {
    operations: Array.isArray(operations) ? operations.map(readOperation) : [],
    knownVersion: typeof version === 'number' ? version : null,
  };
}

function readOperation(operation: unknown): Operation {
  const opId = at(operation, 0);
  const threadId = at(operation, 1, 0);
  if (typeof opId !== 'number' || typeof threadId !== 'string') {
    throw new RangeError('an operation names its number and its thread');
  }
  // A first save of a new thread, a message added to a thread, or an update or send of a draft.
  const node =
    at(operation, 1, 1, 2, 0, 4, 0) ?? at(operation, 1, 1, 1, 0) ?? at(operation, 1, 1, 13, 0);
  if (node !== undefined && node !== null) {
    return { opId, threadId, kind: 'write', message: readMessage(node, threadId) };
  }
  const change = at(operation, 1, 1, 6);
  if (change) {
    return {
      opId,
      threadId,
      kind: 'label',
      added: labelsAt(change, 0),
      removed: labelsAt(change, 1),
      messageIds: labelsAt(change, 2),
    };
  }
  const discarded = at(operation, 1, 1, 3);
  if (discarded) return { opId, threadId, kind: 'discard', messageIds: labelsAt(discarded, 0) };
  throw new RangeError(`operation ${opId} is of no known kind`);
}

function labelsAt(change: unknown, position: number): string[] {
  const labels = at(change, position);
  return Array.isArray(labels) ? labels.map(String) : [];
}

function readMessage(node: unknown, threadId: string): WrittenMessage {
  const parts = at(node, 8, 1);
  const parent = at(node, 15);
  return {
    id: String(at(node, 0)),
    threadId,
    from: readPerson(at(node, 1)),
    to: readPeople(at(node, 2)),
    cc: readPeople(at(node, 3)),
    bcc: readPeople(at(node, 4)),
    subject: String(at(node, 7) ?? ''),
    html: Array.isArray(parts) ? parts.map((part) => String(at(part, 1) ?? '')).join('') : '',
    labels: labelsAt(node, 10),
    inReplyTo: typeof parent === 'string' ? parent : null,
    scheduledAt: readInstant(at(node, 43)),
  };
}

function readInstant(value: unknown): EpochMs | null {
  return typeof value === 'number' ? value : null;
}

function readPeople(nodes: unknown): Person[] {
  return Array.isArray(nodes) ? nodes.map(readPerson) : [];
}

function readPerson(node: unknown): Person {
  return { email: String(at(node, 1)).toLowerCase(), name: String(at(node, 2) ?? '') };
}
