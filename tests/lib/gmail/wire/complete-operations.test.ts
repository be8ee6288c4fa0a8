import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/gmail/ids';
import { completeOperations } from '@/lib/gmail/wire/complete-operations';
import { sentMailOf } from '@/lib/gmail/wire/sent-mail';
import { type MessageOperation, parseSyncRequest } from '@/lib/gmail/wire/sync-request';
import { parseSyncResponse } from '@/lib/gmail/wire/sync-response';
import {
  changes,
  DRAFT_LABELS,
  messageNode,
  type NodeOver,
  operation,
  person,
  SENT_AT,
  SENT_LABELS,
  syncRequest,
  syncResponse,
  threadNode,
} from './make-traffic';

function complete(request: string, response: string): readonly MessageOperation[] {
  const operations = parseSyncRequest(request);
  const threads = parseSyncResponse(response);
  return completeOperations(
    operations.ok ? operations.value.messages : [],
    threads.ok ? threads.value : [],
  );
}

function send(over: NodeOver = {}): string {
  return syncRequest(operation('thread-a:r10', changes.updated(messageNode(over))));
}

const ANSWER = syncResponse(
  threadNode([
    messageNode({ id: 'msg-a:r9', legacyId: '1a4b36a0e8000001' }),
    messageNode({
      from: person('other@example.com', 'Other'),
      cc: [person('cy@client.example', 'Cy')],
      subject: 'As answered',
      at: SENT_AT + 1,
      labels: ['^all', '^f'],
      legacyId: '1a4b36b39b400001',
    }),
  ]),
);

describe('completeOperations', () => {
  it('adds the legacy ids, and keeps what the request says', () => {
    expect(complete(send({ cc: [person('dee@client.example', 'Dee')] }), ANSWER)).toMatchObject([
      {
        kind: 'sent',
        legacyThreadId: '1a4b36a0e8000001',
        legacyMessageId: '1a4b36b39b400001',
        from: { email: 'me@example.com' },
        cc: [{ email: 'dee@client.example' }],
        subject: 'Quote for March',
        sentAt: SENT_AT,
        labels: SENT_LABELS,
      },
    ]);
  });

  it('adds what the request left out', () => {
    const bare = send({ from: null, to: null, subject: null, at: null });
    expect(complete(bare, ANSWER)).toMatchObject([
      {
        from: { email: 'other@example.com' },
        to: [{ email: 'ana@client.example' }],
        cc: [{ email: 'cy@client.example' }],
        subject: 'As answered',
        sentAt: SENT_AT + 1,
      },
    ]);
  });

  it('finds the message under another id of its thread', () => {
    const answer = ANSWER.replaceAll('"thread-a:r10"', '"thread-f:1750360559522271241"');
    expect(complete(send(), answer)).toMatchObject([
      { threadId: 'thread-a:r10', legacyThreadId: '184a87a7b32dd009' },
    ]);
  });

  it('leaves null what no one knows', () => {
    expect(complete(send({ from: null }), syncResponse())).toMatchObject([
      { legacyThreadId: null, legacyMessageId: null, from: null },
    ]);
  });
});

describe('sentMailOf', () => {
  const mailOf = (request: string): unknown =>
    complete(request, ANSWER).map((it) => sentMailOf(it, 'me@example.com'));

  it('is the mail that left, by Gmail’s clock', () => {
    expect(mailOf(send())).toEqual([
      {
        account: 'me@example.com',
        threadId: '1a4b36a0e8000001',
        messageId: '1a4b36b39b400001',
        wireId: 'msg-a:r11',
        from: { email: 'me@example.com', name: 'Me' },
        to: [{ email: 'ana@client.example', name: 'Ana Ruiz' }],
        cc: [{ email: 'cy@client.example', name: 'Cy' }],
        bcc: [],
        subject: 'Quote for March',
        sentAt: instantOf('1a4b36b39b400001'),
        isScheduled: false,
      },
    ]);
  });

  it('may be scheduled', () => {
    expect(mailOf(send({ labels: ['^all', '^scheduled'] }))).toMatchObject([{ isScheduled: true }]);
  });

  it('is no draft', () => {
    expect(mailOf(send({ labels: DRAFT_LABELS }))).toEqual([null]);
  });

  it('needs a thread', () => {
    const [operation] = complete(send(), syncResponse());
    expect(operation && sentMailOf(operation, 'me@example.com')).toBeNull();
  });
});
