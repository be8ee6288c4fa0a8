import type { LegacyId } from '@/lib/domain/snapshot';
import { bareWireId, isThreadWireId, legacyIdOf } from '../ids';
import {
  legacyIdOrNull,
  readMessageNode,
  resemblesMessage,
  type WireMessage,
  walkArrays,
} from './message-node';
import { type Parsed, parseJson, type UnknownTraffic } from './parsed';

/** A thread, or a part of it, as an answer of `s`, `bv` or `fd` shows it. */
export type WireThread = {
  /** `thread-f:…` or `thread-a:…` */
  readonly threadId: string;
  readonly legacyThreadId: LegacyId | null;
  readonly subject: string | null;
  /** In the order of the answer, which is not always that of time. */
  readonly messages: readonly WireMessage[];
};

/**
 * Read an answer of `s`, `bv` or `fd`.
 *
 * With conversation view off a thread comes in as many pieces as it has messages: they are put
 * together. An answer without any thread is understood, unless it has messages that could not be
 * read.
 */
export function parseSyncResponse(text: string): Parsed<readonly WireThread[], UnknownTraffic> {
  const response = parseJson(text);
  if (response === undefined) return { ok: false, reason: 'not-json' };
  if (!Array.isArray(response) || response.length === 0) {
    return { ok: false, reason: 'unknown-shape' };
  }
  const threads = new Map<string, WireThread>();
  let hasUnread = false;
  walkArrays(response, (node) => {
    const thread = readThreadNode(node) ?? readFetchedThread(node);
    if (thread) threads.set(thread.threadId, merge(threads.get(thread.threadId), thread));
    hasUnread ||= resemblesMessage(node);
    return thread !== null;
  });
  if (threads.size === 0 && hasUnread) return { ok: false, reason: 'unknown-shape' };
  return { ok: true, value: [...threads.values()] };
}

/** `[0]` subject, `[3]` the thread's id, `[4]` messages, `[19]` its legacy id (seen in `s`, start data). */
function readThreadNode(node: readonly unknown[]): WireThread | null {
  const [subject, , , id, messages] = node;
  if (!isThreadWireId(id) || !Array.isArray(messages)) return null;
  return makeThread(id, subject, node[19], messages);
}

/**
 * An answer of `fd` holds `[id, [[id, subject, …, [15] legacy id], [message, …], …], details, …]`,
 * the messages in brief, without their subjects (read in two projects).
 */
function readFetchedThread(node: readonly unknown[]): WireThread | null {
  const [id, summary, details] = node;
  if (!isThreadWireId(id) || !Array.isArray(summary)) return null;
  const [head, messages] = summary;
  if (!Array.isArray(head) || head[0] !== id || !Array.isArray(messages)) return null;
  const thread = makeThread(id, head[1], head[15], messages);
  const subjects = readSubjects(details);
  return (
    thread && {
      ...thread,
      messages: thread.messages.map((message) => ({
        ...message,
        subject: message.subject ?? subjects.get(message.wireId) ?? null,
      })),
    }
  );
}

/** Details are `[[message's id, [to, cc, bcc, …, [4] subject, …]], …]` (read in two projects). */
function readSubjects(details: unknown): ReadonlyMap<unknown, string> {
  const subjects = new Map<unknown, string>();
  for (const entry of Array.isArray(details) ? details : []) {
    const [id, detail] = Array.isArray(entry) ? entry : [];
    const subject = Array.isArray(detail) ? detail[4] : null;
    if (typeof subject === 'string') subjects.set(id, subject);
  }
  return subjects;
}

function makeThread(
  id: string,
  subject: unknown,
  legacyId: unknown,
  nodes: readonly unknown[],
): WireThread | null {
  const messages = nodes.flatMap((node) => (Array.isArray(node) && readMessageNode(node)) || []);
  if (messages.length === 0 && nodes.length > 0) return null;
  const threadId = bareWireId(id);
  return {
    threadId,
    legacyThreadId: legacyIdOf(threadId) ?? legacyIdOrNull(legacyId),
    subject: typeof subject === 'string' ? subject : null,
    messages,
  };
}

/** A message that comes twice is as the later piece says. */
function merge(before: WireThread | undefined, thread: WireThread): WireThread {
  if (!before) return thread;
  const messages = new Map(
    [...before.messages, ...thread.messages].map((message) => [message.wireId, message]),
  );
  return {
    ...before,
    legacyThreadId: before.legacyThreadId ?? thread.legacyThreadId,
    messages: [...messages.values()],
  };
}
