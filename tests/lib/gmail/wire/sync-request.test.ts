import { describe, expect, it } from 'vitest';
import { parseSyncRequest, type SyncRequest } from '@/lib/gmail/wire/sync-request';
import {
  changes,
  DRAFT_LABELS,
  messageNode,
  operation,
  person,
  SENT_AT,
  SENT_LABELS,
  syncRequest,
} from './make-traffic';

function read(body: string): SyncRequest {
  const request = parseSyncRequest(body);
  if (!request.ok) throw new Error(request.reason);
  return request.value;
}

describe('parseSyncRequest', () => {
  it('reads a sent mail', () => {
    const message = messageNode({
      to: [person('Ana@Client.example', 'Ana Ruiz'), person('bo@client.example')],
      cc: [person('cy@client.example', 'Cy')],
      bcc: [person('di@client.example', 'Di')],
    });
    const body = syncRequest(operation('thread-a:r10', changes.updated(message)));
    expect(read(body)).toEqual({
      messages: [
        {
          kind: 'sent',
          threadId: 'thread-a:r10',
          legacyThreadId: null,
          messageId: 'msg-a:r11',
          legacyMessageId: null,
          from: { email: 'me@example.com', name: 'Me' },
          to: [
            { email: 'ana@client.example', name: 'Ana Ruiz' },
            { email: 'bo@client.example', name: '' },
          ],
          cc: [{ email: 'cy@client.example', name: 'Cy' }],
          bcc: [{ email: 'di@client.example', name: 'Di' }],
          subject: 'Quote for March',
          sentAt: SENT_AT,
          labels: SENT_LABELS,
        },
      ],
      labels: [],
    });
  });

  it.each([
    ['sent', SENT_LABELS],
    ['sent', ['^all', '^f']],
    ['draft', DRAFT_LABELS],
    ['draft', ['^r', '^pfg']],
    ['scheduled', ['^all', '^scheduled']],
    ['scheduled', ['^all', '^r', '^scheduled']],
    ['other', ['^all', '^i']],
    ['other', []],
  ])('takes for %s what has %j', (kind, labels) => {
    const message = messageNode({ labels });
    expect(
      read(syncRequest(operation('thread-a:r10', changes.updated(message)))).messages,
    ).toMatchObject([{ kind }]);
  });

  it.each([
    ['in a new draft', changes.firstSave('thread-a:r10', messageNode())],
    ['added to a thread', changes.added(messageNode())],
    ['in an updated draft', changes.updated(messageNode())],
    ['where it never stood before', [[[['new', [messageNode()]]]]]],
  ])('finds the message %s', (_, change) => {
    expect(read(syncRequest(operation('thread-a:r10', change))).messages).toMatchObject([
      { threadId: 'thread-a:r10', messageId: 'msg-a:r11' },
    ]);
  });

  it('reads every operation, in order', () => {
    const draft = messageNode({ id: 'msg-a:r21', labels: DRAFT_LABELS });
    const body = syncRequest(
      operation('thread-a:r20', changes.updated(draft), 7),
      operation('thread-a:r30', changes.labels(['^io_re'], ['^io_fwd'], ['msg-a:r31']), 8),
      operation('thread-a:r10', changes.added(messageNode()), 9),
      operation('thread-a:r30', changes.labels(null, ['^pfg'], ['msg-f:1', 'msg-a:r31']), 10),
    );
    const { messages, labels } = read(body);
    expect(messages.map(({ kind, messageId }) => [kind, messageId])).toEqual([
      ['draft', 'msg-a:r21'],
      ['sent', 'msg-a:r11'],
    ]);
    expect(labels).toEqual([
      {
        threadId: 'thread-a:r30',
        added: ['^io_re'],
        removed: ['^io_fwd'],
        messageIds: ['msg-a:r31'],
      },
      {
        threadId: 'thread-a:r30',
        added: [],
        removed: ['^pfg'],
        messageIds: ['msg-f:1', 'msg-a:r31'],
      },
    ]);
  });

  it('cuts the thread id of conversation view off', () => {
    const body = syncRequest(operation('thread-a:r10|msg-a:r11', changes.updated(messageNode())));
    expect(read(body).messages).toMatchObject([{ threadId: 'thread-a:r10' }]);
  });

  it('knows the legacy ids in ids of the server', () => {
    const message = messageNode({ id: 'msg-f:1833885343766247642' });
    const body = syncRequest(operation('thread-f:1750360559522271241', changes.added(message)));
    expect(read(body).messages).toMatchObject([
      { legacyThreadId: '184a87a7b32dd009', legacyMessageId: '19734500f9fb78da' },
    ]);
  });

  it('leaves out what is no address', () => {
    const message = messageNode({
      from: person('Me Myself', 'Me'),
      to: [person('Ana', 'Ana'), null, 'ana@client.example', [1], person('ok@client.example')],
      cc: 'cy@client.example',
      subject: 7,
      at: 'today',
    });
    const body = syncRequest(operation('thread-a:r10', changes.updated(message)));
    expect(read(body).messages).toMatchObject([
      {
        from: null,
        to: [{ email: 'ok@client.example', name: '' }],
        cc: [],
        subject: null,
        sentAt: null,
      },
    ]);
  });

  it('takes nothing from a mail that quotes such a request', () => {
    const quoted = syncRequest(
      operation('thread-a:r66', changes.updated(messageNode({ id: 'msg-a:r66' }))),
    );
    const message = messageNode({ body: quoted, subject: quoted });
    const { messages } = read(syncRequest(operation('thread-a:r10', changes.updated(message))));
    expect(messages.map(({ messageId }) => messageId)).toEqual(['msg-a:r11']);
    expect(JSON.stringify(messages.map(({ subject, ...rest }) => rest))).not.toContain('r66');
  });

  it('understands a request that only asks for news', () => {
    expect(read(syncRequest())).toEqual({ messages: [], labels: [] });
  });

  it.each([
    ['', 'not-json'],
    ['a=b&c=d', 'not-json'],
    [
      `${syncRequest(operation('thread-a:r10', changes.updated(messageNode())))}`.slice(0, -9),
      'not-json',
    ],
    ['null', 'unknown-shape'],
    ['{"1":[{"2":"thread-a:r10"}]}', 'unknown-shape'],
    ['[]', 'unknown-shape'],
    ['[[1,2],[3,4]]', 'unknown-shape'],
  ])('does not understand "%.30s"', (body, reason) => {
    expect(parseSyncRequest(body)).toEqual({ ok: false, reason });
  });

  it('survives any depth', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(parseSyncRequest(deep)).toEqual({ ok: false, reason: 'unknown-shape' });
  });
});
