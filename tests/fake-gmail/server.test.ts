// @vitest-environment node
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEAM_DELEGATE_ID } from './demo/accounts';
import { type FakeGmail, startFakeGmail } from './server';

const ME = 'me@example.com';
const SECOND = 'nora@taller.example';
const COOKIE = 'SID=fake-gmail';

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

let gmail: FakeGmail;

beforeEach(async () => {
  gmail = await startFakeGmail();
});
afterEach(() => gmail.close());

/** Ask the fake as a browser would that has loaded the page. */
function ask(path: string, body?: unknown, headers: object = { cookie: COOKIE }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${gmail.localOrigin}${path}`,
      {
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: 'mail.google.com', ...headers },
        rejectUnauthorized: false,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const LIST = [[79, 50, null, 'in:inbox']];

function firstThread() {
  const [thread] = gmail.mailbox(ME).threads();
  if (!thread) throw new RangeError('the demo mailbox is empty');
  return thread;
}

describe('the page', () => {
  it('comes with a policy of nonces and Trusted Types, and signs the browser in', async () => {
    const { status, headers, text } = await ask('/mail/u/0/', undefined, {});
    const policy = String(headers['content-security-policy']);
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(status).toBe(200);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("'strict-dynamic'");
    expect(text.match(/<script/g)).toHaveLength(4);
    expect(text.split(`nonce="${nonce}"`)).toHaveLength(5);
    expect(String(headers['set-cookie'])).toContain(COOKIE);
  });

  it('names every account, and the one it is of', async () => {
    const { text } = await ask('/mail/u/1/');
    expect(text).toContain(
      JSON.stringify([
        'mla',
        [
          [ME, 0, 0, 0, 'Nora Field'],
          [SECOND, 1, 0, 1, 'Nora del Campo'],
        ],
      ]),
    );
  });

  it('of a delegated mailbox is that mailbox', async () => {
    const { text } = await ask(`/mail/u/0/d/${TEAM_DELEGATE_ID}/`);
    expect(text).toContain('"team@fieldandpine.example",1,0,');
    expect((await ask(`/mail/u/1/d/${TEAM_DELEGATE_ID}/`)).status).toBe(302);
  });

  it.each(['/', '/mail', '/mail/u/0'])('is where %s leads', async (path) => {
    expect((await ask(path)).headers.location).toBe('/mail/u/0/');
  });
});

describe('the endpoints', () => {
  it('tell the same truth', async () => {
    const { threadId, id, messages } = firstThread();
    const ik = gmail.mailbox(ME).settings.ik;
    const list = await ask('/sync/u/0/i/bv', LIST);
    const bodies = await ask('/sync/u/0/i/fd', [[[id, 1]], 2]);
    const cv = await ask(`/mail/u/0/?ui=2&ik=${ik}&view=cv&th=${threadId}&rt=j&search=all`);
    const print = await ask(`/mail/u/0/?ui=2&view=pt&search=all&th=${threadId}`);
    const atom = await ask('/mail/u/0/feed/atom');
    for (const { messageId, from } of messages) {
      expect(list.text).toContain(messageId);
      expect(bodies.text).toContain(messageId);
      expect(cv.text).toContain(messageId);
      expect(print.text).toContain(from.email);
    }
    expect(atom.text).toContain(messages.at(-1)?.messageId);
  });

  it('refuse who did not load the page, and who is signed out', async () => {
    const path = `/mail/u/0/?view=pt&th=${firstThread().threadId}`;
    const signIn = /^https:\/\/accounts\.google\.com\/ServiceLogin\?/;
    expect((await ask(path, undefined, {})).headers.location).toMatch(signIn);
    gmail.signOut(ME);
    expect((await ask(path)).headers.location).toMatch(signIn);
    expect((await ask('/sync/u/0/i/bv', LIST)).headers.location).toMatch(signIn);
    expect((await ask('/mail/u/0/')).headers.location).toMatch(signIn);
    expect((await ask('/mail/u/0/feed/atom')).status).toBe(401);
    expect((await ask('/mail/u/1/feed/atom')).text).toContain(`Inbox for ${SECOND}`);
    gmail.signIn(ME);
    expect((await ask(path)).status).toBe(200);
  });

  it('answer view=cv only to who knows the ik', async () => {
    const { threadId } = firstThread();
    expect((await ask(`/mail/u/0/?ui=2&ik=0&view=cv&th=${threadId}`)).status).toBe(400);
  });

  it('refuse what they do not understand', async () => {
    expect((await ask('/sync/u/0/i/fd', { 1: [{ 1: 'thread-f:1', 2: 1 }] })).status).toBe(400);
  });
});

describe('the control API', () => {
  it.each([
    ['an error', { status: 429 }, 429, ''],
    ['a body', { body: '[1]' }, 200, '[1]'],
  ] as const)('makes an endpoint answer with %s', async (_, fault, status, text) => {
    gmail.answer('bv', fault);
    expect(await ask('/sync/u/0/i/bv', LIST)).toMatchObject({ status, text });
    gmail.answer('bv', null);
    expect((await ask('/sync/u/0/i/bv', LIST)).text).toContain(firstThread().threadId);
  });

  it('makes an endpoint answer garbage, or a format nobody knows', async () => {
    gmail.answer('s', 'garbage');
    const { text } = await ask('/sync/u/0/i/s', [null, null, [1, 1]]);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    gmail.answer('s', 'unknown-format');
    const { text: unknown } = await ask('/sync/u/0/i/s', [null, null, [1, 1]]);
    expect(Array.isArray(JSON.parse(unknown))).toBe(false);
  });

  it('breaks connections while offline', async () => {
    gmail.setOffline(true);
    await expect(ask('/mail/u/0/feed/atom')).rejects.toThrow();
    await expect(ask('/__control/threads', {})).resolves.toMatchObject({ status: 200 });
    gmail.setOffline(false);
    await expect(ask('/mail/u/0/feed/atom')).resolves.toMatchObject({ status: 200 });
  });

  it('moves accounts to other numbers', async () => {
    gmail.setAccounts([SECOND, ME]);
    expect((await ask('/mail/u/0/feed/atom')).text).toContain(`Inbox for ${SECOND}`);
    expect((await ask('/mail/u/1/feed/atom')).text).toContain(`Inbox for ${ME}`);
    gmail.setAccounts([SECOND]);
    expect((await ask('/mail/u/1/')).headers.location).toBe('/mail/u/0/');
  });

  it('doubles changes', async () => {
    gmail.duplicate('answers');
    const before = gmail.mailbox(ME).version;
    gmail.mailbox(ME).label(firstThread().id, ['^t'], []);
    const { text } = await ask('/sync/u/0/i/s', [null, null, [1, before]]);
    expect(JSON.parse(text)[1][5]).toHaveLength(2);
  });

  it('delivers over HTTP, and wakes the page that waits', async () => {
    const mailbox = gmail.mailbox(ME);
    const waiting = ask(`/mail/u/0/channel/bind?AID=${mailbox.version}`);
    const from = { email: 'bob@lane.example', name: 'Bob' };
    const { text } = await ask('/__control/deliver', { address: ME, from, subject: 'Hi' });
    const { threadId } = JSON.parse(text) as { threadId: string };
    expect(mailbox.thread(threadId).subject).toBe('Hi');
    expect((await waiting).text).toContain('changed');
  });

  it('says what it cannot do', async () => {
    expect((await ask('/__control/trash', { threadId: '0' })).status).toBe(400);
    expect((await ask('/__control/nothing', {})).status).toBe(404);
  });

  it('keeps a log of requests', async () => {
    await ask('/mail/u/0/feed/atom');
    expect(gmail.requests.at(-1)).toMatchObject({
      method: 'GET',
      host: 'mail.google.com',
      path: '/mail/u/0/feed/atom',
      endpoint: 'atom',
      hasCookie: true,
    });
    gmail.clearRequests();
    expect(gmail.requests).toEqual([]);
  });
});

it('brings what one account sends to another', () => {
  const me = gmail.mailbox(ME);
  me.write(
    {
      id: 'msg-a:r1',
      threadId: 'thread-a:r1',
      from: me.settings.owner,
      to: [gmail.mailbox(SECOND).settings.owner],
      cc: [],
      bcc: [],
      subject: 'From one to the other',
      html: '<div>Hello</div>',
      labels: ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'],
      inReplyTo: null,
      scheduledAt: null,
    },
    60_000,
  );
  const arrived = () =>
    gmail
      .mailbox(SECOND)
      .threads()
      .some(({ subject }) => subject === 'From one to the other');
  expect(arrived()).toBe(false);
  me.finishSending();
  expect(arrived()).toBe(true);
});
