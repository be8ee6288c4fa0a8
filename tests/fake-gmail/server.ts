import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Accounts } from './accounts';
import { processCertificate } from './certificate';
import { DEMO_ACCOUNTS } from './demo/accounts';
import type { FakeGmail, FakeGmailOptions, SeenRequest } from './fake-gmail';
import type { Endpoint, Fault } from './faults';
import { DEFAULT_INTERFACE } from './interface';
import { PushChannel } from './push-channel';
import { answerRequest, type World } from './routes';

export type { FakeGmail, FakeGmailOptions } from './fake-gmail';

/** Start a webmail that behaves like Gmail. */
export async function startFakeGmail(options: FakeGmailOptions = {}): Promise<FakeGmail> {
  const now = options.now ?? Date.now;
  const accounts = new Accounts(options.accounts ?? DEMO_ACCOUNTS, now, options.rows);
  const faults = new Map<Endpoint, Fault>();
  const delays = new Map<Endpoint, number>();
  const requests: SeenRequest[] = [];
  const cspReports: unknown[] = [];
  const channel = new PushChannel();

  const server = createServer(await processCertificate(), (request, response) => {
    answerRequest(world, request, response).catch((error: unknown) => {
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
      return accounts.order;
    },
    mailbox: (address) => accounts.mailbox(address),
    signOut: (address) => accounts.signOut(address),
    signIn: (address) => accounts.signIn(address),
    setOffline(isOffline) {
      world.isOffline = isOffline;
      if (isOffline) channel.cut();
    },
    answer(endpoint, fault) {
      if (fault === null) faults.delete(endpoint);
      else faults.set(endpoint, fault);
    },
    delay(endpoint, ms) {
      delays.set(endpoint, ms);
    },
    duplicate(what) {
      world.duplicated = what;
    },
    setAccounts: (addresses) => accounts.setOrder(addresses),
    setInterface(change) {
      world.look = { ...world.look, ...change };
    },
    setCvFraming(framing) {
      world.cvFraming = framing;
    },
    requests,
    clearRequests() {
      requests.length = 0;
    },
    cspReports,
    async close() {
      accounts.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const world: World = {
    fake,
    now,
    accounts,
    faults,
    delays,
    requests,
    cspReports,
    channel,
    look: { ...DEFAULT_INTERFACE, ...options.interface },
    isOffline: false,
    duplicated: null,
    cvFraming: options.cvFraming ?? 'chunks',
    undoWire: options.undoWire ?? 'labels',
    embeddedBodies: options.embeddedBodies ?? 3,
    requiresCookie: options.requireCookie ?? true,
    timeZone: options.timeZone,
  };
  return fake;
}
