import { boot } from './boot.js';
import { fullDate } from './dates.js';
import { clientNumber, hexKey } from './ids.js';
import { isOwn } from './rows.js';
import { words } from './words.js';

/** What is being written, apart from how it is shown. */
function newDraft(values) {
  return {
    messageId: `msg-a:${clientNumber()}`,
    threadId: `thread-a:${clientNumber()}`,
    legacyThreadId: '',
    from: boot.owner,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '',
    quote: '',
    inReplyTo: null,
    /** The message it answers; null for a new thread. */
    parentId: null,
    isNewThread: true,
    isSaved: false,
    edits: 0,
    scheduledAt: null,
    key: hexKey(),
    ...values,
  };
}

export function emptyDraft() {
  return newDraft({});
}

/** @param {'reply' | 'replyAll' | 'forward'} kind */
export function answerDraft(thread, message, kind, html) {
  const isMine = isOwn(message.from.email);
  const others = [...message.to, ...message.cc].filter(({ email }) => !isOwn(email));
  const to = isMine ? message.to : [message.from];
  const prefix = kind === 'forward' ? 'Fwd' : 'Re';
  const subject = message.subject || thread.subject;
  return newDraft({
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    to: kind === 'forward' ? [] : [...to],
    cc:
      kind === 'replyAll'
        ? others.filter(({ email }) => to.every((one) => one.email !== email))
        : [],
    subject: new RegExp(`^${prefix}:`, 'i').test(subject) ? subject : `${prefix}: ${subject}`,
    quote: quoteOf(message, html),
    inReplyTo: message.rfcId,
    parentId: message.id,
    isNewThread: false,
  });
}

/** A draft that Gmail has, to go on with. */
export function savedDraft(thread, message, html, parent) {
  return newDraft({
    messageId: message.id,
    threadId: thread.id,
    legacyThreadId: thread.legacyId,
    from: message.from,
    to: [...message.to],
    cc: [...message.cc],
    bcc: [...message.bcc],
    subject: message.subject,
    // A draft that is opened anew has its quote in the body (sync-2022, cvOnReplyDraftUpdate).
    html,
    parentId: parent?.id ?? null,
    inReplyTo: parent?.rfcId ?? null,
    isNewThread: parent === null,
    isSaved: true,
  });
}

/** The earlier message as Gmail puts it under an answer (sync-2022). */
function quoteOf({ at, from }, html) {
  const who = from.name ? `${from.name} <${from.email}>` : from.email;
  const line = escaped(words.wrote(fullDate(at), who));
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin: 0px 0px 0px 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;">${html.trim()}</blockquote></div>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
