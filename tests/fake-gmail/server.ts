import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import { makeCertificate } from './certificate';
import { answerControl } from './control';
import { type AccountSeed, DEMO_ACCOUNTS } from './demo/accounts';
import { fillWithRows } from './demo/rows';
import { type Endpoint, type Fault, faultAnswer } from './faults';
import { JSON_HEADERS, pageHeaders } from './headers';
import { seededRandom } from './ids';
import { DEFAULT_INTERFACE, type Interface, interfaceOf } from './interface';
import { Mailbox, type Message } from './mailbox';
import { gmailPage, type PageKind, signInPage } from './page';
import { matches } from './search';
import { atomFeed } from './wire/atom';
import { bodiesResponse, readBodiesRequest } from './wire/bodies-response';
import { type CvFraming, conversationResponse } from './wire/conversation-response';
import { listResponse, readListRequest } from './wire/list-response';
import { type AccountEntry, startData } from './wire/page-data';
import { printView } from './wire/print-view';
import { readSyncRequest } from './wire/sync-request';
import { type ListedThread, listed, syncResponse } from './wire/sync-response';

export type FakeGmailOptions = {
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** The server's clock, `Date.now` by default. May be in the past, and may jump. */
  readonly now?: () => EpochMs;
  /** Mailboxes to start with; a salesperson's in English and one in Spanish by default. */
  readonly accounts?: readonly AccountSeed[];
  /** This many synthetic threads instead of the first account's own. */
  readonly rows?: number;
  readonly interface?: Partial<Interface>;
  readonly cvFraming?: CvFraming;
  /** How Undo travels: as a change of labels, or as a draft saved again. No capture of it exists. */
  readonly undoWire?: 'labels' | 'draft';
  /** How many threads come with their bodies in the page. */
  readonly embeddedBodies?: number;
  /** Whether a request without the cookie of a loaded page counts as signed out. */
  readonly requireCookie?: boolean;
  /** Time zone in which `view=cv` and the print view draw dates; this machine's by default. */
  readonly timeZone?: string;
};

/** A request that the fake answered, or refused. */
export type SeenRequest = {
  readonly method: string;
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly endpoint: Endpoint | 'page' | 'channel' | 'static' | 'control' | 'csp' | 'other';
  /** Of requests to `s`, `bv` and `fd`. */
  readonly body: string | null;
};

/** The control API. `/__control/<name>` offers the same over HTTP. */
export type FakeGmail = {
  readonly port: number;
  /** `https://mail.google.com`, where resolver rules lead to `port`. */
  readonly origin: string;
  /** `https://127.0.0.1:<port>`, without any rules. */
  readonly localOrigin: string;
  /** Addresses in the order of their `/u/N`. */
  readonly accounts: readonly string[];
  /** The mailbox of an account, or a delegated one. @throws RangeError if there is none */
  mailbox(address: string): Mailbox;
  signOut(address: string): void;
  signIn(address: string): void;
  /** Break every connection but those of `/__control`, as if the network were gone. */
  setOffline(isOffline: boolean): void;
  /** What an endpoint answers from now on; null for the truth. */
  answer(endpoint: Endpoint, fault: Fault | null): void;
  /** Let an endpoint think before it answers. */
  delay(endpoint: Endpoint, ms: number): void;
  /** Whether changes of threads come twice in the answers of `s`. */
  duplicate(isDuplicated: boolean): void;
  /** Who is `/u/0`, `/u/1`, … from now on. */
  setAccounts(addresses: readonly string[]): void;
  /** How pages look that are loaded from now on. */
  setInterface(look: Partial<Interface>): void;
  setCvFraming(framing: CvFraming): void;
  readonly requests: readonly SeenRequest[];
  clearRequests(): void;
  /** Violations of the page's policy that browsers reported. */
  readonly cspReports: readonly unknown[];
  close(): Promise<void>;
};

const CLIENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
};
const COOKIE = 'SID=fake-gmail';
/** A transparent GIF of one pixel. */
const CLEAR_DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const LIST_SIZE = 50;
const CHANNEL_HOLD_MS = 25_000;

