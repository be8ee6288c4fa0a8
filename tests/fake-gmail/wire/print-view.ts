import type { Person } from '@/lib/domain/address';
import { escapeHtml } from '../html';
import type { Message, Thread } from '../mail';
import type { Mailbox } from '../mailbox';
import { drawnDate } from './drawn-dates';

/**
 * The print view, `?ui=2&view=pt&search=all&th=…`: one `table.message` per message, cells left open
 * as Gmail leaves them, no ids, no labels (structure of print-view, 2025-06).
 */
export function printView(mailbox: Mailbox, thread: Thread, timeZone: string | undefined): string {
  const subject = escapeHtml(thread.messages[0]?.subject ?? '');
  const count = thread.messages.length;
  const counted = count > 1 ? `<br><font size=-1 color=#777>${count} messages</font>` : '';
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "https://www.w3.org/TR/html4/strict.dtd">
<html lang="en"><head><meta http-equiv=Content-Type content="text/html; charset=UTF-8"><title>Gmail - ${subject}</title><body>
<div class="bodycontainer"><table width=100% cellpadding=0 cellspacing=0 border=0><tr height=14px><td width=143><img src="https://mail.google.com/mail/images/cleardot.gif" width=143 height=59 alt="Gmail" class="logo"><td align=right><font size=-1 color=#777><b>${angled(mailbox.settings.owner)}</b></font></table><hr>
<div class="maincontent"><table width=100% cellpadding=0 cellspacing=0 border=0><tr><td><font size=+1><b>${subject}</b></font>${counted}</table><hr>
${thread.messages.map((message) => messageTable(message, timeZone)).join('<hr>\n')}</div></div>
<script type="text/javascript">document.body.onload=function(){document.body.offsetHeight;window.print()};</script></body></html>
`;
}

function messageTable(message: Message, timeZone: string | undefined): string {
  const name = escapeHtml(message.from.name);
  const recipients = [
    ['To', message.to],
    ['Cc', message.cc],
    ['Bcc', message.bcc],
  ] as const;
  const lines = recipients
    .filter(([, people]) => people.length > 0)
    .map(([word, people]) => `<div>${word}: ${people.map(angled).join(', ')}</div>`);
  return `<table width=100% cellpadding=0 cellspacing=0 border=0 class="message"><tr><td><font size=-1><b>${name} </b>&lt;${escapeHtml(message.from.email)}&gt;</font><td align=right><font size=-1>${drawnDate(message.at, timeZone)}</font><tr><td colspan=2 style="padding-bottom: 4px;"><font size=-1 class="recipient">${lines.join('')}</font><tr><td colspan=2><table width=100% cellpadding=12 cellspacing=0 border=0><tr><td><div style="overflow: hidden;"><font size=-1>${message.html}</font></div></table></table>`;
}

function angled({ name, email }: Person): string {
  return name === '' ? escapeHtml(email) : `${escapeHtml(name)} &lt;${escapeHtml(email)}&gt;`;
}
