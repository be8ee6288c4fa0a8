import { decimalOf } from './ids';
import type { Message, Thread } from './mail';
import type { Mailbox } from './mailbox';
import { snippetOf } from './wire/sync-nodes';

const LABEL_OF_PLACE: Readonly<Record<string, string>> = {
  inbox: '^i',
  sent: '^f',
  drafts: '^r',
  draft: '^r',
  scheduled: '^scheduled',
  trash: '^k',
  spam: '^s',
  starred: '^t',
  unread: '^u',
};

/** Threads that Gmail would list for a query, newest first: every term must hold. */
export function search(mailbox: Mailbox, query: string): Thread[] {
  return mailbox.all.filter((thread) => matches(mailbox, thread, query));
}

/** Whether a thread, or a part of one, belongs to what was searched for. */
export function matches(mailbox: Mailbox, thread: Thread, query: string): boolean {
  const terms = query.match(/[a-z0-9]+:"[^"]*"|"[^"]*"|\S+/gi) ?? [];
  const isBinned = thread.messages.every(({ labels }) => labels.has('^k') || labels.has('^s'));
  if (isBinned && !/\bin:(trash|spam|anywhere)\b/.test(query)) return false;
  return terms.every((term) => holds(mailbox, thread, term));
}

function holds(mailbox: Mailbox, thread: Thread, term: string): boolean {
  const [, operator = '', quoted = ''] = /^(?:([a-z0-9]+):)?(.*)$/i.exec(term) ?? [];
  const value = quoted.replaceAll('"', '').toLowerCase();
  const some = (test: (message: Message) => boolean): boolean => thread.messages.some(test);
  const has = (text: string): boolean => text.toLowerCase().includes(value);
  switch (operator.toLowerCase()) {
    case 'in':
    case 'is': {
      const label = LABEL_OF_PLACE[value];
      return label === undefined || some(({ labels }) => labels.has(label));
    }
    case 'label': {
      const own = mailbox.settings.userLabels.find(({ name }) => name.toLowerCase() === value);
      return own !== undefined && some(({ labels }) => labels.has(own.id));
    }
    case 'threadid':
      return decimalOf(thread.legacyId) === value || thread.id === value;
    case 'rfc822msgid':
      return some(({ rfcId }) => has(rfcId));
    case 'from':
      return some(({ from }) => has(`${from.name} ${from.email}`));
    case 'to':
      return some(({ to, cc }) =>
        [...to, ...cc].some(({ name, email }) => has(`${name} ${email}`)),
      );
    case 'subject':
      return some(({ subject }) => has(subject));
    default:
      return some((message) => textsOf(message).some(has));
  }
}

function textsOf({ subject, html, from, to }: Message): string[] {
  return [subject, snippetOf(html), from.name, from.email, ...to.map(({ email }) => email)];
}
