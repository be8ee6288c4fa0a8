import type { Message, Thread } from '../mail';
import type { Mailbox } from '../mailbox';
import { type Json, sparse } from './arrays';
import { drawnDate, drawnDay, drawnTime } from './drawn-dates';
import type { AccountEntry } from './page-data';
import { snippetOf } from './sync-nodes';

/** Both were seen in the wild (GMAIL.md, Verifier endpoints). */
export type CvFraming = 'chunks' | 'array';

const PREFIX = ")]}'\n\n";

/**
 * The answer of `?ui=2&view=cv&th=…`: the account, then for each thread its head with every
 * message's labels, then its messages (seen in view-cv, 2025-11).
 *
 * @param accounts - the entries of `mla`
 */
export function conversationResponse(
  mailbox: Mailbox,
  accounts: readonly AccountEntry[],
  threads: readonly Thread[],
  framing: CvFraming,
  timeZone: string | undefined,
): string {
  const head: Json[] = [
    queryNode(),
    ['aos', 1],
    ['mla', accounts.filter(([, isCurrent]) => isCurrent === 1)],
  ];
  const groups: Json[][] = threads.flatMap((thread, i): Json[][] => [
    [...(i === 0 ? head : []), threadHead(mailbox, thread)],
    ...thread.messages.map((message, k) => [
      messageEntry(mailbox, message, thread.messages[k - 1], timeZone),
    ]),
  ]);
  if (threads.length === 0) groups.push(head);
  const bytes = groups.reduce((sum, group) => sum + gmailJson(group).length, 0);
  groups.push([['ce'], ['di', 293], ['e', groups.length, null, null, bytes]]);
  if (framing === 'array') return `${PREFIX}${gmailJson([groups.flat()])}\n`;
  return PREFIX + groups.map(chunk).join('');
}

/** A length in characters, a line feed that it counts, the JSON, a line feed that it counts. */
function chunk(group: readonly Json[]): string {
  const text = `\n${gmailJson(group)}\n`;
  return `${text.length}${text}`;
}

/** JSON as Gmail writes it: ASCII, with the characters that mean something in HTML escaped. */
function gmailJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&=]|[^\u0020-\u007e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function queryNode(): Json[] {
  return ['qu', '', '', '0', '', 0, 0, 0, '0', '', null, null, 0, null, null, null, 1, 1];
}

function threadHead(mailbox: Mailbox, thread: Thread): Json[] {
  const last = thread.messages.at(-1);
  const people = new Map<string, Json>();
  for (const { from, to, cc } of thread.messages) {
    for (const person of [...to, ...cc, from])
      people.set(person.email, [person.name, person.email]);
  }
  const subject = thread.messages[0]?.subject ?? '';
  return sparse(25, {
    0: 'cs',
    1: thread.legacyId,
    2: last?.legacyId ?? thread.legacyId,
    3: thread.messages.length,
    6: (last?.receivedAt ?? 0) * 1000 + (mailbox.version % 1000),
    7: last?.legacyId ?? thread.legacyId,
    8: thread.messages.map(({ legacyId }) => legacyId),
    11: thread.messages.map(({ legacyId, labels }) => [legacyId, [...labels].sort()]),
    15: [...people.values()],
    23: subject,
    24: htmlOf(subject),
  });
}

function messageEntry(
  mailbox: Mailbox,
  message: Message,
  parent: Message | undefined,
  timeZone: string | undefined,
): Json[] {
  const { from, subject } = message;
  const isMine = message.labels.has('^f') || message.labels.has('^r');
  const domain = from.email.slice(from.email.indexOf('@') + 1);
  const date = drawnDate(message.at, timeZone);
  const clientId = message.id.startsWith('msg-a:') ? message.id : null;
  const people = recipientsEntry(mailbox, message);
  return sparse(63, {
    0: 'ms',
    1: message.legacyId,
    2: parent?.legacyId ?? '',
    3: isMine ? 4 : 3,
    4: from.name === '' ? from.email : `${from.name} <${from.email}>`,
    5: from.name,
    6: from.email,
    7: Math.floor(message.at / 1000) * 1000,
    8: cut(snippetOf(message.html)),
    9: [...message.labels].sort(),
    10: 0,
    11: 1,
    12: subject,
    13: detailsEntry(message, people, domain, date, clientId),
    15: 0,
    16: drawnTime(message.at, timeZone),
    17: drawnDay(message.at, timeZone),
    18: 0,
    19: htmlOf(subject),
    20: isMine ? 1 : null,
    21: '',
    22: ['en'],
    23: 0,
    24: date,
    25: [],
    29: 0,
    33: 0,
    34: isMine ? 1 : 0,
    35: '',
    36: from.email,
    37: people,
    38: -1,
    42: domain,
    46: isMine ? 0 : 1,
    47: isMine ? '' : null,
    57: isMine ? null : from.name,
    58: isMine ? null : from.email,
    59: 1,
    60: clientId,
    61: 0,
    62: isMine ? 1 : 0,
  });
}

/** The body and all that Gmail draws around it. */
function detailsEntry(
  message: Message,
  people: Json,
  domain: string,
  date: string,
  clientId: string | null,
): Json[] {
  const names = (list: Message['to']): Json =>
    list.length === 0 ? null : list.map(({ name, email }) => (name ? `${name} <${email}>` : email));
  return sparse(54, {
    0: message.legacyId,
    1: names(message.to),
    2: names(message.cc),
    3: names(message.bcc),
    5: message.subject,
    6: `${message.html}\n`,
    7: [null, [0], '', null, []],
    8: 0,
    9: people,
    10: date,
    12: 1,
    13: 1,
    14: clientId === null ? 1 : 0,
    15: 0,
    16: 1,
    17: domain,
    18: clientId === null ? domain : null,
    19: '',
    20: message.rfcId,
    21: message.subject,
    22: '',
    24: [0],
    25: htmlOf(message.subject),
    28: 0,
    29: [0],
    30: 3,
    31: 'null',
    33: '[]',
    35: 0,
    36: 0,
    37: clientId === null ? 1 : 0,
    38: 0,
    39: 0,
    40: 0,
    43: 0,
    44: message.html.length,
    45: -1,
    47: clientId === null ? 1 : 0,
    49: 1,
    52: clientId,
    53: clientId === null ? 1 : 0,
  });
}

/** `[to, cc, bcc, to, cc]` as `[first name or "me", address]`. */
function recipientsEntry(mailbox: Mailbox, message: Message): Json[] {
  const short = (list: Message['to']): Json =>
    list.length === 0
      ? null
      : list.map(({ name, email }) => [
          mailbox.isOwn(email) ? 'me' : name.split(' ')[0] || email,
          email,
        ]);
  const entry = [
    short(message.to),
    short(message.cc),
    short(message.bcc),
    short(message.to),
    short(message.cc),
  ];
  while (entry.length > 1 && entry.at(-1) === null) entry.pop();
  return entry;
}

const SNIPPET_LENGTH = 77;

function cut(text: string): string {
  return text.length > SNIPPET_LENGTH ? `${text.slice(0, SNIPPET_LENGTH)}...` : text;
}

function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
