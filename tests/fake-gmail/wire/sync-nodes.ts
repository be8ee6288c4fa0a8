import type { Person } from '@/lib/domain/address';
import type { Message, Thread } from '../mail';
import type { Mailbox } from '../mailbox';
import { type Json, sparse } from './arrays';

const SNIPPET_LENGTH = 200;
/** How important Gmail thinks received mail is; its meaning is unknown. */
const IMPORTANCE = 0.8731502;

export function personNode(person: Person): Json[] {
  return person.name === '' ? [1, person.email] : [1, person.email, person.name];
}

export function peopleNode(people: readonly Person[]): Json {
  return people.length === 0 ? null : people.map(personNode);
}

/** A body as the text that Gmail shows behind the subject. */
export function snippetOf(html: string): string {
  return html
    .replace(/<(br|div|p|blockquote)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SNIPPET_LENGTH);
}

/** A message in an answer of `s` or `bv`: 56 places (sync-2022, seen in all nine answers). */
export function messageNode(message: Message): Json[] {
  const isDraft = message.labels.has('^r');
  const isSent = message.labels.has('^f');
  const isPending = message.labels.has('^pfg');
  return sparse(56, {
    0: message.id,
    1: personNode(message.from),
    2: peopleNode(message.to),
    3: peopleNode(message.cc),
    4: peopleNode(message.bcc),
    6: message.at,
    7: message.subject,
    9: snippetOf(message.html),
    10: [...message.labels].sort(),
    13: message.rfcId,
    14: message.inReplyTo === null ? null : [message.inReplyTo],
    15: message.inReplyTo,
    17: message.receivedAt,
    29: featuresNode(isDraft || isPending, isSent),
    30: message.receivedAt,
    43: 0,
    44: isDraft || isSent ? null : [null, null, 0],
    55: message.legacyId,
  });
}

/** What Gmail's classifiers found, in mail that has left or come (sync-2022). Meaning unknown. */
function featuresNode(isUnfinished: boolean, isSent: boolean): Json {
  if (isUnfinished) return null;
  if (isSent) return [null, null, null, null, null, null, [21660380], [21660380], null, 1];
  return [null, null, null, [1], [IMPORTANCE], null, [21660393], [40510810, 21660393], null, 1];
}

/** A thread in an answer of `s` or `bv`: 20 places (sync-2022). */
export function threadNode(thread: Thread, id = thread.id, messages = thread.messages): Json[] {
  const [first] = messages;
  const last = messages.at(-1);
  const isFromOthers = messages.some(({ labels }) => !labels.has('^f') && !labels.has('^r'));
  return sparse(20, {
    0: first?.subject ?? '',
    2: last?.at ?? 0,
    3: id,
    4: messages.map(messageNode),
    8: `msg-a:bump-${(first?.id ?? '').replace(/^msg-[af]:/, '')}`,
    13: isFromOthers ? IMPORTANCE : null,
    14: recipientsNode(messages),
    16: 0,
    19: thread.legacyId,
  });
}

/** Whom the owner wrote to: `[[name, email], …]` of To and Cc, then of Bcc (sync-2022, bv). */
function recipientsNode(messages: readonly Message[]): Json {
  const sent = messages.filter(({ labels }) => labels.has('^f') || labels.has('^scheduled'));
  const pairs = (people: readonly Person[]): Json[] =>
    people.map(({ name, email }) => [name, email]);
  const open = pairs(sent.flatMap(({ to, cc }) => [...to, ...cc]));
  const hidden = pairs(sent.flatMap(({ bcc }) => bcc));
  if (open.length === 0 && hidden.length === 0) return null;
  return hidden.length === 0 ? [open] : [open, hidden];
}

const COUNTED = [
  '^smartlabel_notification',
  '^iim',
  '^smartlabel_group',
  '^b',
  '^sq_ig_i_personal',
  '^f',
  '^i',
  '^cr',
  '^p_cc',
  '^k',
  '^smartlabel_pure_notif',
  '^smartlabel_finance',
  '^smartlabel_promo',
  '^r',
  '^s',
  '^t',
  '^io_im',
  '^scheduled',
  '^smartlabel_social',
  '^all',
  '^assistive_travel',
  '^assistive_purchase',
  '^afw',
  '^t_z',
  '^smartlabel_travel',
];

/** How many threads of each label are unread, and how many there are (sync-2022). */
export function countersNode(mailbox: Mailbox): Json[] {
  const labels = [...COUNTED, ...mailbox.settings.userLabels.map(({ id }) => id)];
  return labels.map((label): Json[] => {
    if (label === '^afw') return [label];
    const threads = mailbox.all.filter(({ messages }) =>
      messages.some((message) => message.labels.has(label)),
    );
    const unread = threads.filter(({ messages }) =>
      messages.some((message) => message.labels.has(label) && message.labels.has('^u')),
    );
    const counts = [label, unread.length, threads.length];
    return label.startsWith('^sq_') ? [...counts, 0] : counts;
  });
}
