import { describe, expect, it } from 'vitest';
import { parseSyncResponse, type WireThread } from '@/lib/gmail/wire/sync-response';
import { snapshotOf } from '@/lib/gmail/wire/thread-snapshot';
import {
  fetchedThread,
  fetchResponse,
  listResponse,
  messageNode,
  person,
  SENT_AT,
  syncResponse,
  threadNode,
} from './make-traffic';

const MINE = messageNode({ labels: ['^all', '^f'], legacyId: '1a4b36b39b400001' });
const REPLY = messageNode({
  id: 'msg-f:1894561234567890123',
  from: person('ana@client.example', 'Ana Ruiz'),
  to: [person('me@example.com')],
  at: SENT_AT + 60_000,
  subject: 'Re: Quote for March',
  labels: ['^all', '^i', '^u'],
});

function read(text: string): readonly WireThread[] {
  const response = parseSyncResponse(text);
  if (!response.ok) throw new Error(response.reason);
  return response.value;
}

describe('parseSyncResponse', () => {
  const thread = {
    threadId: 'thread-a:r10',
    legacyThreadId: '1a4b36a0e8000001',
    subject: 'Quote for March',
  };

  it('reads threads and messages of an answer of s', () => {
    expect(read(syncResponse(threadNode([MINE, REPLY])))).toEqual([
      {
        ...thread,
        messages: [
          {
            wireId: 'msg-a:r11',
            messageId: '1a4b36b39b400001',
            from: { email: 'me@example.com', name: 'Me' },
            to: [{ email: 'ana@client.example', name: 'Ana Ruiz' }],
            cc: [],
            bcc: [],
            subject: 'Quote for March',
            at: SENT_AT,
            labels: ['^all', '^f'],
          },
          {
            wireId: 'msg-f:1894561234567890123',
            messageId: '1a4ad567afa504cb',
            from: { email: 'ana@client.example', name: 'Ana Ruiz' },
            to: [{ email: 'me@example.com', name: '' }],
            cc: [],
            bcc: [],
            subject: 'Re: Quote for March',
            at: SENT_AT + 60_000,
            labels: ['^all', '^i', '^u'],
          },
        ],
      },
    ]);
  });

  it('reads lists, answers of bv', () => {
    const listed = listResponse(threadNode([MINE]), threadNode([], { id: 'thread-a:r20' }));
    expect(read(listed).map(({ threadId, messages }) => [threadId, messages.length])).toEqual([
      ['thread-a:r10', 1],
      ['thread-a:r20', 0],
    ]);
  });

  it('reads opened conversations, answers of fd', () => {
    const fetched = fetchedThread([
      { legacyId: '1a4b36b39b400001' },
      {
        id: 'msg-f:1894561234567890123',
        from: person('ana@client.example', 'Ana'),
        labels: [],
        subject: 'Automatic reply: Quote for March',
      },
    ]);
    expect(read(fetchResponse(fetched))).toMatchObject([
      {
        ...thread,
        messages: [
          {
            messageId: '1a4b36b39b400001',
            from: { email: 'me@example.com' },
            at: SENT_AT,
            subject: null,
          },
          {
            messageId: '1a4ad567afa504cb',
            from: { email: 'ana@client.example' },
            subject: 'Automatic reply: Quote for March',
          },
        ],
      },
    ]);
  });

  it('trusts the number in a thread id of the server', () => {
    const node = threadNode([REPLY], { id: 'thread-f:1750360559522271241', legacyId: null });
    expect(read(syncResponse(node))).toMatchObject([{ legacyThreadId: '184a87a7b32dd009' }]);
  });

  it('puts the pieces of conversation view off together', () => {
    const first = threadNode([MINE], { id: 'thread-a:r10|msg-a:r11' });
    const second = threadNode([REPLY], { id: 'thread-a:r10|msg-f:1894561234567890123' });
    const again = threadNode([messageNode({ labels: ['^all', '^f', '^k'] })], {
      id: 'thread-a:r10|msg-a:r11',
    });
    expect(read(syncResponse(first, second, again))).toMatchObject([
      { ...thread, messages: [{ labels: ['^all', '^f', '^k'] }, { wireId: REPLY[0] }] },
    ]);
  });

  it('keeps the messages that can be read', () => {
    const node = threadNode([['msg-f:1894561234567890000'], MINE, null, 'msg-a:r3']);
    expect(read(syncResponse(node))).toMatchObject([{ messages: [{ wireId: 'msg-a:r11' }] }]);
  });

  it('understands an answer without any thread', () => {
    expect(read(syncResponse())).toEqual([]);
  });

  it.each([
    ['', 'not-json'],
    ['<!doctype html><title>Sign in</title>', 'not-json'],
    [syncResponse(threadNode([MINE])).slice(0, -20), 'not-json'],
    ['[]', 'unknown-shape'],
    ['"ok"', 'unknown-shape'],
    ['{"2":{"6":[{"1":{"1":"thread-a:r10"}}]}}', 'unknown-shape'],
    [JSON.stringify([[MINE]]), 'unknown-shape'],
    [syncResponse(threadNode([messageNode({ labels: 'all' })])), 'unknown-shape'],
  ])('does not understand "%.30s"', (text, reason) => {
    expect(parseSyncResponse(text)).toEqual({ ok: false, reason });
  });
});

describe('snapshotOf', () => {
  it('shows what is known of a thread, oldest first, and never all', () => {
    const [thread] = read(syncResponse(threadNode([REPLY, MINE])));
    expect(thread && snapshotOf(thread, 'me@example.com')).toEqual({
      account: 'me@example.com',
      threadId: '1a4b36a0e8000001',
      subject: 'Quote for March',
      messages: [
        {
          messageId: '1a4b36b39b400001',
          wireId: 'msg-a:r11',
          from: 'me@example.com',
          fromName: 'Me',
          at: SENT_AT,
          subject: 'Quote for March',
          labels: ['^all', '^f'],
          to: ['ana@client.example'],
        },
        {
          messageId: '1a4ad567afa504cb',
          wireId: 'msg-f:1894561234567890123',
          from: 'ana@client.example',
          fromName: 'Ana Ruiz',
          at: SENT_AT + 60_000,
          subject: 'Re: Quote for March',
          labels: ['^all', '^i', '^u'],
          to: ['me@example.com'],
        },
      ],
      isComplete: false,
    });
  });

  it('needs a legacy id', () => {
    const [thread] = read(syncResponse(threadNode([MINE], { legacyId: null })));
    expect(thread && snapshotOf(thread, 'me@example.com')).toBeNull();
  });

  it('puts a message without a time last', () => {
    const unsent = messageNode({ id: 'msg-a:r12', at: null });
    const [thread] = read(syncResponse(threadNode([unsent, REPLY, MINE])));
    expect(thread && snapshotOf(thread, '')?.messages.map(({ wireId }) => wireId)).toEqual([
      MINE[0],
      REPLY[0],
      'msg-a:r12',
    ]);
  });
});
