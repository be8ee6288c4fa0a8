import { boot } from './boot.js';

/** Threads as answers showed them, by the id that lists use. */
const threads = new Map();
/** Bodies by message id, with the legacy id they belong to. */
const bodies = new Map();
let version = boot.version;
let inboxUnread = 0;

export const knownVersion = () => version;
export const unreadInInbox = () => inboxUnread;
export const threadOf = (id) => threads.get(id);

/** @param {string} legacyId */
export function threadByLegacyId(legacyId) {
  return [...threads.values()].find((thread) => thread.legacyId === legacyId);
}

export function bodyOf(message) {
  return bodies.get(message.id)?.html;
}

export function setBody(messageId, html) {
  bodies.set(messageId, { html });
}

const readPerson = (node) => ({ email: node?.[1] ?? '', name: node?.[2] ?? '' });

function readMessage(node) {
  return {
    id: node[0],
    from: readPerson(node[1]),
    to: (node[2] ?? []).map(readPerson),
    cc: (node[3] ?? []).map(readPerson),
    bcc: (node[4] ?? []).map(readPerson),
    at: node[6],
    subject: node[7] ?? '',
    snippet: node[9] ?? '',
    labels: new Set(node[10] ?? []),
    rfcId: node[13],
    legacyId: node[55],
  };
}

/** Keep a thread as a node of 20 places shows it. */
function keep(node) {
  const thread = {
    id: node[3],
    legacyId: node[19],
    subject: node[0],
    at: node[2],
    messages: (node[4] ?? []).map(readMessage),
    recipients: (node[14]?.[0] ?? []).map(([name, email]) => ({ name, email })),
  };
  if (thread.messages.length === 0) threads.delete(thread.id);
  else threads.set(thread.id, thread);
  return thread.id;
}

function keepCounters(counters) {
  const inbox = counters?.find?.(([label]) => label === '^i');
  if (inbox) inboxUnread = inbox[1];
}

/** Read an answer of `s`. @returns {string[]} the threads it changed */
export function applyChanges(answer) {
  const changed = (answer[1]?.[5] ?? []).map(([[, , update]]) => keep(update[6][0]));
  keepCounters(answer[2]?.[0]);
  // The answer to a send says nothing of what else is new: ask for that from where we were.
  if (answer[1]?.length > 6) version = answer[3][0];
  return changed;
}

/** Read an answer of `bv`. @returns {string[]} the threads of the list, in its order */
export function applyList(answer) {
  keepCounters(answer[6]?.[0]);
  return (answer[2] ?? []).map(([node]) => keep(node));
}

/** Read an answer of `fd`. */
export function applyBodies(answer) {
  for (const [, , messages] of answer[1] ?? []) {
    for (const [messageId, details] of messages) {
      setBody(messageId, details[5][1].map((part) => part[2][1]).join(''));
    }
  }
}

/** Read the page's start data. @returns {string[]} the threads of the inbox */
export function applyStartData(data) {
  const list = JSON.parse(data.a6jdv[0][2])[0][0];
  for (const [, node] of JSON.parse(data.Cl6csf[0][2])[1]) {
    for (const message of node[4]) {
      setBody(message[0], message[8][1].map((part) => part[2][1]).join(''));
    }
  }
  const ids = list.map((row) => keep(row[4]));
  inboxUnread = ids.filter((id) =>
    threads.get(id).messages.some(({ labels }) => labels.has('^u')),
  ).length;
  return ids;
}
