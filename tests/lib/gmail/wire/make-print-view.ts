// The print view in the structure that ../shared/captures shows: cells and rows are not closed.

export type Printed = {
  readonly name?: string;
  readonly address?: string;
  readonly body?: string;
};

type PageOver = {
  /** Html at the top right. */
  readonly account?: string;
  readonly subject?: string;
  /** The line below the subject; Gmail draws none for a single message. */
  readonly count?: string;
};

export function printedMessage({
  name = 'Ana Ruiz',
  address = '&lt;Ana@Client.example&gt;',
  body = 'Yes.',
}: Printed = {}): string {
  return (
    '<table width=100% cellpadding=0 cellspacing=0 border=0 class="message">' +
    `<tr><td><font size=-1><b>${name} </b>${address}</font>` +
    '<td align=right><font size=-1>Mon, Nov 2, 2026 at 10:12 AM</font>' +
    '<tr><td colspan=2><font size=-1 class="recipient"><div>To: Me &lt;me@example.com&gt;</div></font>' +
    '<tr><td colspan=2><table width=100% cellpadding=12><tr><td><div style="overflow: hidden;">' +
    `<font size=-1>${body}</font></div></table></table><hr>`
  );
}

export function printView(messages: readonly string[], over: PageOver = {}): string {
  const { account = 'Me Example &lt;Me@Example.com&gt;', subject = 'Quote for March' } = over;
  const count = over.count ?? (messages.length > 1 ? `${messages.length} messages` : '');
  return (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "https://www.w3.org/TR/html4/strict.dtd">' +
    `<html lang="en"><head><title>Gmail - ${subject}</title><body><div class="bodycontainer">` +
    '<table width=100%><tr height=14px><td width=143><img alt="Gmail" class="logo">' +
    `<td align=right><font size=-1 color=#777><b>${account}</b></font></table><hr>` +
    `<div class="maincontent"><table width=100%><tr><td><font size=+1><b>${subject}</b></font><br>` +
    `${count ? `<font size=-1 color=#777>${count}</font>` : ''}</table><hr>` +
    `${messages.join('')}</div></div><script>window.print();</script></body></html>`
  );
}
