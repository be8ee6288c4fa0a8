import { now } from './boot.js';

const started = now();

/** An array of fixed length, null where nothing is said. */
function sparse(length, values) {
  return Array.from({ length }, (_, i) => values[i] ?? null);
}

const person = ({ email, name }) => [1, email, name];
const people = (list) => (list.length === 0 ? null : list.map(person));

/** A message in a request to `s`: 52 places (sync-2022). */
export function writtenMessage(draft, labels, at) {
  const from = sparse(10, { 0: 1, 1: draft.from.email, 2: draft.from.name, 9: draft.from.email });
  const isDraft = labels.includes('^r');
  return sparse(52, {
    0: draft.messageId,
    1: from,
    2: people(draft.to),
    3: people(draft.cc),
    4: people(draft.bcc),
    6: at,
    7: draft.subject,
    8: [null, bodyParts(draft), null, null, null, null, 1],
    10: labels,
    15: draft.inReplyTo,
    17: at,
    35: isDraft ? [null, null, null, null, null, 0] : null,
    36: isDraft ? [null, null, null, 0] : null,
    41: 0,
    42: [0, 0, draft.edits, 0],
    43: draft.scheduledAt ?? null,
    51: `s:${draft.key}|#${draft.messageId}|0`,
  });
}

function bodyParts({ html, quote }) {
  return quote
    ? [
        [0, html],
        [2, quote],
      ]
    : [[0, html]];
}

/** The operation that saves or sends a message: a new thread's, a new reply's, or an update. */
export function writeOperation(opId, draft, labels) {
  const at = now();
  const message = writtenMessage(draft, labels, at);
  const place = draft.parentId ? [draft.parentId, 1, null, [at + 9]] : [null, 1];
  if (draft.isSaved) return [opId, [draft.threadId, sparse(14, { 13: [message, ...place] })]];
  if (draft.isNewThread) {
    const thread = ['', null, at, draft.threadId, [message]];
    return [opId, [draft.threadId, sparse(3, { 2: [thread] })]];
  }
  return [opId, [draft.threadId, sparse(2, { 1: [message, ...place] })]];
}

/** The operation that adds and removes labels (sync-2022: `[added, removed, messages]`). */
export function labelOperation(opId, threadId, added, removed, messageIds) {
  return [opId, [threadId, sparse(7, { 6: [added, removed, messageIds] })]];
}

/** The operation that throws a draft away: a guess. */
export function discardOperation(opId, threadId, messageId) {
  return [opId, [threadId, sparse(4, { 3: [[messageId]] })]];
}

/** The body of a request to `s` that sends, or one that saves and asks for what is new. */
export function syncRequest(operations, version, isSending) {
  const at = now();
  const clock = [started, operations.length || 1, at, isSending ? 1 : 0, 205];
  return isSending
    ? [[null, null, 2], [operations], null, clock, 2]
    : [
        null,
        operations.length === 0 ? null : [operations],
        [1, version, null, null, [null, 0], null, 1],
        clock,
        2,
      ];
}

/** The body of a request to `bv`: places 0, 3 and 9 read in InboxSDK, the rest a guess. */
export function listRequest(query, offset, version) {
  const view = sparse(15, {
    0: 79,
    1: 100,
    3: query,
    4: [null, null, null, null, 0],
    6: 'itemlist-ViewType(79)-5',
    7: 2000,
    9: offset,
    13: 1,
  });
  return [view, null, [version, 5, null, null, [null, 0], null, 1]];
}

/** The body of a request to `fd` (read in InboxSDK). */
export function bodiesRequest(threadIds) {
  return [threadIds.map((id) => [id, 1]), 2];
}
