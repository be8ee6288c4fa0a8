import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EpochMs } from '@/lib/domain/time';
import type { Accounts } from './accounts';
import { answerControl } from './control';
import type { FakeGmail, SeenRequest } from './fake-gmail';
import { type Endpoint, type Fault, faultAnswer } from './faults';
import { JSON_HEADERS, pageHeaders } from './headers';
import { type Interface, interfaceOf } from './interface';
import type { Thread } from './mail';
import type { Mailbox } from './mailbox';
import { gmailPage, originalPage, type PageKind, signInPage, xsrfToken } from './page';
import type { PushChannel } from './push-channel';
import { answerSyncRequest, listSearched } from './sync-endpoints';
import { atomFeed } from './wire/atom';
import { type CvFraming, conversationResponse } from './wire/conversation-response';
import { startData } from './wire/page-data';
import { printView } from './wire/print-view';

/** All that answers depend on; tests change it through the control API. */
export type World = {
  readonly fake: FakeGmail;
  readonly now: () => EpochMs;
  readonly accounts: Accounts;
  readonly faults: ReadonlyMap<Endpoint, Fault>;
  readonly delays: ReadonlyMap<Endpoint, number>;
  readonly requests: SeenRequest[];
  readonly cspReports: unknown[];
  readonly channel: PushChannel;
  readonly undoWire: 'labels' | 'draft';
  readonly embeddedBodies: number;
  readonly requiresCookie: boolean;
  readonly timeZone: string | undefined;
  look: Interface;
  isOffline: boolean;
  duplicated: 'answers' | 'requests' | null;
  cvFraming: CvFraming;
};

/** One request, with what its path says. */
type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
};

/** The N of `/u/N`, and the id of a delegated mailbox if the path has one. */
type Place = { readonly index: number; readonly delegateId: string | undefined };

