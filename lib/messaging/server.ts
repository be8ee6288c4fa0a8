import * as v from 'valibot';
import { storeTroubleOf } from '@/lib/domain/data/store-trouble';
import { browser } from '@/lib/platform/browser';
import { payloads } from './payloads';
import type { Payload, Reply, RequestName, Result } from './protocol';

export type Handlers = {
  readonly [Name in RequestName]: (
    ...request: [...Payload<Name>, sender?: Sender]
  ) => Promise<Result<Name>>;
};

/** The frame of a tab that asks; undefined for the popup, which is in none. */
export type Sender = { readonly tabId: number; readonly frameId: number } | undefined;

/** Hears of what a handler threw. */
type OnError = (error: unknown) => void;

/** A message that is no request, or a request whose payload has not its shape. */
export class RefusedMessageError extends Error {
  override readonly name = 'RefusedMessageError';
}

/**
 * Answer requests from the extension's own pages and content scripts. Whatever else arrives is
 * refused with a named error, never left without an answer.
 */
export function serve(handlers: Handlers, onError: OnError = () => {}): void {
  browser.runtime.onMessage.addListener((message: unknown, from: MessageSender) =>
    answer(handlers, message, senderOf(from), onError),
  );
}

/** What the browser says of where a message comes from, as far as it matters. */
type MessageSender = {
  readonly tab?: { readonly id?: number | undefined };
  readonly frameId?: number;
};

function senderOf({ tab, frameId = 0 }: MessageSender): Sender {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId };
}

/** An `Error` does not survive the crossing, so failure travels as a value. */
async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  onError: OnError,
): Promise<Reply> {
  try {
    const { name, payload } = readRequest(message);
    const handle = handlers[name] as (...request: unknown[]) => Promise<Result<RequestName>>;
    const given = payload === undefined ? [] : [payload];
    return { ok: true, value: await handle(...given, sender) };
  } catch (error) {
    // A refusal is the sender's affair; anything else is ours, and nobody else would hear of it.
    if (!(error instanceof RefusedMessageError)) console.error('[retoma] request failed:', error);
    onError(error);
    const text = error instanceof Error ? `${error.name}: ${error.message}` : 'Error';
    const trouble = storeTroubleOf(error);
    return { ok: false, error: text, ...(trouble && { trouble }) };
  }
}

const Envelope = v.object({
  source: v.literal('retoma'),
  name: v.picklist(Object.keys(payloads) as RequestName[]),
  payload: v.optional(v.unknown()),
});

/** @throws RefusedMessageError naming the fields at fault, not what they hold: that may be mail */
function readRequest(message: unknown): { name: RequestName; payload: unknown } {
  const envelope = v.safeParse(Envelope, message);
  if (!envelope.success) throw new RefusedMessageError('not a request of Retoma');
  const { name, payload } = envelope.output;
  const parsed = v.safeParse(payloads[name] as v.GenericSchema, payload ?? undefined);
  if (parsed.success) return { name, payload: parsed.output };
  const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'payload');
  throw new RefusedMessageError(`${name}: unusable ${[...new Set(fields)].join(', ')}`);
}
