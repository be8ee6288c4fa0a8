import type { ServerResponse } from 'node:http';
import type { Delivery } from './delivery';
import type { FakeGmail } from './fake-gmail';
import type { Endpoint, Fault } from './faults';
import { JSON_HEADERS } from './headers';
import type { Interface } from './interface';
import type { CvFraming } from './wire/conversation-response';

/** What may be sent to `POST /__control/<name>` as JSON. */
type ControlRequest = Delivery &
  Partial<Interface> & {
    readonly address?: string;
    readonly addresses?: readonly string[];
    readonly endpoint?: Endpoint;
    readonly fault?: Fault | null;
    readonly ms?: number;
    readonly on?: boolean;
    readonly what?: 'answers' | 'requests' | null;
    readonly framing?: CvFraming;
  };

type Control = (fake: FakeGmail, request: ControlRequest) => unknown;

const mailboxOf: (fake: FakeGmail, request: ControlRequest) => ReturnType<FakeGmail['mailbox']> = (
  fake,
  { address },
) => fake.mailbox(address ?? fake.accounts[0] ?? '');

const CONTROLS: Readonly<Record<string, Control>> = {
  deliver: (fake, request) => mailboxOf(fake, request).deliver(request),
  threads: (fake, request) => mailboxOf(fake, request).threads(),
  trash: (fake, request) => mailboxOf(fake, request).trash(request.threadId ?? ''),
  archive: (fake, request) => mailboxOf(fake, request).archive(request.threadId ?? ''),
  releaseScheduled: (fake, request) => mailboxOf(fake, request).releaseScheduled(),
  finishSending: (fake, request) => mailboxOf(fake, request).finishSending(),
  signOut: (fake, { address = '' }) => fake.signOut(address),
  signIn: (fake, { address = '' }) => fake.signIn(address),
  setOffline: (fake, { on = true }) => fake.setOffline(on),
  answer: (fake, { endpoint = 's', fault = null }) => fake.answer(endpoint, fault),
  delay: (fake, { endpoint = 's', ms = 0 }) => fake.delay(endpoint, ms),
  duplicate: (fake, { what = null }) => fake.duplicate(what),
  setAccounts: (fake, { addresses = [] }) => fake.setAccounts(addresses),
  setInterface: (fake, request) => fake.setInterface(request),
  setCvFraming: (fake, { framing = 'chunks' }) => fake.setCvFraming(framing),
  requests: (fake) => fake.requests,
  clearRequests: (fake) => fake.clearRequests(),
  cspReports: (fake) => fake.cspReports,
};

/** Do what `POST /__control/<name>` asks for, and answer with its result as JSON. */
export function answerControl(
  fake: FakeGmail,
  name: string,
  body: string,
  response: ServerResponse,
): void {
  const control = CONTROLS[name];
  if (!control) {
    response.writeHead(404, JSON_HEADERS);
    response.end(JSON.stringify({ controls: Object.keys(CONTROLS) }));
    return;
  }
  try {
    const result = control(fake, body === '' ? {} : (JSON.parse(body) as ControlRequest));
    response.writeHead(200, JSON_HEADERS).end(JSON.stringify(result ?? null));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response.writeHead(400, JSON_HEADERS).end(JSON.stringify({ error: message }));
  }
}
