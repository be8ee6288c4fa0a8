import type { Message, Thread } from '../mail';
import type { Mailbox } from '../mailbox';
import { type Json, sparse } from './arrays';
import { countersNode, threadNode } from './sync-nodes';

/**
 * A thread as a list holds it: whole, or one entry per message while conversation view is off, when
 * ids read `thread-…|msg-…` (GMAIL.md, Ids: seen).
 */
export type ListedThread = {
  readonly thread: Thread;
  readonly id: string;
  readonly messages: Message[];
};

export function listed(threads: readonly Thread[], isConversationView: boolean): ListedThread[] {
  return threads.flatMap((thread): ListedThread[] =>
    isConversationView
      ? [{ thread, id: thread.id, messages: thread.messages }]
      : thread.messages.map((message) => ({
          thread,
          id: `${thread.id}|${message.id}`,
          messages: [message],
        })),
  );
}

/** `[[threadId, null, [… [6]: [thread, version]]]]`, one of the changes in an answer of `s`. */
function changeNode({ thread, id, messages }: ListedThread): Json[] {
  const update = sparse(7, { 6: [threadNode(thread, id, messages), thread.version] });
  return [[id, null, update]];
}

/**
 * The answer of `s` (GMAIL.md, Wire: seen in sync-2022). To a request that names the version it
 * knows, and to one that only asks for changes, the answer names the new one in two more places.
 *
 * @param opIds - the operations that were done
 */
export function syncResponse(
  mailbox: Mailbox,
  changed: readonly ListedThread[],
  opIds: readonly number[],
  isIncremental: boolean,
): Json[] {
  const done = opIds.map((opId): Json[] => [opId, 0, null, mailbox.version]);
  const changes = changed.map(changeNode);
  return [
    done.length === 0 ? null : [done],
    isIncremental
      ? [0, null, null, null, [], changes, 0, mailbox.version]
      : [0, null, null, null, null, changes],
    [countersNode(mailbox)],
    [mailbox.version],
  ];
}