/** Start a webmail that behaves like Gmail. */
export async function startFakeGmail(options: FakeGmailOptions = {}): Promise<FakeGmail> {
  const now = options.now ?? Date.now;
  const mailboxes = new Map<string, Mailbox>();
  const delegates = new Map<string, { readonly of: string; readonly mailbox: Mailbox }>();
  const signedOut = new Set<string>();
  const faults = new Map<Endpoint, Fault>();
  const delays = new Map<Endpoint, number>();
  const requests: SeenRequest[] = [];
  const cspReports: unknown[] = [];
  const channels = new Set<ServerResponse>();
  const nonceRandom = seededRandom(now());
  let accounts: string[] = [];
  let look: Interface = { ...DEFAULT_INTERFACE, ...options.interface };
  let isOffline = false;
  let isDuplicated = false;
  let cvFraming = options.cvFraming ?? 'chunks';

  for (const seed of options.accounts ?? DEMO_ACCOUNTS) {
    const mailbox = new Mailbox(seed, now);
    mailboxes.set(mailbox.address, mailbox);
    mailbox.onSent = passOn;
    if (seed.delegatedTo) {
      delegates.set(seed.delegatedTo.id, { of: seed.delegatedTo.address, mailbox });
    } else {
      accounts.push(mailbox.address);
    }
    if (options.rows !== undefined && accounts[0] === mailbox.address) {
      fillWithRows(mailbox, options.rows, now());
    } else {
      seed.fill(mailbox, now());
    }
  }

  /** A mail that left comes to those mailboxes of the fake that it is addressed to. */
  function passOn(message: Message): void {
    for (const person of [...message.to, ...message.cc, ...message.bcc]) {
      const mailbox = mailboxes.get(person.email);
      if (!mailbox || mailbox.isOwn(message.from.email)) continue;
      const answered = mailbox.all.find(({ messages }) =>
        messages.some(({ rfcId }) => rfcId === message.inReplyTo),
      );
      mailbox.deliver({
        from: message.from,
        to: message.to,
        subject: message.subject,
        body: message.html,
        threadId: answered?.legacyId,
      });
    }
  }

  /** Whose mailbox a path is about: `/u/N` or `/u/N/d/<id>`, null if nobody is signed in there. */
  function mailboxAt(index: number, delegateId: string | undefined): Mailbox | null {
    const address = accounts[index];
    if (address === undefined || signedOut.has(address)) return null;
    if (delegateId === undefined) return mailboxes.get(address) ?? null;
    const delegate = delegates.get(delegateId);
    return delegate?.of === address ? delegate.mailbox : null;
  }

  function accountEntries(current: Mailbox): AccountEntry[] {
    return accounts
      .map((address, i): AccountEntry => {
        const name = mailboxes.get(address)?.settings.owner.name ?? '';
        return [address, address === current.address ? 1 : 0, 0, i, name];
      })
      .filter(([address]) => !signedOut.has(address));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'mail.google.com'}`);
    if (url.pathname.startsWith('/__control/')) {
      log(request, url, 'control', null);
      return answerControl(fake, url.pathname.slice('/__control/'.length), request, response);
    }
    if (isOffline) {
      request.socket.destroy();
      return;
    }
    if (url.hostname === 'accounts.google.com' || url.pathname === '/ServiceLogin') {
      log(request, url, 'other', null);
      response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' }).end(signInPage());
      return;
    }
    if (url.pathname.startsWith('/mail/_/client/')) return answerClientFile(request, url, response);
    if (url.pathname.endsWith('/images/cleardot.gif')) {
      log(request, url, 'static', null);
      response.writeHead(200, { 'content-type': 'image/gif' }).end(CLEAR_DOT);
      return;
    }
    if (url.pathname === '/mail/cspreport') {
      log(request, url, 'csp', null);
      cspReports.push(JSON.parse(await bodyOf(request)));
      response.writeHead(204).end();
      return;
    }
    const sync = /^\/sync\/u\/(\d+)(?:\/d\/([^/]+))?\/i\/(s|bv|fd)$/.exec(url.pathname);
    if (sync) {
      const [, index, delegateId, endpoint] = sync;
      return answerSync(
        request,
        url,
        response,
        Number(index),
        delegateId,
        endpoint as 's' | 'bv' | 'fd',
      );
    }
    const mail = /^\/mail\/u\/(\d+)(?:\/d\/([^/]+))?\/(.*)$/.exec(url.pathname);
    if (mail) {
      const [, index, delegateId, rest = ''] = mail;
      return answerMail(request, url, response, Number(index), delegateId, rest);
    }
    log(request, url, 'other', null);
    const bare = /^\/mail\/u\/\d+$/.test(url.pathname);
    if (bare || ['/', '/mail', '/mail/'].includes(url.pathname)) {
      redirect(response, `${bare ? url.pathname : '/mail/u/0'}/${url.search}`);
    } else {
      response.writeHead(404).end();
    }
  }

  function log(
    request: IncomingMessage,
    url: URL,
    endpoint: SeenRequest['endpoint'],
    body: string | null,
  ): void {
    requests.push({
      method: request.method ?? 'GET',
      host: url.hostname,
      path: url.pathname + url.search,
      endpoint,
      body,
    });
  }

  async function answerClientFile(
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
  ): Promise<void> {
    log(request, url, 'static', null);
    const name = url.pathname.slice('/mail/_/client/'.length);
    const type = CLIENT_TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (!/^[a-z-]+\.(js|css)$/.test(name) || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = await readFile(new URL(`./client/${name}`, import.meta.url));
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(text);
  }

  /** @returns whether the request is none of the truth's business any more */
  async function isFaulted(endpoint: Endpoint, response: ServerResponse): Promise<boolean> {
    const ms = delays.get(endpoint) ?? 0;
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    const fault = faults.get(endpoint);
    if (fault === undefined) return false;
    const { status, body } = faultAnswer(endpoint, fault);
    response.writeHead(status, JSON_HEADERS).end(body);
    return true;
  }

  function isSignedOut(request: IncomingMessage): boolean {
    if (options.requireCookie === false) return false;
    return !(request.headers.cookie ?? '').includes(COOKIE);
  }

  async function answerSync(
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
    index: number,
    delegateId: string | undefined,
    endpoint: 's' | 'bv' | 'fd',
  ): Promise<void> {
    const text = await bodyOf(request);
    log(request, url, endpoint, text);
    if (await isFaulted(endpoint, response)) return;
    const mailbox = mailboxAt(index, delegateId);
    if (!mailbox || isSignedOut(request)) return redirect(response, signInAddress(url));
    let body: unknown;
    try {
      body = JSON.parse(text);
      const isConversationView = request.headers['x-fake-gmail-conversations'] !== '0';
      const undoMs = Number(request.headers['x-fake-gmail-undo'] ?? look.undoSeconds) * 1000;
      const answered =
        endpoint === 's'
          ? answerOperations(mailbox, body, isConversationView, undoMs)
          : endpoint === 'bv'
            ? answerList(mailbox, body, isConversationView)
            : answerBodies(mailbox, body, isConversationView);
      response
        .writeHead(200, { ...JSON_HEADERS, 'x-fake-gmail-now': String(now()) })
        .end(JSON.stringify(answered));
    } catch (error) {
      // What a client sent is not understood: Gmail answers 400 (InboxSDK relies on it).
      if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error;
      response.writeHead(400, JSON_HEADERS).end('[]');
    }
  }

  function answerOperations(
    mailbox: Mailbox,
    body: unknown,
    isConversationView: boolean,
    undoMs: number,
  ) {
    const { operations, knownVersion } = readSyncRequest(body);
    const before = knownVersion ?? mailbox.version;
    const touched = new Set<string>();
    for (const operation of operations) {
      touched.add(operation.threadId.split('|')[0] ?? '');
      if (operation.kind === 'write') mailbox.write(operation.message, undoMs);
      else if (operation.kind === 'label') {
        const { threadId, added, removed, messageIds } = operation;
        mailbox.label(threadId, added, removed, messageIds);
      } else {
        for (const id of operation.messageIds) mailbox.discard(operation.threadId, id);
      }
    }
    for (const { id } of mailbox.changedSince(before)) touched.add(id);
    const threads = [...touched].flatMap((id) => mailbox.find(id) ?? []);
    const changes = listed(isDuplicated ? [...threads, ...threads] : threads, isConversationView);
    return syncResponse(
      mailbox,
      changes,
      operations.map(({ opId }) => opId),
      knownVersion !== null,
    );
  }

  function search(mailbox: Mailbox, query: string, isConversationView: boolean): ListedThread[] {
    const found = mailbox.all.filter((thread) => matches(thread, query));
    const entries = listed(found, isConversationView);
    if (isConversationView) return entries;
    return entries.filter(({ thread, messages }) => matches({ ...thread, messages }, query));
  }

  function answerList(mailbox: Mailbox, body: unknown, isConversationView: boolean) {
    const { query, offset, pageSize } = readListRequest(body);
    const found = search(mailbox, query, isConversationView);
    return listResponse(mailbox, found.slice(offset, offset + pageSize), found.length);
  }

  function answerBodies(mailbox: Mailbox, body: unknown, isConversationView: boolean) {
    const wanted = readBodiesRequest(body);
    const threads = wanted.flatMap((id) =>
      listed(
        [mailbox.find(id)].flatMap((thread) => thread ?? []),
        isConversationView || !id.includes('|'),
      ).filter((entry) => !id.includes('|') || entry.id === id),
    );
    return bodiesResponse(mailbox, threads);
  }

  async function answerMail(
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
    index: number,
    delegateId: string | undefined,
    rest: string,
  ): Promise<void> {
    const view = url.searchParams.get('view');
    const mailbox = mailboxAt(index, delegateId);
    if (rest === 'feed/atom') {
      log(request, url, 'atom', null);
      if (await isFaulted('atom', response)) return;
      if (!mailbox || isSignedOut(request)) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="New mail feed"' }).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/xml; charset=UTF-8' });
      response.end(atomFeed(mailbox, index, now()));
      return;
    }
    if (rest === 'channel/bind') return holdChannel(request, url, response, mailbox);
    if (view === 'cv' || view === 'pt') {
      log(request, url, view, null);
      if (await isFaulted(view, response)) return;
      if (!mailbox || isSignedOut(request)) return redirect(response, signInAddress(url));
      return answerThread(url, response, mailbox, view);
    }
    log(request, url, 'page', null);
    if (!mailbox) {
      const isUnknown = accounts[index] === undefined && accounts.length > 0;
      return redirect(response, isUnknown ? '/mail/u/0/' : signInAddress(url));
    }
    sendPage(url, response, mailbox, index, delegateId, rest);
  }

  function answerThread(
    url: URL,
    response: ServerResponse,
    mailbox: Mailbox,
    view: 'cv' | 'pt',
  ): void {
    const ids = url.searchParams.getAll('th');
    const threads = ids.flatMap((id) => mailbox.find(id) ?? threadOfMessage(mailbox, id) ?? []);
    if (view === 'cv') {
      if (url.searchParams.get('ik') !== mailbox.settings.ik) {
        response.writeHead(400).end();
        return;
      }
      const entries = accountEntries(mailbox);
      const own: AccountEntry = [mailbox.address, 1, 0, 0, mailbox.settings.owner.name];
      const text = conversationResponse(
        mailbox,
        entries.some(([, isCurrent]) => isCurrent === 1) ? entries : [...entries, own],
        threads,
        cvFraming,
        options.timeZone,
      );
      response.writeHead(200, { 'content-type': 'text/javascript; charset=UTF-8' }).end(text);
      return;
    }
    const [thread] = threads;
    if (!thread) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' });
    response.end(printView(mailbox, thread, options.timeZone));
  }

  function sendPage(
    url: URL,
    response: ServerResponse,
    mailbox: Mailbox,
    index: number,
    delegateId: string | undefined,
    rest: string,
  ): void {
    const view = url.searchParams.get('view');
    const kind: PageKind =
      view === 'btop' || view === 'cm'
        ? 'compose'
        : rest.startsWith('popout')
          ? 'thread'
          : 'mailbox';
    const pageLook = interfaceOf(url.searchParams, look);
    const nonce = Buffer.from(String(nonceRandom())).toString('base64url').slice(0, 22);
    const inbox = search(mailbox, 'in:inbox', pageLook.conversationView).slice(0, LIST_SIZE * 2);
    const html = gmailPage({
      kind,
      mailbox,
      accountPath: delegateId === undefined ? `/u/${index}` : `/u/${index}/d/${delegateId}`,
      look: pageLook,
      nonce,
      clockOffsetMs: now() - Date.now(),
      startData: startData(mailbox, accountEntries(mailbox), inbox, options.embeddedBodies ?? 3),
      undoWire: options.undoWire ?? 'labels',
    });
    response
      .writeHead(200, {
        ...pageHeaders(nonce),
        'set-cookie': `${COOKIE}; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=31536000`,
      })
      .end(html);
  }

  /** Answer as soon as the mailbox is newer than the client, as Gmail's push channel would. */
  function holdChannel(
    request: IncomingMessage,
    url: URL,
    response: ServerResponse,
    mailbox: Mailbox | null,
  ): void {
    log(request, url, 'channel', null);
    if (!mailbox) {
      response.writeHead(401).end();
      return;
    }
    const known = Number(url.searchParams.get('AID'));
    const headers = { ...JSON_HEADERS, 'x-fake-gmail-now': String(now()) };
    if (mailbox.version > known) {
      response.writeHead(200, headers).end('[[1,["changed"]]]');
      return;
    }
    channels.add(response);
    const finish = (word: string): void => {
      clearTimeout(timer);
      mailbox.off('change', onChange);
      channels.delete(response);
      if (!response.writableEnded) response.writeHead(200, headers).end(`[[1,["${word}"]]]`);
    };
    const onChange = (): void => finish('changed');
    const timer = setTimeout(() => finish('noop'), CHANNEL_HOLD_MS);
    mailbox.once('change', onChange);
    response.once('close', () => finish('noop'));
  }

  const server = createServer(await makeCertificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('fake-gmail:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const fake: FakeGmail = {
    port,
    origin: 'https://mail.google.com',
    localOrigin: `https://127.0.0.1:${port}`,
    get accounts() {
      return accounts;
    },
    mailbox(address) {
      const mailbox = mailboxes.get(address);
      if (!mailbox) throw new RangeError(`no mailbox "${address}"`);
      return mailbox;
    },
    signOut: (address) => void signedOut.add(address),
    signIn: (address) => void signedOut.delete(address),
    setOffline(offline) {
      isOffline = offline;
      if (offline) for (const response of channels) response.socket?.destroy();
    },
    answer(endpoint, fault) {
      if (fault === null) faults.delete(endpoint);
      else faults.set(endpoint, fault);
    },
    delay: (endpoint, ms) => void delays.set(endpoint, ms),
    duplicate(duplicated) {
      isDuplicated = duplicated;
    },
    setAccounts(addresses) {
      for (const address of addresses) fake.mailbox(address);
      accounts = [...addresses];
    },
    setInterface(change) {
      look = { ...look, ...change };
    },
    setCvFraming(framing) {
      cvFraming = framing;
    },
    get requests() {
      return requests;
    },
    clearRequests: () => void requests.splice(0),
    get cspReports() {
      return cspReports;
    },
    async close() {
      for (const mailbox of mailboxes.values()) mailbox.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

function threadOfMessage(mailbox: Mailbox, legacyId: string) {
  return mailbox.all.find(({ messages }) =>
    messages.some((message) => message.legacyId === legacyId),
  );
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function signInAddress(url: URL): string {
  const back = encodeURIComponent(`https://mail.google.com${url.pathname}${url.search}`);
  return `https://accounts.google.com/ServiceLogin?service=mail&passive=1209600&continue=${back}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export type { Person };
