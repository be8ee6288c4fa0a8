// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { at } from '../wire/arrays';
import { captureJson, hasCaptures, shapeOf } from '../wire/captures';

const DRAFT = ['^all', '^r', '^r_bt'];
const SEND = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
const bob = { email: 'bob@fake.example', name: 'Bob' };

function makeDraft(values: object): object {
  return {
    messageId: 'msg-a:r-1',
    threadId: 'thread-a:r2',
    from: { email: 'me@fake.example', name: 'Me' },
    to: [],
    cc: [],
    bcc: [],
    subject: 'Subject',
    html: '<div dir="ltr">a</div>',
    quote: '',
    inReplyTo: null,
    parentId: null,
    isNewThread: true,
    isSaved: false,
    edits: 1,
    scheduledAt: null,
    key: '0123456789abcdef',
    ...values,
  };
}

const reply = {
  threadId: 'thread-f:1',
  to: [bob],
  quote: '<br><div class="gmail_quote">…</div>',
  inReplyTo: '<1@fake.example>',
  parentId: 'msg-f:1',
  isNewThread: false,
};

let wire: typeof import('./wire.js');

beforeAll(async () => {
  vi.stubGlobal('window', { _FM: { look: { lang: 'en' }, clockOffsetMs: 0 } });
  wire = await import('./wire.js');
});

function captured(name: string): unknown {
  return captureJson(`sync-2022/${name}_request.json`);
}

describe.skipIf(!hasCaptures)('a request to s, like the captured one', () => {
  it.each([
    ['saves a new draft', 'cvOnDraftSave', {}],
    ['saves it again', 'cvOnDraftUpdate', { isSaved: true }],
    ['saves a reply', 'cvOnReplyDraftSave', reply],
    // Opened anew, a draft has its quote in the body.
    ['saves the reply again', 'cvOnReplyDraftUpdate', { ...reply, quote: '', isSaved: true }],
  ])('%s', (_, name, values) => {
    const operation = wire.writeOperation(7, makeDraft(values), DRAFT);
    expect(shapeOf(wire.syncRequest([operation], 527481, false))).toEqual(shapeOf(captured(name)));
  });

  it('sends a new mail', () => {
    const draft = makeDraft({ to: [bob], cc: [bob], bcc: [bob], isSaved: true });
    const operation = wire.writeOperation(84, draft, SEND);
    const request = wire.syncRequest([operation], 1, true);
    const theirs = captured('cvOnSend_4');
    // The captured one saves another draft as well.
    expect(shapeOf(at(request, 1, 0, 0))).toEqual(shapeOf(at(theirs, 1, 0, 1)));
    expect(shapeOf([at(request, 0), null, at(request, 2), at(request, 3), at(request, 4)])).toEqual(
      shapeOf([at(theirs, 0), null, at(theirs, 2), at(theirs, 3), at(theirs, 4)]),
    );
  });

  it.each([
    ['that was saved', 'cvOnReplySend_2', true],
    ['that was not', 'cvOnReplySend', false],
  ])('sends a reply %s', (_, name, isSaved) => {
    const draft = makeDraft({ ...reply, isSaved });
    const operations = [
      wire.writeOperation(8, draft, SEND),
      wire.labelOperation(9, 'thread-f:1', ['^io_re'], ['^io_fwd'], ['msg-f:1']),
    ];
    expect(shapeOf(wire.syncRequest(operations, 1, true))).toEqual(shapeOf(captured(name)));
  });
});
