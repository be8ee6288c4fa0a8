import type { Mailbox } from '../mailbox';
import { at, type Json, sparse } from './arrays';
import { countersNode, snippetOf, threadNode } from './sync-nodes';
import type { ListedThread } from './sync-response';

const PAGE_SIZE = 100;

export type ListRequest = {
  readonly query: string;
  readonly offset: number;
  readonly pageSize: number;
};

/**
 * Read the body of `POST /sync/u/N/i/bv`: `[[79, size, null, query, … [9]: offset], …]`. Places of
 * query and offset as InboxSDK reads them; the rest is a guess.
 */
export function readListRequest(body: unknown): ListRequest {
  if (!Array.isArray(body)) throw new RangeError('a request to bv is an array');
  const query = at(body, 0, 3);
  const offset = at(body, 0, 9);
  const pageSize = at(body, 0, 1);
  return {
    query: typeof query === 'string' ? query : 'in:inbox',
    offset: typeof offset === 'number' ? offset : 0,
    pageSize: typeof pageSize === 'number' ? pageSize : PAGE_SIZE,
  };
}

/**
 * The answer of `bv`, a list or a search: threads at `[2]`, as `[thread, version]`, their snippets
 * and message ids at `[14]` (object format seen by gmail.js in 2020, array format read in
 * InboxSDK 2.2.26).
 */
export function listResponse(
  mailbox: Mailbox,
  threads: readonly ListedThread[],
  total: number,
): Json[] {
  return sparse(19, {
    0: 0,
    1: labelNodes(mailbox),
    2: threads.map(({ thread, id, messages }) => {
      const node = threadNode(thread, id, messages);
      node[1] = snippetOf(messages.at(-1)?.html ?? '');
      return [node, thread.version];
    }),
    3: 1,
    4: mailbox.version,
    5: 1,
    6: [countersNode(mailbox)],
    11: [1, total],
    14: [
      threads.map(({ messages }) => snippetOf(messages.at(-1)?.html ?? '')),
      threads.map(({ messages }) => messages.map((message) => message.id)),
    ],
    18: [mailbox.version],
  });
}

const SYSTEM_LABELS = ['^all', '^f', '^i', '^k', '^r', '^s', '^scheduled', '^t'];

/** The labels of the account, by their name in the traffic and the one people read. */
function labelNodes(mailbox: Mailbox): Json[] {
  const system = SYSTEM_LABELS.map((id) => [
    sparse(25, { 0: id, 1: id, 6: 1, 17: 5, 23: 1, 24: 0 }),
    mailbox.version,
  ]);
  const own = mailbox.settings.userLabels.map(({ id, name }) => [
    sparse(25, { 0: id, 1: name, 6: 1, 11: 10_000, 17: 2, 20: 2, 21: 2, 23: 1, 24: 0 }),
    mailbox.version,
  ]);
  return [...system, ...own];
}
