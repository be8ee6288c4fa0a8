import { escapeHtml } from '../html';
import { decimalOf } from '../ids';
import type { Mailbox } from '../mailbox';
import { snippetOf } from './sync-nodes';

const MOST = 20;

/**
 * `/mail/u/N/feed/atom`: the newest unread threads of the inbox, at most 20 (structure of atom).
 *
 * @param now - when the feed is said to have changed, epoch ms
 */
export function atomFeed(mailbox: Mailbox, index: number, now: number): string {
  const unread = mailbox.all.filter(({ messages }) =>
    messages.some(({ labels }) => labels.has('^u') && labels.has('^i') && !labels.has('^k')),
  );
  const home = `https://mail.google.com/mail/u/${index}`;
  const entries = unread.slice(0, MOST).map((thread) => {
    const last = thread.messages.at(-1);
    if (!last) return '';
    const link = `${home}?account_id=${mailbox.address}&message_id=${last.legacyId}&view=conv&extsrc=atom`;
    const date = instant(last.receivedAt);
    return `<entry><title>${escapeXml(last.subject)}</title><summary>${escapeXml(snippetOf(last.html))}</summary><link rel="alternate" href="${escapeXml(link)}" type="text/html"/><modified>${date}</modified><issued>${date}</issued><id>tag:gmail.google.com,2004:${decimalOf(last.legacyId)}</id><author><name>${escapeXml(last.from.name)}</name><email>${escapeXml(last.from.email)}</email></author></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Gmail - Inbox for ${mailbox.address}</title><tagline>New messages in your Gmail Inbox</tagline><fullcount>${unread.length}</fullcount><link rel="alternate" href="${home}" type="text/html"/><modified>${instant(now)}</modified>${entries.join('')}</feed>`;
}

function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function escapeXml(text: string): string {
  return escapeHtml(text).replaceAll('&#38;', '&amp;');
}
