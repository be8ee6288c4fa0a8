import type { Mailbox } from './mailbox';
import { matches, search } from './search';
import type { Json } from './wire/arrays';
import { bodiesResponse, readBodiesRequest } from './wire/bodies-response';
import { listResponse, readListRequest } from './wire/list-response';
import { type Operation, readSyncRequest } from './wire/sync-request';
import { type ListedThread, listed, syncResponse } from './wire/sync-response';

/** How the page that asks is set up. */
export type SyncSettings = {
  readonly isConversationView: boolean;
  readonly undoMs: number;
  /** Whether changes of threads come twice. */
  readonly isDuplicated: boolean;
};

/**
 * Do what a request to `s`, `bv` or `fd` asks for.
 *
 * @throws RangeError if the request is not understood
 */
export function answerSyncRequest(
  endpoint: 's' | 'bv' | 'fd',
  mailbox: Mailbox,
  body: unknown,
  settings: SyncSettings,
): Json {
  if (endpoint === 's') return answerOperations(mailbox, body, settings);
  return endpoint === 'bv'
    ? answerList(mailbox, body, settings.isConversationView)
    : answerBodies(mailbox, body, settings.isConversationView);
}

/** Threads as a list of a page holds them. */
export function listSearched(
  mailbox: Mailbox,
  query: string,
  isConversationView: boolean,
): ListedThread[] {
  const entries = listed(search(mailbox, query), isConversationView);
  if (isConversationView) return entries;
  return entries
    .filter(({ thread, messages }) => matches(mailbox, { ...thread, messages }, query))
    .sort((a, b) => (b.messages[0]?.receivedAt ?? 0) - (a.messages[0]?.receivedAt ?? 0));
}

/** Requests with operations that each mailbox has had: one that comes again does nothing. */
const performed = new WeakMap<Mailbox, Set<string>>();

function isRepeated(mailbox: Mailbox, body: unknown): boolean {
  const seen = performed.get(mailbox) ?? new Set();
  performed.set(mailbox, seen);
  const text = JSON.stringify(body);
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

function answerOperations(mailbox: Mailbox, body: unknown, settings: SyncSettings): Json {
  const { operations, knownVersion } = readSyncRequest(body);
  const before = knownVersion ?? mailbox.version;
  if (operations.length > 0 && !isRepeated(mailbox, body)) {
    for (const operation of operations) perform(mailbox, operation, settings.undoMs);
  }
  const touched = new Set(operations.flatMap(({ threadId }) => mailbox.find(threadId) ?? []));
  for (const thread of mailbox.changedSince(before)) touched.add(thread);
  const threads = [...touched];
  return syncResponse(
    mailbox,
    listed(settings.isDuplicated ? [...threads, ...threads] : threads, settings.isConversationView),
    operations.map(({ opId }) => opId),
    knownVersion !== null,
  );
}

function perform(mailbox: Mailbox, operation: Operation, undoMs: number): void {
  switch (operation.kind) {
    case 'write':
      mailbox.write(operation.message, undoMs);
      break;
    case 'label': {
      const { threadId, added, removed, messageIds } = operation;
      mailbox.label(threadId, added, removed, messageIds);
      break;
    }
    case 'discard':
      for (const id of operation.messageIds) mailbox.discard(operation.threadId, id);
  }
}

function answerList(mailbox: Mailbox, body: unknown, isConversationView: boolean): Json {
  const { query, offset, pageSize } = readListRequest(body);
  const found = listSearched(mailbox, query, isConversationView);
  return listResponse(mailbox, found.slice(offset, offset + pageSize), found.length);
}

function answerBodies(mailbox: Mailbox, body: unknown, isConversationView: boolean): Json {
  const entries = readBodiesRequest(body).flatMap((id) => {
    const thread = mailbox.find(id);
    if (!thread) return [];
    const isOneMessage = id.includes('|') && !isConversationView;
    const parts = listed([thread], !isOneMessage);
    return isOneMessage ? parts.filter((part) => part.id === id) : parts;
  });
  return bodiesResponse(mailbox, entries);
}
