import type { StoreTrouble } from '@/lib/domain/data/store-trouble';
import { browser } from '@/lib/platform/browser';
import type { Envelope, Payload, Reply, RequestName, Result } from './protocol';

/** Thrown where a request is made, carrying the message of the error the background met. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** Set if it was the database that failed. */
  readonly trouble: StoreTrouble | null;

  constructor(message: string, trouble: StoreTrouble | null = null) {
    super(message);
    this.trouble = trouble;
  }
}

/** Thrown where a request is made and the background was stopped before it had answered. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/**
 * Ask the background to do something.
 *
 * @throws RequestError if its handler threw, UnansweredError if nobody answered
 */
export async function request<Name extends RequestName>(
  name: Name,
  ...[payload]: Payload<Name>
): Promise<Result<Name>> {
  const envelope: Envelope = { source: 'retoma', name, payload };
  const reply = (await ask(envelope)) as Reply<Name>;
  if (!reply.ok) throw new RequestError(`${name}: ${reply.error}`, reply.trouble ?? null);
  return reply.value;
}

/** A worker that was stopped is started again by the next message, so one more is almost enough. */
const MAX_TIMES = 3;

/**
 * Tell the background what must not be lost: it is told again if the background is stopped over it.
 * Only for what may be told twice.
 */
export async function report<Name extends RequestName>(
  name: Name,
  ...payload: Payload<Name>
): Promise<Result<Name>> {
  for (let times = 1; ; times++) {
    try {
      return await request(name, ...payload);
    } catch (error) {
      if (!(error instanceof UnansweredError) || times === MAX_TIMES) throw error;
    }
  }
}

async function ask(envelope: Envelope): Promise<Reply> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage(envelope);
  } catch (error) {
    // The browser's words differ: "Receiving end does not exist", "message port closed", …
    throw new UnansweredError(`${envelope.name}: ${error instanceof Error ? error.message : ''}`);
  }
  if (!reply) throw new UnansweredError(`${envelope.name}: no answer`);
  return reply;
}
