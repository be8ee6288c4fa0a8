import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAtom, type UnreadFeed } from '@/lib/gmail/wire/atom';
import { captured, hasCaptures, readCapture } from '../captures';

const ID = '1a4b36a0e8000001';
const DECIMAL = BigInt(`0x${ID}`).toString();

type EntryOver = { readonly link?: string; readonly id?: string; readonly dates?: string };

function entry(over: EntryOver = {}): string {
  const link =
    over.link ??
    `https://mail.google.com/mail/u/1?account_id=me@example.com&amp;message_id=${ID}&amp;view=conv`;
  const dates = over.dates ?? '<issued>2026-11-02T12:00:00Z</issued>';
  return (
    `<entry><title>Quote &amp; &lt;b&gt;</title><summary>First words</summary>` +
    `<link rel="alternate" href="${link}" type="text/html"/>${dates}` +
    `<id>${over.id ?? `tag:gmail.google.com,2004:${DECIMAL}`}</id>` +
    `<author><name>Ana Ruiz</name><email>Ana@Client.example</email></author></entry>`
  );
}

function feed(entries: readonly string[], title = 'Gmail - Inbox for Me@Example.com'): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#">' +
    `<title>${title}</title><tagline>New messages</tagline><fullcount>${entries.length}</fullcount>` +
    '<link rel="alternate" href="https://mail.google.com/mail/u/1" type="text/html"/>' +
    `<modified>2026-11-02T12:00:00Z</modified>${entries.join('')}</feed>`
  );
}

function read(xml: string): UnreadFeed {
  const result = parseAtom(xml);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe('parseAtom', () => {
  it('reads the account, its number and unread mail', () => {
    expect(read(feed([entry()]))).toEqual({
      account: 'me@example.com',
      index: 1,
      threads: [
        {
          threadId: ID,
          subject: 'Quote & <b>',
          messages: [
            {
              messageId: ID,
              wireId: null,
              from: 'ana@client.example',
              fromName: 'Ana Ruiz',
              at: Date.parse('2026-11-02T12:00:00Z'),
              subject: 'Quote & <b>',
              labels: [],
            },
          ],
          isComplete: false,
        },
      ],
    });
  });

  it('reads an inbox without unread mail', () => {
    expect(read(feed([]))).toEqual({ account: 'me@example.com', index: 1, threads: [] });
  });

  it.each([
    ['Gmail: Recibidos de me@example.com', 'me@example.com'],
    ['me@example.com の受信トレイ', 'me@example.com'],
    ['Gmail - Label "a@b.example" for other@example.com', 'me@example.com'],
    ['Gmail', 'me@example.com'],
  ])('finds the account of "%s"', (title, account) => {
    expect(read(feed([entry()], title)).account).toBe(account);
  });

  it('does not guess the account', () => {
    expect(read(feed([], 'Gmail')).account).toBeNull();
  });

  it('knows the id by its decimal where the link has none', () => {
    expect(read(feed([entry({ link: 'https://mail.google.com/mail/u/1' })])).threads).toMatchObject(
      [{ threadId: ID }],
    );
  });

  it.each([
    ['<modified>2026-11-02T12:00:00Z</modified>', Date.parse('2026-11-02T12:00:00Z')],
    ['<issued>yesterday</issued>', null],
    ['', null],
  ])('reads the time in "%s"', (dates, at) => {
    expect(read(feed([entry({ dates })])).threads[0]?.messages[0]?.at).toBe(at);
  });

  it('leaves null what an entry does not say', () => {
    expect(read(feed(['<entry></entry>'])).threads).toEqual([
      {
        threadId: null,
        subject: '',
        messages: [
          {
            messageId: null,
            wireId: null,
            from: null,
            fromName: '',
            at: null,
            subject: '',
            labels: [],
          },
        ],
        isComplete: false,
      },
    ]);
  });

  it('knows that nobody is signed in', () => {
    const html = '<HTML><HEAD><TITLE>Unauthorized</TITLE></HEAD><BODY>Error 401</BODY></HTML>';
    expect(parseAtom(html)).toEqual({ ok: false, reason: 'signed-out' });
  });

  it.each(['', '<html></html>', '<rss><feed></feed></rss>', feed([entry()]).slice(0, -3), '{}'])(
    'does not understand %.50j',
    (xml) => {
      expect(parseAtom(xml)).toEqual({ ok: false, reason: 'not-understood' });
    },
  );

  it('never throws, and makes nothing up', () => {
    const original = feed([entry(), entry()]);
    const xml = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.nat(original.length), fc.nat(40), fc.string({ maxLength: 5 }))
        .map(([at, length, other]) => original.slice(0, at) + other + original.slice(at + length)),
    );
    fc.assert(
      fc.property(xml, (text) => {
        const result = parseAtom(text);
        for (const { messages } of result.ok ? result.value.threads : []) {
          for (const { messageId, from } of messages) {
            if (messageId !== null) expect(messageId).toMatch(/^[0-9a-f]{16}$/);
            if (from !== null) expect(from).toContain('@');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasCaptures)(`Atom feed of 2025-06, ${captured}`, () => {
  it('shows one unread mail', () => {
    const message = {
      messageId: '19734500f9fb78da',
      wireId: null,
      from: 'bob@example.com',
      fromName: 'Bob',
      at: Date.parse('2025-06-03T05:42:31Z'),
      subject: 'Test subject',
      labels: [],
    };
    expect(read(readCapture('atom/one-unread.xml'))).toEqual({
      account: 'me@example.com',
      index: 1,
      threads: [
        {
          threadId: '19734500f9fb78da',
          subject: 'Test subject',
          messages: [message],
          isComplete: false,
        },
      ],
    });
  });
});
