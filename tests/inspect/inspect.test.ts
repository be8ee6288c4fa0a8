// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captured, hasCaptures, listCaptures, readCapture } from '../lib/gmail/captures';
import {
  composeFields,
  composeWindow,
  LAST_ID,
  list,
  listRow,
  MESSAGE_ID,
  openThread,
  THREAD_ID,
  threadMessage,
  view,
} from '../lib/gmail/page/make-page';
import { printedMessage, printView } from '../lib/gmail/wire/make-print-view';
import {
  changes,
  messageNode,
  operation,
  SENT_AT,
  SENT_LABELS,
  syncRequest,
  syncResponse,
  threadNode,
} from '../lib/gmail/wire/make-traffic';
import {
  account,
  accounts,
  head,
  MINE_LABELS,
  message,
  whole,
} from '../lib/gmail/wire/make-view-cv';
import { type Command, commands, UnreadableError } from './commands';

function run(name: string, ...texts: string[]): unknown {
  const { run } = commands[name] as Command;
  const output = run(...texts.map((text, index) => ({ name: `file-${index}`, text })));
  return JSON.parse(JSON.stringify(output));
}

const REQUEST = syncRequest(
  operation('thread-a:r10', changes.updated(messageNode())),
  operation('thread-a:r10', changes.labels(['^io_re'], null, ['msg-a:r11']), 8),
);
const RESPONSE = syncResponse(threadNode([messageNode({ legacyId: '1a4b36b39b400001' })]));
const ROW = {
  legacyThreadId: THREAD_ID,
  lastMessageId: LAST_ID,
  people: ['ana@client.example'],
  subject: 'Quote for March',
};
const COMPOSE = {
  draftId: 'msg-a:r11',
  legacyThreadId: THREAD_ID,
  from: 'me@example.com',
  subject: 'Quote for March',
  recipients: ['ana@client.example', 'bo@client.example'],
};

describe('inspect sync', () => {
  it('shows message operations, completed from the answer', () => {
    expect(run('sync', REQUEST, RESPONSE)).toEqual({
      messages: [
        {
          kind: 'sent',
          threadId: 'thread-a:r10',
          legacyThreadId: '1a4b36a0e8000001',
          messageId: 'msg-a:r11',
          legacyMessageId: '1a4b36b39b400001',
          from: 'me@example.com',
          to: ['ana@client.example'],
          cc: [],
          bcc: [],
          subject: 'Quote for March',
          sentAt: SENT_AT,
          labels: SENT_LABELS,
        },
      ],
    });
  });

  it.each([
    ['file-0: not JSON', 'hello', RESPONSE],
    ['file-1: not JSON', REQUEST, '<html>'],
    ['file-0: JSON, but of no known shape', RESPONSE, REQUEST],
    ['file-1: JSON, but of no known shape', REQUEST, '{}'],
  ])('says "%s"', (text, ...files) => {
    expect(() => run('sync', ...files)).toThrow(new UnreadableError(text));
  });
});

