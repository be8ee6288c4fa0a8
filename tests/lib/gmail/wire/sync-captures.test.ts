import { describe, expect, it } from 'vitest';
import { completeOperations } from '@/lib/gmail/wire/complete-operations';
import { parseSyncRequest, type SyncRequest } from '@/lib/gmail/wire/sync-request';
import { parseSyncResponse, type WireThread } from '@/lib/gmail/wire/sync-response';
import { captured, hasCaptures, listCaptures, readCapture } from '../captures';

const DRAFT = ['^all', '^r', '^r_bt'];
const SENT = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];

const SUBJECT_111 = {
  threadId: 'thread-a:r263523620390330024',
  legacyThreadId: '183234ce86ffa010',
  messageId: 'msg-a:r8190137112111191537',
  from: { email: 'test@gmail.com', name: 'Test Test' },
  to: [],
  cc: [],
  bcc: [],
  subject: 'subject_111',
};
const SUBJECT_111_SENT = {
  ...SUBJECT_111,
  kind: 'sent',
  legacyMessageId: '183234eaadcf41e5',
  to: [{ email: 'test+1@gmail.com', name: 'Test Test' }],
  sentAt: 1662744701149,
  labels: [...SENT, '^i', '^u'],
};
const SUBJECT_111_UPDATE = {
  ...SUBJECT_111,
  kind: 'draft',
  legacyMessageId: '183234e210caa042',
  sentAt: 1662744665764,
  labels: DRAFT,
};
const SCHEDULED_REPLY = {
  kind: 'draft',
  threadId: 'thread-f:1746035685735370050',
  legacyThreadId: '183b2a348d698d42',
  messageId: 'msg-a:r-8480821811518170896',
  from: { email: 'test@gmail.com', name: 'za w' },
  to: [{ email: 'notifications@streak.com', name: 'Streak' }],
  cc: [],
  bcc: [],
  subject: 'Re: Your scheduled email did NOT send!',
  labels: DRAFT,
};
const STREAK_TEST = { email: 'test@streak.com', name: 'Test Test' };

const EXPECTED: Readonly<Record<string, readonly unknown[]>> = {
  cvOnDraftSave: [
    {
      ...SUBJECT_111,
      kind: 'draft',
      legacyMessageId: '183234ce86ffa010',
      sentAt: 1662744585968,
      labels: DRAFT,
    },
  ],
  cvOnDraftUpdate: [SUBJECT_111_UPDATE],
  cvOnReplyDraftSave: [
    { ...SCHEDULED_REPLY, legacyMessageId: '183b3f46fdd71d6d', sentAt: 1665171483754 },
  ],
  cvOnReplyDraftUpdate: [
    { ...SCHEDULED_REPLY, legacyMessageId: '183b3f64980e72a8', sentAt: 1665171605260 },
  ],
  cvOnReplySend: [
    {
      kind: 'sent',
      threadId: 'thread-a:r-474834441621213468',
      legacyThreadId: '18332e4292f304f1',
      messageId: 'msg-a:r-414184523264894368',
      legacyMessageId: '1833309f6f6ac78f',
      from: STREAK_TEST,
      to: [STREAK_TEST],
      cc: [],
      bcc: [],
      subject: 'Re: tracking test',
      sentAt: 1663008634218,
      labels: [...SENT, '^i', '^u', '^io_im', '^io_imc3'],
    },
  ],
  cvOnReplySend_2: [
    {
      kind: 'sent',
      threadId: 'thread-f:1743802434391390786',
      legacyThreadId: '18333b13345c3a42',
      messageId: 'msg-a:r2026878197680476540',
      legacyMessageId: '18333b1f5712f659',
      from: STREAK_TEST,
      to: [STREAK_TEST],
      cc: [],
      bcc: [],
      subject: 'Re: hey2',
      sentAt: 1663019643605,
      labels: SENT,
    },
  ],
  cvOnSend: [SUBJECT_111_SENT],
  // The same mail with conversation view off.
  cvOnSend_2: [SUBJECT_111_SENT],
  // A draft and another mail's send in one request.
  cvOnSend_4: [
    SUBJECT_111_UPDATE,
    {
      kind: 'sent',
      threadId: 'thread-a:r-8891700334768116294',
      legacyThreadId: '183fcc554fa6f2dd',
      messageId: 'msg-a:r-329565169840451245',
      legacyMessageId: '183fcc5cc03fea78',
      from: { email: 'test@test.com', name: 'test test' },
      to: [{ email: 'test+to@test.com', name: 'test to' }],
      cc: [{ email: 'test+cc@test.com', name: 'test cc' }],
      bcc: [{ email: 'test+bcc@test.com', name: 'test bcc' }],
      subject: 'test subject',
      sentAt: 1666393164210,
      labels: [...SENT, '^i', '^u'],
    },
  ],
};

