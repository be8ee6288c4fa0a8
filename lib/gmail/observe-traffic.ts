import { openSender, type Sender } from './channel';
import { mailboxPath } from './mailbox-path';
import { type Endpoint, endpointOf, readExchange } from './traffic';

/** On the prototype that was wrapped: an updated extension finds the page observed already. */
const OBSERVED = Symbol.for('retoma.observed');

/** Gmail's own global: `[9]` the `ik` of the account, `[10]` its address (GMAIL.md, seen). */
type GmailWindow = Window & typeof globalThis & { readonly GLOBALS?: readonly unknown[] };

type Watched = { readonly endpoint: Endpoint };

/**
 * Watch Gmail's own requests, and hand on what they show of sent mail and of threads. Requests and
 * answers pass through unchanged, and whatever goes wrong here stays here.
 */
export function observeTraffic(page: GmailWindow): void {
  const prototype = page.XMLHttpRequest.prototype as XMLHttpRequest & { [OBSERVED]?: true };
  if (prototype[OBSERVED]) return;
  prototype[OBSERVED] = true;

  const sender = openSender(page.document, () => sendPage(page, sender));
  const sentWireIds = new Set<string>();
  const watched = new WeakMap<XMLHttpRequest, Watched>();
  const { open, send } = prototype;

  prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    const endpoint = endpointOf(String(args[1]));
    if (endpoint) watched.set(this, { endpoint });
    else watched.delete(this);
    return Reflect.apply(open, this, args);
  };

  prototype.send = function (this: XMLHttpRequest, ...args: [body?: unknown]) {
    const request = watched.get(this);
    if (request) {
      const [body] = args;
      const listener = (): void => {
        const { endpoint } = request;
        if (this.status !== 200) return;
        const exchange = {
          endpoint,
          request: typeof body === 'string' ? body : null,
          response: readText(this),
        };
        // What was sent is told at once; lists and conversations can wait until Gmail is idle.
        const read = (): void => {
          try {
            sender.send(...readExchange(exchange, accountOf(page), sentWireIds));
          } catch {
            // Whatever a parser stumbled over, Gmail's page must not. It is counted by name.
            sender.send({
              type: 'traffic-health',
              understood: {},
              unknown: { [`sync:${endpoint}`]: 1 },
            });
          }
        };
        if (endpoint === 's') read();
        else whenIdle(page, read);
      };
      this.addEventListener('load', listener, { once: true });
    }
    return Reflect.apply(send, this, args);
  };
}

/** Other extensions and Gmail itself may ask for something else than text. */
function readText(request: XMLHttpRequest): string | null {
  const { responseType } = request;
  return responseType === '' || responseType === 'text' ? request.responseText : null;
}

function whenIdle(page: GmailWindow, task: () => void): void {
  // Safari alone lacks it, where this extension does not run.
  page.requestIdleCallback(task, { timeout: 2000 });
}

function accountOf({ GLOBALS }: GmailWindow): string {
  const address = GLOBALS?.[10];
  return typeof address === 'string' ? address.toLowerCase() : '';
}

function sendPage(page: GmailWindow, sender: Sender): void {
  const ik = page.GLOBALS?.[9];
  sender.send({
    type: 'page',
    account: accountOf(page),
    ...mailboxPath(page.location.pathname),
    ik: typeof ik === 'string' ? ik : null,
  });
}
