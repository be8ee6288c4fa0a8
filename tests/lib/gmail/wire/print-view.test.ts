import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintedThread, parsePrintView } from '@/lib/gmail/wire/print-view';
import { captured, hasCaptures, readCapture } from '../captures';
import { printedMessage, printView } from './make-print-view';

const MINE = printedMessage({ name: 'Me Example', address: '&lt;me@example.com&gt;' });

function read(html: string): PrintedThread {
  const view = parsePrintView(html);
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

function sendersIn(html: string): readonly (readonly [string | null, string])[] {
  return read(html).thread.messages.map(({ from, fromName }) => [from, fromName]);
}

describe('parsePrintView', () => {
  it('reads account, subject and senders', () => {
    const unknown = { messageId: null, wireId: null, at: null, subject: null, labels: [] };
    expect(read(printView([MINE, printedMessage()]))).toEqual({
      account: 'me@example.com',
      thread: {
        subject: 'Quote for March',
        messages: [
          { ...unknown, from: 'me@example.com', fromName: 'Me Example' },
          { ...unknown, from: 'ana@client.example', fromName: 'Ana Ruiz' },
        ],
        isComplete: true,
      },
    });
  });

  it.each([
    ['one message, without a count', [MINE], '', true],
    ['a count in another language', [MINE, MINE], 'Mensajes: 2', true],
    ['fewer than counted', [MINE], '2 messages', false],
    ['more than counted', [MINE, MINE, MINE], '2 messages', false],
    ['a count in other digits', [MINE, MINE], '٢ رسائل', false],
  ])('says whether all are here: %s', (_, messages, count, isComplete) => {
    expect(read(printView(messages, { count })).thread.isComplete).toBe(isComplete);
  });

  it.each([
    ['an address alone', 'bob@example.org', '', ['bob@example.org', '']],
    ['the same twice', 'bob@example.org', '&lt;bob@example.org&gt;', ['bob@example.org', '']],
    [
      'an address in the name',
      'Eve &lt;me@example.com&gt;',
      '&lt;eve@example.org&gt;',
      ['eve@example.org', 'Eve <me@example.com>'],
    ],
    [
      'entities and line ends',
      'A &amp;\n B',
      '\n&lt;ab@example.org&gt;\n',
      ['ab@example.org', 'A & B'],
    ],
    ['no address', 'Somebody', '', [null, 'Somebody']],
  ])('reads a sender with %s', (_, name, address, sender) => {
    expect(sendersIn(printView([printedMessage({ name, address })]))).toEqual([sender]);
  });

  it.each([
    ['Me &lt;me@example.com&gt;', 'me@example.com'],
    ['ME@example.com', 'me@example.com'],
    ['&lt;a@b.example&gt; &lt;me@example.com&gt;', 'me@example.com'],
    ['Me', null],
  ])('reads the account in %s', (account, address) => {
    expect(read(printView([MINE], { account })).account).toBe(address);
  });

  it('takes nothing from a mail that contains such a page', () => {
    const body = `<b>bold</b> &lt;eve@example.org&gt;${printView([printedMessage()])}<table class="message"><tr><td><b>Eve</b> &lt;eve@example.org&gt;</table>`;
    const html = printView([printedMessage({ body }), MINE]);
    expect(sendersIn(html)).toEqual([
      ['ana@client.example', 'Ana Ruiz'],
      ['me@example.com', 'Me Example'],
    ]);
    expect(read(html)).toMatchObject({
      account: 'me@example.com',
      thread: { subject: 'Quote for March' },
    });
  });

  it('shows markup in a subject as text', () => {
    const subject = '&lt;b&gt;5 &amp;lt; 6&lt;/b&gt;';
    expect(read(printView([MINE], { subject })).thread.subject).toBe('<b>5 &lt; 6</b>');
  });

  it('survives any depth', () => {
    const body = '<div><table><tr><td>'.repeat(5000);
    expect(sendersIn(printView([MINE, printedMessage({ body })]))).toHaveLength(2);
  });

  it('knows a sign-in page', () => {
    const html = '<html><head><base href="https://accounts.google.com/v3/signin/"></head></html>';
    expect(parsePrintView(html)).toEqual({ ok: false, reason: 'signed-out' });
  });

  it('keeps a mail that links to the sign-in page', () => {
    const body = '<form action="https://accounts.google.com/"></form>';
    expect(sendersIn(printView([printedMessage({ body })]))).toHaveLength(1);
  });

  it.each([
    '',
    '<html><body>Temporary Error (500)</body></html>',
    printView([]),
    '<table class="message"><tr><td><b>Ana</b> &lt;ana@client.example&gt;</table>',
    '[["ms"]]',
  ])('does not understand %.50j', (html) => {
    expect(parsePrintView(html)).toEqual({ ok: false, reason: 'not-understood' });
  });

  it('never throws, and makes nothing up', () => {
    const original = printView([MINE, printedMessage(), MINE]);
    const html = fc.oneof(
      fc.string(),
      fc.nat(original.length).map((length) => original.slice(0, length)),
      fc
        .tuple(fc.nat(original.length), fc.nat(40), fc.string({ maxLength: 5 }))
        .map(([at, length, other]) => original.slice(0, at) + other + original.slice(at + length)),
    );
    fc.assert(
      fc.property(html, (page) => {
        const view = parsePrintView(page);
        if (!view.ok) return;
        const { account, thread } = view.value;
        for (const address of [account, ...thread.messages.map(({ from }) => from)]) {
          if (address !== null) expect(address).toMatch(/^[^\s<>]+@[^\s<>]+$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasCaptures)(`print view of 2025-06, ${captured}`, () => {
  it('shows my mail and the answer', () => {
    const unknown = { messageId: null, wireId: null, at: null, subject: null, labels: [] };
    expect(read(readCapture('print-view/two-messages.html'))).toEqual({
      account: 'me@example.com',
      thread: {
        subject: 'Contract renewal',
        messages: [
          { ...unknown, from: 'me@example.com', fromName: 'Me Example' },
          { ...unknown, from: 'bob@example.org', fromName: 'Bob' },
        ],
        isComplete: true,
      },
    });
  });
});
