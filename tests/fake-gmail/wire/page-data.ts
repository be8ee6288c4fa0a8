import type { Mailbox } from '../mailbox';
import { type Json, sparse } from './arrays';
import { snippetOf, threadNode } from './sync-nodes';
import type { ListedThread } from './sync-response';

/** `[address, 1 if it is this page's, 0, N of /u/N, name]`, an entry of `mla` (fd-bv: seen). */
export type AccountEntry = readonly [string, 0 | 1, 0, number, string];

/**
 * What the page carries for its start and hands to `_GM_setData`: the first list as `a6jdv`, the
 * bodies of a few threads as `Cl6csf`, the signed-in accounts as `mla` in `sBEv4c` (read in gmail.js
 * 1.1.16; the shapes of the first two seen in its test data of 2020 and 2022).
 *
 * @param bodies - how many threads come with their bodies, so that opening them asks for nothing
 */
export function startData(
  mailbox: Mailbox,
  accounts: readonly AccountEntry[],
  list: readonly ListedThread[],
  bodies: number,
): { readonly [key: string]: Json } {
  return {
    sBEv4c: [
      ['aos', 1],
      ['mla', accounts],
      ['iks', mailbox.settings.ik],
    ],
    a6jdv: [[null, null, JSON.stringify(embeddedList(mailbox, list))]],
    Cl6csf: [[null, null, JSON.stringify([null, list.slice(0, bodies).map(embeddedBodies)])]],
  };
}

function embeddedList(mailbox: Mailbox, list: readonly ListedThread[]): Json[] {
  const rows = list.map(({ thread, id, messages }) => {
    const node = threadNode(thread, id, messages);
    node[1] = snippetOf(messages.at(-1)?.html ?? '');
    return sparse(13, {
      1: id,
      2: String(2n ** 63n - 1n - BigInt(messages.at(-1)?.at ?? 0)),
      3: messages[0]?.subject ?? '',
      4: node,
      6: thread.version,
      10: 1,
      12: messages.at(-1)?.receivedAt ?? 0,
    });
  });
  return [
    sparse(18, {
      0: rows,
      1: 'itemlist-ViewType(SECTIONED_INBOX_PRIMARY)-0',
      2: 3,
      3: 1,
      4: 0,
      6: [1, list.length],
      13: 49,
      14: 0,
      15: mailbox.version,
      17: 0,
    }),
  ];
}

function embeddedBodies({ thread, id, messages }: ListedThread): Json[] {
  const node = threadNode(thread, id, messages);
  node[4] = messages.map((message, i) => {
    const withBody = [...((node[4] as Json[][])[i] ?? [])];
    withBody[8] = [null, [[0, null, [null, message.html], 0]], 0, null, null, null, 1, 0];
    return withBody;
  });
  const labels = new Set(messages.flatMap((message) => [...message.labels]));
  return [0, node, 0, 0, [...labels].map((label) => [label])];
}
