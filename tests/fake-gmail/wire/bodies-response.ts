import type { Message } from '../mail';
import type { Mailbox } from '../mailbox';
import { at, type Json, sparse } from './arrays';
import { peopleNode, personNode, snippetOf } from './sync-nodes';
import type { ListedThread } from './sync-response';

/**
 * Read the body of `POST /sync/u/N/i/fd`: `[[[threadId, 1], …], 2]` (read in InboxSDK 2.2.26).
 *
 * @returns ids as the client named them
 */
export function readBodiesRequest(body: unknown): string[] {
  const wanted = at(body, 0);
  if (!Array.isArray(wanted)) throw new RangeError('a request to fd is an array');
  return wanted.map((entry) => String(at(entry, 0)));
}

/**
 * The answer of `fd`, the bodies of threads: per thread its head and one short and one full node
 * for each message (object format seen by gmail.js in 2021, array format read in gmail.js 1.1.16).
 */
export function bodiesResponse(mailbox: Mailbox, threads: readonly ListedThread[]): Json[] {
  return [
    0,
    threads.map(({ thread, id, messages }): Json[] => [
      id,
      [
        sparse(16, {
          0: id,
          1: messages[0]?.subject ?? '',
          2: snippetOf(messages.at(-1)?.html ?? ''),
          3: messages.at(-1)?.at ?? 0,
          12: 0,
          15: thread.legacyId,
        }),
        messages.map(shortNode),
      ],
      messages.map(fullNode),
      null,
      thread.version,
    ]),
    null,
    null,
    [mailbox.version],
  ];
}

function shortNode(message: Message): Json[] {
  return sparse(28, {
    0: message.id,
    1: personNode(message.from),
    2: message.at,
    3: [...message.labels].sort(),
    6: message.receivedAt,
    10: snippetOf(message.html),
    15: message.receivedAt,
    21: 0,
    27: message.legacyId,
  });
}

function fullNode(message: Message): Json[] {
  const domain = message.from.email.slice(message.from.email.indexOf('@') + 1);
  return [
    message.id,
    sparse(35, {
      0: peopleNode(message.to),
      1: peopleNode(message.cc),
      2: peopleNode(message.bcc),
      4: message.subject,
      5: [
        null,
        [[0, null, [null, `${message.html}\r\n`], bodyHash(message.html)]],
        0,
        null,
        null,
        null,
        1,
        0,
      ],
      6: snippetOf(message.html),
      7: message.rfcId,
      10: sparse(18, { 0: 0, 1: 1, 2: '', 3: -1, 7: domain, 10: 0, 16: message.from.email, 17: 1 }),
      11: [1, message.from.email],
      16: message.receivedAt,
      29: ['en'],
      34: message.legacyId,
    }),
  ];
}

/** A number of 32 bits that changes with the body, as Gmail's does. */
function bodyHash(html: string): number {
  let hash = 0;
  for (let i = 0; i < html.length; i++) hash = (Math.imul(hash, 31) + html.charCodeAt(i)) | 0;
  return hash;
}