const COOKIE = 'SID=fake-gmail';
/** Gmail's longest page. */
const LIST_SIZE = 100;
const CLIENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=UTF-8',
  css: 'text/css; charset=UTF-8',
};
/** A transparent GIF of one pixel. */
const CLEAR_DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Answer one request as Gmail, as Google's sign-in, or as the control API. */
export async function answerRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'mail.google.com'}`);
  const exchange = { request, response, url };
  if (url.pathname.startsWith('/__control/')) {
    log(world, exchange, 'control');
    const name = url.pathname.slice('/__control/'.length);
    return answerControl(world.fake, name, await bodyOf(request), response);
  }
  if (world.isOffline) {
    request.socket.destroy();
    return;
  }
  const sync = /^\/sync\/u\/(\d+)(?:\/d\/([^/]+))?\/i\/(s|bv|fd)$/.exec(url.pathname);
  if (sync) {
    const [, index, delegateId, endpoint] = sync;
    return answerSync(
      world,
      exchange,
      { index: Number(index), delegateId },
      endpoint as 's' | 'bv' | 'fd',
    );
  }
  const mail = /^\/mail\/u\/(\d+)(?:\/d\/([^/]+))?\/(.*)$/.exec(url.pathname);
  if (mail) {
    const [, index, delegateId, rest = ''] = mail;
    return answerMail(world, exchange, { index: Number(index), delegateId }, rest);
  }
  return answerRest(world, exchange);
}

/** What belongs to no account. */
async function answerRest(world: World, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  if (url.hostname === 'accounts.google.com') {
    log(world, exchange, 'other');
    return send(response, 200, 'text/html; charset=UTF-8', signInPage());
  }
  if (url.pathname.startsWith('/mail/_/client/')) return answerClientFile(world, exchange);
  if (url.pathname === '/mail/images/cleardot.gif') {
    log(world, exchange, 'static');
    return send(response, 200, 'image/gif', CLEAR_DOT);
  }
  if (url.pathname === '/mail/cspreport') {
    log(world, exchange, 'csp');
    world.cspReports.push(JSON.parse(await bodyOf(request)));
    return send(response, 204);
  }
  log(world, exchange, 'other');
  if (/^\/mail\/u\/\d+$/.test(url.pathname))
    return redirect(response, `${url.pathname}/${url.search}`);
  if (['/', '/mail', '/mail/'].includes(url.pathname))
    return redirect(response, `/mail/u/0/${url.search}`);
  return send(response, 404);
}

async function answerClientFile(world: World, exchange: Exchange): Promise<void> {
  const { response, url } = exchange;
  log(world, exchange, 'static');
  const name = url.pathname.slice('/mail/_/client/'.length);
  const type = CLIENT_TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (!/^[a-z-]+\.(js|css)$/.test(name) || type === undefined) return send(response, 404);
  const text = await readFile(new URL(`./client/${name}`, import.meta.url));
  send(response, 200, type, text);
}

async function answerSync(
  world: World,
  exchange: Exchange,
  place: Place,
  endpoint: 's' | 'bv' | 'fd',
): Promise<void> {
  const { request, response, url } = exchange;
  const text = await bodyOf(request);
  log(world, exchange, endpoint, text);
  if (await isFaulted(world, endpoint, response)) return;
  const mailbox = world.accounts.at(place.index, place.delegateId);
  if (!mailbox || isAnonymous(world, request)) return redirect(response, signInAddress(url));
  if (isOfOtherAccount(request, mailbox)) return send(response, 401);
  const { headers } = request;
  try {
    const answer = answerSyncRequest(endpoint, mailbox, JSON.parse(text), {
      isConversationView: headers['x-fake-gmail-conversations'] !== '0',
      undoMs: Number(headers['x-fake-gmail-undo'] ?? world.look.undoSeconds) * 1000,
      isDuplicated: world.duplicated === 'answers',
    });
    response.setHeader('x-fake-gmail-now', world.now());
    send(response, 200, JSON_HEADERS['content-type'], JSON.stringify(answer));
  } catch (error) {
    // A request that is not understood gets 400, on which InboxSDK tries the newer format.
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    send(response, 400, JSON_HEADERS['content-type'], '[]');
  }
}

async function answerMail(
  world: World,
  exchange: Exchange,
  place: Place,
  rest: string,
): Promise<void> {
  const { request, response, url } = exchange;
  const mailbox = world.accounts.at(place.index, place.delegateId);
  const view = url.searchParams.get('view');
  if (rest === 'feed/atom') {
    log(world, exchange, 'atom');
    if (await isFaulted(world, 'atom', response)) return;
    if (!mailbox || isAnonymous(world, request)) {
      response.setHeader('www-authenticate', 'Basic realm="New mail feed"');
      return send(response, 401);
    }
    const feed = atomFeed(mailbox, place.index, world.now());
    return send(response, 200, 'text/xml; charset=UTF-8', feed);
  }
  if (rest === 'channel/bind') {
    log(world, exchange, 'channel');
    if (!mailbox || isOfOtherAccount(request, mailbox)) return send(response, 401);
    response.setHeader('x-fake-gmail-now', world.now());
    response.setHeader('content-type', JSON_HEADERS['content-type']);
    return world.channel.hold(response, mailbox, Number(url.searchParams.get('AID')));
  }
  if (view === 'cv' || view === 'pt') {
    log(world, exchange, view);
    if (await isFaulted(world, view, response)) return;
    if (!mailbox || isAnonymous(world, request)) return redirect(response, signInAddress(url));
    return view === 'cv'
      ? answerConversation(world, exchange, mailbox)
      : answerPrintView(world, exchange, mailbox);
  }
  if (view === 'om' && mailbox) {
    log(world, exchange, 'other');
    return answerOriginal(exchange, mailbox);
  }
  log(world, exchange, 'page');
  if (mailbox) return sendPage(world, exchange, mailbox, place, rest);
  // A number that nobody has leads to the first account (guess).
  const isUnknown = place.index >= world.accounts.order.length && place.index > 0;
  redirect(response, isUnknown ? '/mail/u/0/' : signInAddress(url));
}

function answerConversation(world: World, { response, url }: Exchange, mailbox: Mailbox): void {
  if (url.searchParams.get('ik') !== mailbox.settings.ik) {
    send(response, 400);
    return;
  }
  const text = conversationResponse(
    mailbox,
    world.accounts.entries(mailbox),
    threadsAsked(url, mailbox),
    world.cvFraming,
    world.timeZone,
  );
  send(response, 200, 'text/javascript; charset=UTF-8', text);
}

function answerPrintView(world: World, { response, url }: Exchange, mailbox: Mailbox): void {
  const [thread] = threadsAsked(url, mailbox);
  if (thread) {
    send(response, 200, 'text/html; charset=UTF-8', printView(mailbox, thread, world.timeZone));
  } else send(response, 404);
}

/** "Show original", where InboxSDK looks up the legacy id of a message that it knows as `msg-a:…`. */
function answerOriginal({ response, url }: Exchange, mailbox: Mailbox): void {
  const wanted = url.searchParams.get('permmsgid') ?? url.searchParams.get('th');
  const message = mailbox.all
    .flatMap(({ messages }) => messages)
    .find(({ id, legacyId }) => id === wanted || legacyId === wanted);
  if (message) {
    send(response, 200, 'text/html; charset=UTF-8', originalPage(mailbox.settings.ik, message));
  } else send(response, 404);
}

/** Threads by their own legacy id, or that of any of their messages. */
function threadsAsked(url: URL, mailbox: Mailbox): Thread[] {
  return url.searchParams.getAll('th').flatMap((id) => {
    const holding = mailbox.all.find(({ messages }) => messages.some((m) => m.legacyId === id));
    return mailbox.find(id) ?? holding ?? [];
  });
}

function sendPage(
  world: World,
  { response, url }: Exchange,
  mailbox: Mailbox,
  { index, delegateId }: Place,
  rest: string,
): void {
  const look = interfaceOf(url.searchParams, world.look);
  const nonce = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
  const inbox = listSearched(mailbox, 'in:inbox', look.conversationView).slice(0, LIST_SIZE);
  const html = gmailPage({
    kind: pageKind(url.searchParams.get('view'), rest),
    mailbox,
    accountPath: delegateId === undefined ? `/u/${index}` : `/u/${index}/d/${delegateId}`,
    look,
    nonce,
    clockOffsetMs: world.now() - Date.now(),
    startData: startData(mailbox, world.accounts.entries(mailbox), inbox, world.embeddedBodies),
    undoWire: world.undoWire,
    isSentTwice: world.duplicated === 'requests',
  });
  const cookie = `${COOKIE}; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=31536000`;
  response.writeHead(200, { ...pageHeaders(nonce), 'set-cookie': cookie }).end(html);
}

function pageKind(view: string | null, rest: string): PageKind {
  if (view === 'btop' || view === 'cm') return 'compose';
  return rest.startsWith('popout') ? 'thread' : 'mailbox';
}

function log(
  world: World,
  { request, url }: Exchange,
  endpoint: SeenRequest['endpoint'],
  body: string | null = null,
): void {
  world.requests.push({
    method: request.method ?? 'GET',
    host: url.hostname,
    path: url.pathname + url.search,
    endpoint,
    body,
    hasCookie: hasCookie(request),
  });
}

/** @returns whether the endpoint is made to fail, and did */
async function isFaulted(
  world: World,
  endpoint: Endpoint,
  response: ServerResponse,
): Promise<boolean> {
  const ms = world.delays.get(endpoint) ?? 0;
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  const fault = world.faults.get(endpoint);
  if (fault === undefined) return false;
  const { status, body } = faultAnswer(endpoint, fault);
  send(response, status, JSON_HEADERS['content-type'], body);
  return true;
}

function hasCookie(request: IncomingMessage): boolean {
  return (request.headers.cookie ?? '').includes(COOKIE);
}

function isAnonymous(world: World, request: IncomingMessage): boolean {
  return world.requiresCookie && !hasCookie(request);
}

function isOfOtherAccount(request: IncomingMessage, mailbox: Mailbox): boolean {
  const token = request.headers['x-framework-xsrf-token'];
  return token !== undefined && token !== xsrfToken(mailbox);
}

function signInAddress(url: URL): string {
  const back = encodeURIComponent(`https://mail.google.com${url.pathname}${url.search}`);
  return `https://accounts.google.com/ServiceLogin?service=mail&passive=1209600&continue=${back}`;
}

function send(
  response: ServerResponse,
  status: number,
  type = 'text/plain; charset=UTF-8',
  body: string | Buffer = '',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