describe('inspect, answers to the verifier', () => {
  it('shows a thread', () => {
    const answer = whole(
      accounts(account('me@example.com')),
      head({ [MESSAGE_ID]: MINE_LABELS, [LAST_ID]: ['^all', '^r'] }),
      message(MESSAGE_ID, { address: 'alias@example.org', name: 'Me' }),
      message(LAST_ID, { labels: ['^all', '^r'] }),
    );
    const at = Date.parse('2026-11-02T09:30:00Z');
    expect(run('view-cv', answer)).toEqual({
      account: 'me@example.com',
      threads: [
        {
          legacyThreadId: THREAD_ID,
          subject: 'Quote for March',
          messages: [
            {
              legacyMessageId: MESSAGE_ID,
              from: 'alias@example.org',
              fromName: 'Me',
              at,
              labels: MINE_LABELS,
              mine: true,
              draft: false,
            },
            {
              legacyMessageId: LAST_ID,
              from: 'me@example.com',
              fromName: 'Me',
              at,
              labels: ['^all', '^r'],
              mine: true,
              draft: true,
            },
          ],
        },
      ],
    });
  });

  it('shows a printed thread', () => {
    const unknown = { legacyMessageId: null, at: null, labels: [], draft: false };
    const mine = printedMessage({ name: 'Me', address: '&lt;me@example.com&gt;' });
    expect(run('print-view', printView([mine, printedMessage()]))).toEqual({
      account: 'me@example.com',
      threads: [
        {
          legacyThreadId: null,
          subject: 'Quote for March',
          messages: [
            { ...unknown, from: 'me@example.com', fromName: 'Me', mine: true },
            { ...unknown, from: 'ana@client.example', fromName: 'Ana Ruiz', mine: false },
          ],
        },
      ],
    });
  });

  it.each(['view-cv', 'print-view', 'atom'])('%s refuses a sign-in page', (name) => {
    const html = '<html><head><base href="https://accounts.google.com/v3/signin/"></head></html>';
    expect(() => run(name, html)).toThrow('file-0: leads to the sign-in page');
  });

  it.each(['view-cv', 'print-view', 'atom'])('%s refuses what is something else', (name) => {
    expect(() => run(name, REQUEST)).toThrow('file-0: not what was asked for');
  });
});

describe('inspect page', () => {
  it('shows a whole page, and nothing of views that are hidden', () => {
    const page = `<!doctype html><html><head><title>Gmail</title><script>throw 1</script></head><body>
      ${view(list(listRow({ subject: 'Old' })), 'style="display: none"')}
      ${view(list(listRow(), '<tr class="zA" id=":1"><td>Ad</td></tr>') + openThread([threadMessage()]))}
      ${composeWindow()}</body></html>`;
    expect(run('page', page)).toEqual({
      rows: [ROW],
      thread: {
        legacyThreadId: THREAD_ID,
        messages: [
          {
            legacyMessageId: MESSAGE_ID,
            from: 'ana@client.example',
            at: Number(BigInt(`0x${MESSAGE_ID}`) >> 20n),
          },
        ],
      },
      composes: [COMPOSE],
    });
  });

  it.each([
    ['a table with a row', `<!-- seen 2026 --><table><tbody>${listRow()}</tbody></table>`],
    ['a row alone', `<!-- seen\n2026 -->\n${listRow()}`],
  ])('shows %s', (_, html) => {
    expect(run('page', html)).toEqual({ rows: [ROW], thread: null, composes: [] });
  });

  it('shows messages without their heading', () => {
    expect(run('page', threadMessage())).toMatchObject({
      rows: [],
      thread: { legacyThreadId: null, messages: [{ legacyMessageId: MESSAGE_ID }] },
    });
  });

  it('shows fields with nothing around them', () => {
    const fields = composeFields().replace(/class="(M9|aoI)"/g, '');
    expect(run('page', fields)).toEqual({ rows: [], thread: null, composes: [COMPOSE] });
  });

  it('shows an empty list', () => {
    expect(run('page', view(list()))).toEqual({ rows: [], thread: null, composes: [] });
  });

  it.each([
    ['no Gmail list, thread or compose window', '<p>Hello</p>'],
    ['no Gmail list, thread or compose window', ''],
    ['1 rows, none readable (missing: rowIds)', list(listRow({ ids: '' }))],
  ])('says "%s"', (text, html) => {
    expect(() => run('page', html)).toThrow(`file-0: ${text}`);
  });
});

describe('inspect token', () => {
  it('shows the thread', () => {
    expect(run('token', 'FMfcgzGrbHrBdFGBXqpFZvSkcQpKkvrM')).toEqual({
      threadId: 'thread-f:1750360559522271241',
      legacyThreadId: '184a87a7b32dd009',
    });
  });

  it('refuses another text', () => {
    expect(() => run('token', 'inbox')).toThrow(UnreadableError);
  });
});

