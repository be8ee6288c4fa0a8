// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { Mailbox } from '../mailbox';
import { answerSyncRequest, type SyncSettings } from '../sync-endpoints';
import { at } from './arrays';
import { captureJson, hasCaptures, type Shape, shapeOf } from './captures';

const ME = { email: 'test@fake.example', name: 'Test Test' };
const SETTINGS: SyncSettings = {
  isConversationView: true,
  undoMs: 60_000,
  isDuplicated: false,
};

const mailboxes: Mailbox[] = [];

function makeMailbox(): Mailbox {
  const settings = { owner: ME, aliases: [], ik: '0123456789', userLabels: [] };
  const mailbox = new Mailbox(settings, Date.now);
  mailboxes.push(mailbox);
  return mailbox;
}

afterEach(() => {
  for (const mailbox of mailboxes.splice(0)) mailbox.close();
});

/** The capture's request, with the ids of this mailbox's threads and messages in it. */
function requestLike(name: string, ids: Readonly<Record<string, string>> = {}): unknown {
  let text = JSON.stringify(captureJson(`sync-2022/${name}_request.json`));
  for (const [theirs, ours] of Object.entries(ids)) text = text.replaceAll(theirs, ours);
  return JSON.parse(text);
}

function captured(name: string): unknown {
  return captureJson(`sync-2022/${name}_response.json`);
}

/** All of an answer but the counters, of which every account has its own. */
function shapeWithoutCounters(answer: unknown): Shape {
  const [operations, changes, , version] = answer as unknown[];
  return shapeOf([operations, changes, null, version]);
}

/** Put a thread into the mailbox that a captured reply can answer. */
function receive(mailbox: Mailbox) {
  const receipt = mailbox.deliver({
    from: { email: 'notifications@fake.example', name: 'Notes' },
    to: [{ email: ME.email, name: '' }],
    subject: 'Your scheduled email',
  });
  const thread = mailbox.thread(receipt.threadId);
  mailbox.label(thread.id, ['^o'], ['^u']);
  return { threadId: thread.id, messageId: thread.messages[0]?.id ?? '' };
}

describe.skipIf(!hasCaptures)('an answer of s, like the captured one', () => {
  it('to the first save of a draft', () => {
    const answer = answerSyncRequest('s', makeMailbox(), requestLike('cvOnDraftSave'), SETTINGS);
    expect(shapeWithoutCounters(answer)).toEqual(shapeWithoutCounters(captured('cvOnDraftSave')));
  });

  it('to the next saves', () => {
    const mailbox = makeMailbox();
    answerSyncRequest('s', mailbox, requestLike('cvOnDraftSave'), SETTINGS);
    const request = requestLike('cvOnDraftUpdate', { 527490: String(mailbox.version) });
    const answer = answerSyncRequest('s', mailbox, request, SETTINGS);
    expect(shapeWithoutCounters(answer)).toEqual(shapeWithoutCounters(captured('cvOnDraftUpdate')));
  });

  it('to sending', () => {
    const answer = answerSyncRequest('s', makeMailbox(), requestLike('cvOnSend'), SETTINGS);
    expect(shapeWithoutCounters(answer)).toEqual(shapeWithoutCounters(captured('cvOnSend')));
  });

  it('to sending while conversation view is off', () => {
    const answer = answerSyncRequest('s', makeMailbox(), requestLike('cvOnSend_2'), {
      ...SETTINGS,
      isConversationView: false,
    });
    expect(shapeWithoutCounters(answer)).toEqual(shapeWithoutCounters(captured('cvOnSend_2')));
  });

  it('to the saves of a reply', () => {
    const mailbox = makeMailbox();
    const { threadId, messageId } = receive(mailbox);
    const ids = {
      'thread-f:1746035685735370050': threadId,
      'msg-f:1746035685735370050': messageId,
      11087: String(mailbox.version),
    };
    const saved = answerSyncRequest('s', mailbox, requestLike('cvOnReplyDraftSave', ids), SETTINGS);
    expect(shapeWithoutCounters(saved)).toEqual(
      shapeWithoutCounters(captured('cvOnReplyDraftSave')),
    );
    const next = { ...ids, 11106: String(mailbox.version) };
    const updated = answerSyncRequest(
      's',
      mailbox,
      requestLike('cvOnReplyDraftUpdate', next),
      SETTINGS,
    );
    expect(shapeWithoutCounters(updated)).toEqual(
      shapeWithoutCounters(captured('cvOnReplyDraftUpdate')),
    );
  });

  it('to the sending of a reply, which is two operations', () => {
    const mailbox = makeMailbox();
    const { threadId, messageId } = receive(mailbox);
    const own = mailbox.deliver({ threadId, kind: 'own', to: [ME] });
    const ids = {
      'thread-f:1743802434391390786': threadId,
      'msg-a:r726552832812233575': messageId,
    };
    const answer = answerSyncRequest('s', mailbox, requestLike('cvOnReplySend_2', ids), SETTINGS);
    expect(shapeWithoutCounters(answer)).toEqual(
      shapeWithoutCounters(withOurSnippet(captured('cvOnReplySend_2'), answer)),
    );
    expect(own.threadId).toBe(at(answer, 1, 5, 0, 0, 2, 6, 0, 19));
  });

  it('to a send that saves another draft as well', () => {
    const mailbox = makeMailbox();
    answerSyncRequest('s', mailbox, requestLike('cvOnDraftSave'), SETTINGS);
    const answer = answerSyncRequest('s', mailbox, requestLike('cvOnSend_4'), SETTINGS);
    // Of the two operations the captured answer names only the one that was new to Gmail.
    expect(shapeOf(at(answer, 1, 5))).toEqual(shapeOf(at(captured('cvOnSend_4'), 1, 5)));
  });

  it('counts labels as the captured ones are counted', () => {
    const answer = answerSyncRequest('s', makeMailbox(), requestLike('cvOnDraftSave'), SETTINGS);
    const kinds = (counters: unknown) =>
      new Set((counters as unknown[]).map((counter) => JSON.stringify(shapeOf(counter))));
    expect(kinds(at(answer, 2, 0))).toEqual(kinds(at(captured('cvOnDraftSave'), 2, 0)));
  });
});

/** The captured answer with our snippet at its second message, of which Gmail had none. */
function withOurSnippet(theirs: unknown, ours: unknown): unknown {
  const copy = structuredClone(theirs);
  const second = at(copy, 1, 5, 0, 0, 2, 6, 0, 4, 1) as unknown[];
  second[9] = at(ours, 1, 5, 0, 0, 2, 6, 0, 4, 1, 9);
  return copy;
}
