import type { GmailRecord } from './records';
import { completeOperations } from './wire/complete-operations';
import { sentMailOf } from './wire/sent-mail';
import { type LabelOperation, parseSyncRequest } from './wire/sync-request';
import { parseSyncResponse } from './wire/sync-response';
import { snapshotOf } from './wire/thread-snapshot';

/** `s` client operations and server changes, `bv` lists and search, `fd` opened conversations. */
export type Endpoint = 's' | 'bv' | 'fd';

/** @returns undefined for all that is not Gmail's sync traffic */
export function endpointOf(url: string): Endpoint | undefined {
  const match = /\/sync\/u\/\d+\/(?:d\/[^/]+\/)?i\/(s|bv|fd)(?:[?#]|$)/.exec(url);
  return match?.[1] as Endpoint | undefined;
}

export type Exchange = {
  readonly endpoint: Endpoint;
  /** Null if it was no text. */
  readonly request: string | null;
  /** Null if it was no text. */
  readonly response: string | null;
};

/**
 * Turn one exchange between Gmail's page and its server into records.
 *
 * @param sentWireIds - which messages are known to have been sent in this page; kept up to date
 */
export function readExchange(
  { endpoint, request, response }: Exchange,
  account: string,
  sentWireIds: Set<string>,
): readonly GmailRecord[] {
  const name = `sync:${endpoint}`;
  const threads = response === null ? undefined : parseSyncResponse(response);
  const operations = endpoint === 's' && request !== null ? parseSyncRequest(request) : undefined;
  const isRead = threads?.ok === true && operations?.ok !== false;
  const health: GmailRecord = {
    type: 'traffic-health',
    understood: isRead ? { [name]: 1 } : {},
    unknown: isRead ? {} : { [name]: 1 },
  };
  if (!threads?.ok) return [health];

  const records: GmailRecord[] = [health];
  for (const operation of completeOperations(
    operations?.ok ? operations.value.messages : [],
    threads.value,
  )) {
    const wireId = operation.messageId;
    const mail = sentMailOf(operation, account);
    if (mail) {
      sentWireIds.add(wireId);
      records.push({ type: 'sent', mail });
      records.push({ type: 'traffic-health', understood: { sent: 1 }, unknown: {} });
    } else if (operation.kind === 'sent' || operation.kind === 'scheduled') {
      // Something left, and what is needed to watch it is not where it used to be.
      records.push({ type: 'traffic-health', understood: {}, unknown: { sent: 1 } });
    } else if (operation.kind === 'draft' && sentWireIds.delete(wireId)) {
      records.push({ type: 'unsent', account, wireId });
    }
  }
  for (const label of operations?.ok ? operations.value.labels : []) {
    if (!isTakingBack(label)) continue;
    for (const wireId of label.messageIds) {
      if (sentWireIds.delete(wireId)) records.push({ type: 'unsent', account, wireId });
    }
  }
  for (const thread of threads.value) {
    const snapshot = snapshotOf(thread, account);
    if (snapshot) records.push({ type: 'thread', snapshot });
  }
  return records;
}

/**
 * An undone mail loses `^pfg` (read). Losing it alone might as well mean that it has left (guess), so
 * it must become a draft or lose `^f` in the same operation.
 */
function isTakingBack({ added, removed }: LabelOperation): boolean {
  const isDraftAgain = added.includes('^r') || added.includes('^r_bt');
  return removed.includes('^pfg') && (isDraftAgain || removed.includes('^f'));
}
