import { sync, waitForChange } from './requests.js';
import { applyBodies, applyChanges, applyList, bodyOf, knownVersion, threadOf } from './threads.js';
import {
  bodiesRequest,
  discardOperation,
  labelOperation,
  listRequest,
  syncRequest,
  writeOperation,
} from './wire.js';

const RETRY_MS = 1000;

/** Called with the ids of threads that changed; a set so that views come and go. */
export const listeners = new Set();

let opCount = 0;
/** Requests to `s` go one after the other, as Gmail's do. */
let queue = Promise.resolve();

function tell(changed) {
  for (const listener of listeners) listener(changed);
}

/**
 * @param {(nextId: () => number) => unknown[]} makeOperations
 * @param {{ isSaved: boolean } | null} draft - what the server has, once it has answered
 */
function operate(makeOperations, isSending, draft = null) {
  const turn = queue.then(async () => {
    const operations = makeOperations(() => {
      opCount += 1;
      return opCount;
    });
    const answer = await sync('s', syncRequest(operations, knownVersion(), isSending));
    if (draft) draft.isSaved = true;
    tell(applyChanges(answer));
  });
  queue = turn.catch(() => undefined); // whoever asked hears of the failure; the next may still go
  return turn;
}

export function changeLabels(threadId, added, removed, messageIds) {
  return operate((next) => [labelOperation(next(), threadId, added, removed, messageIds)], false);
}

const DRAFT = ['^all', '^r', '^r_bt'];
const SEND = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
const SCHEDULE = ['^all', '^scheduled', '^f_bt', '^f_btns', '^f_cl'];

/** Save a draft. Its `isSaved` is true once the server has it. */
export function saveDraft(draft) {
  return operate((next) => [writeOperation(next(), draft, DRAFT)], false, draft);
}

/**
 * Send a draft at once, as Gmail does at the click (GMAIL.md: read); Undo comes later. A reply
 * brings a second operation that marks what it answers (sync-2022).
 */
export function sendDraft(draft) {
  const toSelf = draft.to.some(({ email }) => email === draft.from.email);
  const labels = [...(draft.scheduledAt ? SCHEDULE : SEND), ...(toSelf ? ['^i', '^u'] : [])];
  return operate(
    (next) => {
      const operations = [writeOperation(next(), draft, labels)];
      if (draft.parentId) {
        operations.push(
          labelOperation(next(), draft.threadId, ['^io_re'], ['^io_fwd'], [draft.parentId]),
        );
      }
      return operations;
    },
    true,
    draft,
  );
}

/** Call a sent mail back, by labels or by saving it as a draft again: no capture tells which. */
export function undoSend(draft, undoWire) {
  if (undoWire === 'draft') return saveDraft(draft);
  return operate(
    (next) => [
      labelOperation(
        next(),
        draft.threadId,
        ['^r', '^r_bt'],
        ['^pfg', '^f', '^f_bt', '^f_cl', '^scheduled'],
        [draft.messageId],
      ),
    ],
    false,
  );
}

export function discardDraft(draft) {
  return operate((next) => [discardOperation(next(), draft.threadId, draft.messageId)], false);
}

/** Load a list. @returns {Promise<string[]>} its threads */
export async function loadList(query, offset = 0) {
  const threadIds = applyList(await sync('bv', listRequest(query, offset, knownVersion())));
  return threadIds;
}

/** Load the bodies of a thread, unless the page has them all. */
export async function loadBodies(threadId) {
  const thread = threadOf(threadId);
  const isWhole = thread?.messages.every((message) => bodyOf(message) !== undefined);
  if (!isWhole) applyBodies(await sync('fd', bodiesRequest([threadId])));
}

/** Ask for what changed since the page last heard, for ever, each time the server has something. */
export async function followChanges(onConnection) {
  for (;;) {
    try {
      const [[, [word]]] = await waitForChange(knownVersion());
      onConnection(true);
      if (word === 'changed') await operate(() => [], false);
    } catch {
      // The network or the server is gone: as Gmail does, say so and try again a little later.
      onConnection(false);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
