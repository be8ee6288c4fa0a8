import { decimalOf } from './ids';
import type { Message, Thread } from './mailbox';
import { snippetOf } from './wire/sync-nodes';

/** Whether a thread belongs to what was searched for: every term must hold. */
export function matches(thread: Thread, query: string): boolean {
  const terms = query.match(/[a-z]+:"[^"]*"|"[^"]*"|\S+/gi) ?? [];
  const isBinned = thread.messages.every(({ labels }) => labels.has('^k') || labels.has('^s'));
  if (isBinned && !/\bin:(trash|spam|anywhere)\b/.test(query)) return false;
  return terms.every((term) => holds(thread, term));
}

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

function holds(thread: Thread, term: string): boolean {
  const [, operator, quoted = ''] = /^(?:([a-z0-9]+):)?(.*)$/i.exec(term) ?? [];
  const value = quoted.replaceAll('"', '').toLowerCase();
  const some = (test: (message: Message) => boolean): boolean => thread.messages.some(test);
  const people = (text: string) => text.toLowerCase().includes(value);
  switch (operator?.toLowerCase()) {
    case 'in':
    case 'is': {
      const label = LABEL_OF_PLACE[value];
      return label === undefined || some(({ labels }) => labels.has(label));
    }
    case 'label':
      return some(({ labels }) => [...labels].some((label) => label.toLowerCase() === value));
    case 'threadid':
      return decimalOf(thread.legacyId) === value || thread.id === value;
    case 'rfc822msgid':
      return some(({ rfcId }) => rfcId.toLowerCase().includes(value));
    case 'from':
      return some(({ from }) => people(`${from.name} ${from.email}`));
    case 'to':
      return some(({ to, cc }) =>
        [...to, ...cc].some(({ name, email }) => people(`${name} ${email}`)),
      );
    case 'subject':
      return some(({ subject }) => people(subject));
    default:
      return some(({ subject, html, from, to }) =>
        [subject, snippetOf(html), from.name, from.email, ...to.map(({ email }) => email)].some(
          people,
        ),
      );
  }
}
