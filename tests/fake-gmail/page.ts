import { escapeHtml } from './html';
import type { Interface } from './interface';
import type { Message } from './mail';
import type { Mailbox } from './mailbox';
import type { Json } from './wire/arrays';

/** Which of Gmail's pages: the whole mailbox, or a compose or thread window of its own. */
export type PageKind = 'mailbox' | 'compose' | 'thread';

export type PageSettings = {
  readonly kind: PageKind;
  readonly mailbox: Mailbox;
  /** `/u/0`, or `/u/0/d/<id>` for a delegated mailbox. */
  readonly accountPath: string;
  readonly look: Interface;
  readonly nonce: string;
  /** How far the server's clock is from this machine's. */
  readonly clockOffsetMs: number;
  readonly startData: Json;
  readonly undoWire: 'labels' | 'draft';
  /** Whether the page sends each of its requests to `s` twice. */
  readonly isSentTwice: boolean;
};

/**
 * What a page must bring with its requests. It belongs to one account, so that a page is refused when
 * its `/u/N` has become another's (guess: Gmail asks to reload).
 */
export function xsrfToken(mailbox: Mailbox): string {
  return `AF${Buffer.from(mailbox.address).toString('base64url')}:1`;
}

/**
 * Gmail's page: its globals and start data in inline scripts, then the frame into which the client
 * draws (GMAIL.md, Page; recipes/oracle-page.html for what InboxSDK reads).
 */
export function gmailPage(settings: PageSettings): string {
  const { mailbox, look, nonce, kind } = settings;
  const { owner, ik, aliases, userLabels } = mailbox.settings;
  const boot = {
    kind,
    owner,
    aliases,
    userLabels,
    accountPath: settings.accountPath,
    look,
    version: mailbox.version,
    clockOffsetMs: settings.clockOffsetMs,
    undoWire: settings.undoWire,
    isSentTwice: settings.isSentTwice,
    token: xsrfToken(mailbox),
  };
  const globals = [
    0,
    0,
    0,
    0,
    `gmail.${look.lang}`,
    0,
    0,
    0,
    0,
    ik,
    owner.email,
    0,
    0,
    0,
    0,
    0,
    0,
    [],
  ];
  const isRightToLeft = look.lang === 'ar';
  const bodyClass = kind === 'compose' ? 'xE xp' : kind === 'thread' ? 'aAU xE Su' : 'aAU';
  return `<!DOCTYPE html><html lang="${look.lang}"${isRightToLeft ? ' dir="rtl"' : ''} class="${look.dark ? 'fake-dark' : 'fake-light'}"><head><meta charset="utf-8"><title>Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/_/client/style.css">
<script nonce="${nonce}">var GLOBALS=${inline(globals)};var GM_ACTION_TOKEN='fake-at',GM_SPT_ENABLED='true',_GM_main=true;window._GM_setData=function(d){(window._GM_data=window._GM_data||[]).push(d)};window.gmonkey={load:function(v,c){c(this)},isConversationViewDisabled:function(){return ${!look.conversationView}},v2:{getCurrentThread:function(){return null}}};</script>
<script nonce="${nonce}">_GM_setData(${inline(settings.startData)});</script>
<script nonce="${nonce}">window._FM=${inline(boot as unknown as Json)};</script>
<script nonce="${nonce}" type="module" src="/mail/_/client/main.js"></script>
</head><body class="${bodyClass}"></body></html>`;
}

/** JSON that may stand in a script element. */
function inline(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** "Show original" of a message: only the link by which its legacy id can be known. */
export function originalPage(ik: string, message: Message): string {
  const link = `/mail/u/0/?ui=2&ik=${ik}&view=att&th=${message.legacyId}&attid=0&disp=comp&safe=1&zw`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Original Message</title></head><body><a class="download-buttons" href="${escapeHtml(link).replaceAll('&#38;', '&amp;')}">Download Original</a></body></html>`;
}

/** What stands where Google asks who you are. */
export function signInPage(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sign in - Google Accounts</title></head><body><main><h1>Sign in</h1><p>to continue to Gmail</p><form><label>Email <input type="email" name="identifier" autocomplete="username"></label></form></main></body></html>`;
}