/** Label operations that a request holds beside its mail. */
const LABELS: Readonly<Record<string, readonly unknown[]>> = {
  cvOnReplySend: [
    {
      threadId: 'thread-a:r-474834441621213468',
      added: ['^io_re'],
      removed: ['^io_fwd'],
      messageIds: ['msg-a:r7744570131872413250'],
    },
  ],
  cvOnReplySend_2: [
    {
      threadId: 'thread-f:1743802434391390786',
      added: ['^io_re'],
      removed: ['^io_fwd'],
      messageIds: ['msg-a:r726552832812233575'],
    },
  ],
};

/** How many messages of each thread an answer shows, by legacy thread id. */
const THREADS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cvOnDraftSave: { '183234ce86ffa010': 1 },
  cvOnDraftUpdate: { '183234ce86ffa010': 1 },
  cvOnReplyDraftSave: { '183b2a348d698d42': 2 },
  cvOnReplyDraftUpdate: { '183b2a348d698d42': 2 },
  cvOnReplySend: { '18332e4292f304f1': 9 },
  cvOnReplySend_2: { '18333b13345c3a42': 3 },
  cvOnSend: { '183234ce86ffa010': 1 },
  cvOnSend_2: { '183234ce86ffa010': 1 },
  cvOnSend_4: { '183234ce86ffa010': 1, '183fcc554fa6f2dd': 1 },
};

function readRequest(name: string): SyncRequest {
  const request = parseSyncRequest(readCapture(`sync-2022/${name}_request.json`));
  if (!request.ok) throw new Error(request.reason);
  return request.value;
}

function readResponse(name: string): readonly WireThread[] {
  const response = parseSyncResponse(readCapture(`sync-2022/${name}_response.json`));
  if (!response.ok) throw new Error(response.reason);
  return response.value;
}

describe.skipIf(!hasCaptures)(`sync traffic of 2022, ${captured}`, () => {
  it('is all here', () => {
    const files = Object.keys(EXPECTED).flatMap((name) => [
      `sync-2022/${name}_request.json`,
      `sync-2022/${name}_response.json`,
    ]);
    expect([...listCaptures('sync-2022')].sort()).toEqual(files.sort());
  });

  it.each(Object.keys(EXPECTED))('%s: every message operation', (name) => {
    const { messages } = readRequest(name);
    expect(completeOperations(messages, readResponse(name))).toEqual(EXPECTED[name]);
  });

  it.each(Object.keys(EXPECTED))('%s: every label operation', (name) => {
    expect(readRequest(name).labels).toEqual(LABELS[name] ?? []);
  });

  it.each(Object.keys(EXPECTED))('%s: every thread and message of the answer', (name) => {
    const threads = readResponse(name);
    expect(
      Object.fromEntries(threads.map((it) => [it.legacyThreadId, it.messages.length])),
    ).toEqual(THREADS[name]);
    for (const { messageId, at, labels } of threads.flatMap(({ messages }) => messages)) {
      expect(messageId).toMatch(/^[0-9a-f]{16}$/);
      expect(at).toBeGreaterThan(Date.parse('2022-09-01'));
      expect(labels).toContain('^all');
    }
  });

  it('tells a reply from my own mail', () => {
    expect(
      readResponse('cvOnReplyDraftSave')[0]?.messages.map(({ from, labels }) => [
        from?.email,
        labels.includes('^r'),
      ]),
    ).toEqual([
      ['notifications@streak.com', false],
      ['test@gmail.com', true],
    ]);
  });

  it('takes no name for an address', () => {
    const senders = readResponse('cvOnReplySend_2')[0]?.messages.map(({ from }) => from);
    expect(senders).toEqual([null, null, null]);
  });
});
