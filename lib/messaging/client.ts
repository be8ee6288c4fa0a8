import { browser } from '@/lib/platform/browser';
import type { Envelope, Payload, Reply, RequestName, Result } from './protocol';

/** Thrown where a request is made, carrying the message of the error the background met. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/**
 * Ask the background to do something.
 *
 * @throws RequestError if its handler threw or nobody answered
 */
export async function request<Name extends RequestName>(
  name: Name,
  ...[payload]: Payload<Name>
): Promise<Result<Name>> {
  const envelope: Envelope = { source: 'retoma', name, payload };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<Name> | undefined;
  if (!reply) throw new RequestError(`${name}: the background did not answer`);
  if (!reply.ok) throw new RequestError(`${name}: ${reply.error}`);
  return reply.value;
}
