import type { Address } from '@/lib/domain/address';
import type { LegacyId, MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import { instantOf, isLegacyId, isMessageWireId } from '../ids';
import { parseJsonChunks } from './json-chunks';
import { addressOrNull, instantOrNull, isLabels, walkArrays } from './message-node';
import { messageText } from './message-text';
import type { Parsed, UnreadableAnswer } from './parsed';
import { ownerOf, readSignedInAccounts, type SignedInAccount } from './signed-in-accounts';
import { leadsToSignIn, whyUnreadable } from './unreadable';

export type ViewedThreads = {
  /** Whose mailbox answered; null if the answer does not say, or names several accounts. */
  readonly account: Address | null;
  /** Every account that the answer names. */
  readonly accounts: readonly Address[];
  /** Empty if Gmail has no such thread. */
  readonly threads: readonly Omit<ThreadSnapshot, 'account'>[];
  /** What was written, for judging alone: it is never kept. */
  contentOf(messageId: LegacyId): MessageContent;
};

export type MessageContent = {
  /** The plain text, or its first words where Gmail tells no more. */
  readonly text: string;
  /** To and Cc; empty where Gmail does not tell. */
  readonly to: readonly Address[];
};

type ViewedMessage = MessageSnapshot & { readonly messageId: LegacyId };

/** A `cs` array: what the thread consists of. */
type ThreadHead = {
  readonly threadId: LegacyId;
  readonly subject: string | null;
  /** Every message's, drafts included. */
  readonly messageIds: readonly LegacyId[];
  readonly labels: ReadonlyMap<LegacyId, readonly string[]>;
};

/**
 * Read an answer of `?ui=2&view=cv`: `["mla", accounts]`, then for each thread `["cs", …]` and its
 * messages `["ms", …]`, at last `["e", …]` (seen 2018-02 and 2025-11).
 *
 * A message that `cs` lists but that has no `ms` of its own is kept without a sender, and the
 * thread is not complete.
 */
export function parseViewCv(text: string): Parsed<ViewedThreads, UnreadableAnswer> {
  const chunks = parseJsonChunks(text);
  if (!chunks) return { ok: false, reason: whyUnreadable(text) };
  const accounts: SignedInAccount[] = [];
  const threads: { head: ThreadHead; messages: ViewedMessage[] }[] = [];
  const nodes = new Map<LegacyId, readonly unknown[]>();
  let isWhole = false;
  let isSignedOut = false;
  let hasStray = false;
  walkArrays(chunks, (node) => {
    const named = readSignedInAccounts(node);
    if (named) accounts.push(...named);
    const head = readHead(node);
    if (head) threads.push({ head, messages: [] });
    const message = readMessage(node);
    if (message) {
      nodes.set(message.messageId, node);
      // A message belongs to the thread that lists it, else to the one it stands behind.
      const thread =
        threads.findLast((it) => it.head.messageIds.includes(message.messageId)) ?? threads.at(-1);
      thread?.messages.push(message);
      hasStray ||= !thread;
    }
    isSignedOut ||= leadsToSignIn(node);
    isWhole ||= node[0] === 'e' && typeof node[1] === 'number';
    return named !== null || head !== null || message !== null;
  });
  if (isSignedOut) return { ok: false, reason: 'signed-out' };
  // Only an answer that came to its end can say that there is no such thread.
  const isKnown = threads.length > 0 || isWhole;
  if (!isKnown || hasStray) return { ok: false, reason: 'not-understood' };
  const sent = threads.flatMap(({ messages }) =>
    messages.filter(({ labels }) => labels.includes('^f')),
  );
  return {
    ok: true,
    value: {
      account: ownerOf(
        accounts,
        sent.flatMap(({ from }) => from ?? []),
      ),
      accounts: accounts.map(({ address }) => address),
      threads: threads.map(({ head, messages }) => makeThread(head, messages)),
      contentOf: (messageId) => readContent(nodes.get(messageId) ?? []),
    },
  };
}

function makeThread(
  { threadId, subject, messageIds, labels }: ThreadHead,
  messages: readonly ViewedMessage[],
): Omit<ThreadSnapshot, 'account'> {
  const shown = new Map(messages.map((message) => [message.messageId, message]));
  // The ids begin with the time, so their order is that of the messages.
  const ids = [...new Set([...messageIds, ...shown.keys()])].sort();
  return {
    threadId,
    subject: subject ?? messages[0]?.subject ?? '',
    messages: ids.map((id) => {
      const message = shown.get(id) ?? listedMessage(id);
      const isLabelled = message.labels.length > 0;
      return isLabelled ? message : { ...message, labels: labels.get(id) ?? [] };
    }),
    isComplete: ids.length > 0 && ids.every((id) => shown.has(id)),
  };
}

/** A message of which `cs` tells no more than that it exists. */
function listedMessage(messageId: LegacyId): ViewedMessage {
  return {
    messageId,
    wireId: null,
    from: null,
    fromName: '',
    at: instantOf(messageId),
    subject: null,
    labels: [],
  };
}

/**
 * `[1]` the thread, `[8]` its messages without drafts, `[9]` its drafts, `[11]` the labels of both,
 * `[23]` the subject (seen).
 */
function readHead(node: readonly unknown[]): ThreadHead | null {
  const [mark, threadId] = node;
  if (mark !== 'cs' || !isLegacyId(threadId)) return null;
  const labels = new Map<LegacyId, readonly string[]>();
  for (const entry of listOf(node[11])) {
    if (Array.isArray(entry) && isLegacyId(entry[0])) {
      labels.set(entry[0], isLabels(entry[1]) ? entry[1] : []);
    }
  }
  const messageIds = new Set([
    ...labels.keys(),
    ...[...listOf(node[8]), ...listOf(node[9])].filter(isLegacyId),
  ]);
  return {
    threadId,
    subject: typeof node[23] === 'string' ? node[23] : null,
    messageIds: [...messageIds],
    labels,
  };
}

/**
 * `[1]` its id, `[4]` "Name <address>", `[5]` name, `[6]` address, `[7]` epoch ms, `[9]` labels,
 * `[12]` subject, `[60]` the wire id of one that was written in this web client (seen).
 */
function readMessage(node: readonly unknown[]): ViewedMessage | null {
  const [mark, messageId, , , sender, name, address, at] = node;
  if (mark !== 'ms' || !isLegacyId(messageId)) return null;
  return {
    messageId,
    wireId: isMessageWireId(node[60]) ? node[60] : null,
    from: addressOrNull(address) ?? addressInBrackets(sender),
    fromName: typeof name === 'string' ? name : '',
    at: instantOrNull(at) ?? instantOf(messageId),
    subject: typeof node[12] === 'string' ? node[12] : null,
    labels: isLabels(node[9]) ? node[9] : [],
  };
}

/**
 * `[8]` the first words as HTML; `[13]` the details, which only some messages have: `[1]` To and `[2]`
 * Cc as "Name <address>", `[6]` the body as HTML (seen).
 */
function readContent(node: readonly unknown[]): MessageContent {
  const [to, cc, body] = [1, 2, 6].map((place) => listOf(node[13])[place]);
  const html = typeof body === 'string' ? body : node[8];
  return {
    text: typeof html === 'string' ? messageText(html) : '',
    to: [...listOf(to), ...listOf(cc)].flatMap(
      (person) => addressOrNull(person) ?? addressInBrackets(person) ?? [],
    ),
  };
}

function addressInBrackets(text: unknown): Address | null {
  if (typeof text !== 'string') return null;
  return addressOrNull(/<([^<>]+)>\s*$/.exec(text)?.[1]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
