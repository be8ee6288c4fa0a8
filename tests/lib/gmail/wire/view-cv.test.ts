import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/gmail/ids';
import { parseViewCv, type ViewedThreads } from '@/lib/gmail/wire/view-cv';
import { captured, hasCaptures, readCapture } from '../captures';
import {
  account,
  accounts,
  chunked,
  head,
  MINE_ID,
  MINE_LABELS,
  message,
  REPLY_ID,
  REPLY_LABELS,
  reply,
  THREAD_ID,
  whole,
} from './make-view-cv';

const ME = accounts(account('Me@Example.com'));
const BOTH = { [MINE_ID]: MINE_LABELS, [REPLY_ID]: REPLY_LABELS };

function read(text: string): ViewedThreads {
  const view = parseViewCv(text);
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

describe('parseViewCv', () => {
  it.each([
    ['chunks', chunked],
    ['one array', whole],
  ])('reads a thread in %s', (_, format) => {
    expect(
      read(format(ME, head(BOTH), message(MINE_ID, { wireId: 'msg-a:r11' }), reply())),
    ).toMatchObject({
      account: 'me@example.com',
      accounts: ['me@example.com'],
      threads: [
        {
          threadId: THREAD_ID,
          subject: 'Quote for March',
          messages: [
            {
              messageId: MINE_ID,
              wireId: 'msg-a:r11',
              from: 'me@example.com',
              fromName: 'Me',
              at: Date.parse('2026-11-02T09:30:00Z'),
              subject: 'Quote for March',
              labels: MINE_LABELS,
            },
            {
              messageId: REPLY_ID,
              wireId: null,
              from: 'ana@client.example',
              fromName: 'Ana Ruiz',
              at: Date.parse('2026-11-02T12:00:00Z'),
              subject: 'Re: Quote for March',
              labels: REPLY_LABELS,
            },
          ],
          isComplete: true,
        },
      ],
    });
  });

  it('reads several threads, each with its own messages', () => {
    const other = '1a4b400000000003';
    const text = whole(
      ME,
      head({ [MINE_ID]: MINE_LABELS }),
      message(MINE_ID),
      head({ [other]: REPLY_LABELS }, { threadId: other, subject: 'Lunch' }),
      reply(other),
    );
    expect(
      read(text).threads.map(({ threadId, subject, messages }) => [
        threadId,
        subject,
        messages.map(({ messageId }) => messageId),
      ]),
    ).toEqual([
      [THREAD_ID, 'Quote for March', [MINE_ID]],
      [other, 'Lunch', [other]],
    ]);
  });

  it('says what it knows of a listed message that is not shown, and that it is not all', () => {
    const [thread] = read(chunked(ME, head(BOTH), message(MINE_ID))).threads;
    expect(thread).toMatchObject({ isComplete: false });
    expect(thread?.messages[1]).toEqual({
      messageId: REPLY_ID,
      wireId: null,
      from: null,
      fromName: '',
      at: instantOf(REPLY_ID),
      subject: null,
      labels: REPLY_LABELS,
    });
  });

  it('keeps a shown message that is not listed, in its place in time', () => {
    const [thread] = read(chunked(ME, head({ [REPLY_ID]: [] }), reply(), message(MINE_ID))).threads;
    expect(thread?.messages.map(({ messageId }) => messageId)).toEqual([MINE_ID, REPLY_ID]);
    expect(thread?.isComplete).toBe(true);
  });

  it('knows drafts, which are listed apart', () => {
    const draft = '1a4b3f0000000009';
    const text = chunked(
      ME,
      head({ [MINE_ID]: MINE_LABELS, [draft]: ['^all', '^r'] }, { drafts: [draft] }),
      message(MINE_ID),
      message(draft, { labels: null }),
    );
    expect(read(text).threads[0]).toMatchObject({
      isComplete: true,
      messages: [{ messageId: MINE_ID }, { messageId: draft, labels: ['^all', '^r'] }],
    });
  });

  it('knows a sender by the line of the header alone', () => {
    const text = chunked(ME, head(BOTH), reply(), message(MINE_ID, { address: 'me', name: null }));
    expect(read(text).threads[0]?.messages[0]).toMatchObject({
      from: 'me@example.com',
      fromName: '',
    });
  });

  it('takes no name for an address', () => {
    const text = chunked(
      ME,
      head(BOTH),
      reply(),
      message(MINE_ID, { address: 'Me', sender: 'Me' }),
    );
    expect(read(text).threads[0]?.messages[0]?.from).toBeNull();
  });

  it('knows a time by the id where none is given', () => {
    const text = chunked(ME, head(BOTH), reply(), message(MINE_ID, { at: 'today' }));
    expect(read(text).threads[0]?.messages[0]?.at).toBe(instantOf(MINE_ID));
  });

  it('takes the subject of the first message where the thread gives none', () => {
    expect(
      read(chunked(ME, head(BOTH, { subject: null }), message(MINE_ID))).threads,
    ).toMatchObject([{ subject: 'Quote for March' }]);
  });

  it('takes nothing from a mail that quotes such an answer', () => {
    const quoted = whole(accounts(account('evil@example.org')), head({ [REPLY_ID]: [] }), reply());
    const text = whole(
      ME,
      head({ [MINE_ID]: MINE_LABELS }),
      message(MINE_ID, { body: quoted, subject: '["ms","1a4b3f0000000002"]', name: 'msg-a:r5' }),
    );
    const { accounts: named, threads } = read(text);
    expect(named).toEqual(['me@example.com']);
    expect(threads[0]?.messages).toHaveLength(1);
    expect(threads[0]?.messages[0]?.wireId).toBeNull();
  });

  it('says that there is no such thread only at the end of an answer', () => {
    expect(read(chunked(ME))).toMatchObject({ account: 'me@example.com', threads: [] });
    expect(parseViewCv(`)]}'\n\n${JSON.stringify([ME])}`)).toEqual({
      ok: false,
      reason: 'not-understood',
    });
  });

  it.each([
    [
      `)]}'\n\n${JSON.stringify([
        ['lr', 'https://accounts.google.com/ServiceLogin?a=b'],
        ['e', 2],
      ])}`,
    ],
    [`)]}'\n\n287\n[["lr","https://accounts.google.com/ServiceLogin"],["e",2,,,270]]\n`],
    ['<html><head><base href="https://accounts.google.com/v3/signin/"></head></html>'],
    ['<!doctype html><form action="https://accounts.google.com/signin/v2" method="post">'],
    ['<html><meta http-equiv="refresh" content="0; url=https://accounts.google.com/ServiceLogin">'],
    ['<HTML><HEAD><TITLE>Unauthorized</TITLE></HEAD><BODY><H1>Error 401</H1></BODY></HTML>'],
  ])('knows that nobody is signed in: %.60s', (text) => {
    expect(parseViewCv(text)).toEqual({ ok: false, reason: 'signed-out' });
  });

  it.each([
    '',
    'null',
    `)]}'\n\n[]`,
    `)]}'\n\n[["e"]]`,
    whole(ME, message(MINE_ID)),
    whole(ME, head(BOTH), message(MINE_ID)).slice(0, -40),
    chunked(ME, head(BOTH), message(MINE_ID), reply()).slice(0, 700),
    '<html><head><title>Error 500</title></head><body>https://accounts.google.com/</body></html>',
    '{"error":{"code":500}}',
  ])('does not understand %.60j', (text) => {
    expect(parseViewCv(text)).toEqual({ ok: false, reason: 'not-understood' });
  });

  it('never throws, and makes nothing up', () => {
    const original = whole(ME, head(BOTH), message(MINE_ID), reply());
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(original.length).map((length) => original.slice(0, length)),
      fc
        .tuple(fc.nat(original.length), fc.nat(20), fc.string({ maxLength: 5 }))
        .map(([at, length, other]) => original.slice(0, at) + other + original.slice(at + length)),
    );
    fc.assert(
      fc.property(text, (answer) => {
        const view = parseViewCv(answer);
        for (const { threadId, messages } of view.ok ? view.value.threads : []) {
          expect(answer).toContain(threadId);
          for (const { messageId, from } of messages) {
            expect(answer).toContain(messageId);
            if (from !== null) expect(answer.toLowerCase()).toContain(from);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe.skipIf(!hasCaptures)(`view=cv of 2025-11, ${captured}`, () => {
  it('shows five messages, two of them the owner’s', () => {
    const {
      account: owner,
      accounts: named,
      threads,
    } = read(readCapture('view-cv/2025-11-five-messages.txt'));
    expect(owner).toBe('cowan@streak.com');
    expect(named).toEqual(['cowan@streak.com']);
    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({
      threadId: '19a9e15b7a82dc3c',
      subject: '"New pipeline" is biggest call to action on Streak Home view',
      isComplete: true,
    });
    expect(
      threads[0]?.messages.map(({ messageId, from, fromName, at, wireId, labels }) => [
        messageId,
        from,
        fromName,
        at,
        wireId,
        labels.length,
        labels.includes('^f'),
      ]),
    ).toEqual([
      ['19a9e15b7a82dc3c', 'blake@streak.com', 'Blake Kadatz', 1763588795000, null, 10, false],
      ['19a9e1baf44eb33c', 'blake@streak.com', 'Blake Kadatz', 1763589185000, null, 11, false],
      ['19aa2e84fafbb6c5', 'jasen@streak.com', 'Jasen Kim', 1763669704000, null, 11, false],
      [
        '19aa3624d7c4584d',
        'cowan@streak.com',
        'Chris Cowan',
        1763677719000,
        'msg-a:r-1360230337281834060',
        7,
        true,
      ],
      [
        '19aa36463ba805f6',
        'cowan@streak.com',
        'Chris Cowan',
        1763677855000,
        'msg-a:r2090094891713861609',
        7,
        true,
      ],
    ]);
  });
});