// Each starts a process of its own.
describe('the command line', { timeout: 30_000 }, () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'retoma-inspect-'));
    writeFileSync(join(folder, 'page.html'), `<table><tbody>${listRow()}</tbody></table>`);
    writeFileSync(join(folder, 'secret.html'), '<p>Secret subject</p>');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function inspect(...args: string[]): { stdout: string; stderr: string; status: number | null } {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tests/inspect/inspect.ts', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, TSX_TSCONFIG_PATH: 'tests/inspect/tsconfig.json', INIT_CWD: folder },
      },
    );
    return { stdout, stderr, status };
  }

  it('prints JSON, and finds files where it was called', () => {
    const { stdout, stderr, status } = inspect('page', 'page.html');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual({ rows: [ROW], thread: null, composes: [] });
  });

  it.each([
    [[], 'usage: inspect sync REQUEST RESPONSE | view-cv FILE |'],
    [['constructor'], 'usage: inspect sync REQUEST RESPONSE | view-cv FILE |'],
    [['sync', 'page.html'], 'usage: inspect sync REQUEST RESPONSE\n'],
    [['atom', 'absent.xml'], 'absent.xml: cannot be read (ENOENT)\n'],
    [['page', 'secret.html'], 'secret.html: no Gmail list, thread or compose window\n'],
    [['token', 'x'], 'x: not a token of Gmail'],
  ])('says in one line why it cannot read %j', (args, text) => {
    const { stdout, stderr, status } = inspect(...args);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(text);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('Secret');
  });
});

describe.skipIf(!hasCaptures)(`inspect, ${captured}`, () => {
  it('shows a list row of 2019-12', () => {
    expect(run('page', readCapture('dom/list-row-2019-12-ru.html'))).toEqual({
      rows: [
        {
          legacyThreadId: '16f438e906b36dac',
          lastMessageId: '16f438f4edd46df5',
          people: ['alex@example.com'],
          subject: 'тестовое задание',
        },
      ],
      thread: null,
      composes: [],
    });
  });

  it('shows compose fields of 2023', () => {
    expect(run('page', readCapture('dom/compose-fields-vi.html'))).toEqual({
      rows: [],
      thread: null,
      composes: [
        {
          draftId: 'msg-a:r7264131327367667212',
          legacyThreadId: null,
          from: null,
          subject: '',
          recipients: [],
        },
      ],
    });
  });

  it('shows every pair of request and answer of 2022', () => {
    const requests = listCaptures('sync-2022').filter((file) => file.includes('_request'));
    const kinds = requests.map((file) => {
      const shown = run(
        'sync',
        readCapture(file),
        readCapture(file.replace('_request', '_response')),
      );
      return (shown as { messages: { kind: string }[] }).messages.map(({ kind }) => kind);
    });
    expect(kinds.flat().sort()).toEqual([...Array(5).fill('draft'), ...Array(5).fill('sent')]);
  });

  it('shows whose the messages of 2025-11 are', () => {
    expect(run('view-cv', readCapture('view-cv/2025-11-five-messages.txt'))).toMatchObject({
      account: 'cowan@streak.com',
      threads: [
        {
          messages: [
            { mine: false },
            { mine: false },
            { mine: false },
            { legacyMessageId: '19aa3624d7c4584d', mine: true, draft: false },
            { legacyMessageId: '19aa36463ba805f6', mine: true, draft: false },
          ],
        },
      ],
    });
  });

  it('shows the print view and the feed of 2025-06', () => {
    expect(run('print-view', readCapture('print-view/two-messages.html'))).toMatchObject({
      account: 'me@example.com',
      threads: [{ legacyThreadId: null, messages: [{ mine: true }, { mine: false }] }],
    });
    expect(run('atom', readCapture('atom/one-unread.xml'))).toMatchObject({
      account: 'me@example.com',
      threads: [{ messages: [{ from: 'bob@example.com', mine: false, draft: false }] }],
    });
  });
});
