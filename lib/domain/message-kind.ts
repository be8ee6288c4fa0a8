import { type Address, isSameMailbox } from './address';
import type { MessageSnapshot } from './snapshot';

/** What a message of a thread is to the one who waits. Only a `reply` is an answer. */
export type MessageKind =
  /** Sent by the user, from whatever address or device. */
  | 'mine'
  | 'draft'
  /** Written by the user, to be sent later by Gmail. */
  | 'scheduled'
  | 'trashed'
  /** From anybody else who is not a machine. */
  | 'reply'
  | 'auto-reply'
  | 'bounce'
  /** From somebody else, but whether from a person cannot be told without its subject. */
  | 'unjudged'
  /** Gmail does not say from whom it is. */
  | 'unknown';

/** What Gmail shows of a message, from which its kind is judged. */
export type MessageTraits = Pick<MessageSnapshot, 'from' | 'subject' | 'labels'>;

/**
 * Judge a message by its labels first, then by its sender, then by its subject.
 *
 * Labels: `^r` draft, `^scheduled`, `^k` trash, `^f` sent by the account's owner (GMAIL.md, seen).
 *
 * @param own - every address of the account's owner
 */
export function kindOfMessage(message: MessageTraits, own: readonly Address[]): MessageKind {
  const has = (label: string): boolean => message.labels.includes(label);
  if (has('^scheduled')) return 'scheduled';
  if (has('^r')) return 'draft';
  if (has('^k')) return 'trashed';
  if (has('^f')) return 'mine';
  const { from } = message;
  if (from === null) return 'unknown';
  if (own.some((address) => isSameMailbox(address, from))) return 'mine';
  if (isMailSystem(from)) return 'bounce';
  if (message.subject === null) return 'unjudged';
  if (isAutoReplySubject(message.subject)) return 'auto-reply';
  return 'reply';
}

/** RFC 3464 reports come from the mail system, RFC 5321 §4.5.1 reserves `postmaster`. */
function isMailSystem(from: Address): boolean {
  return /^(mailer-daemon|postmaster)@/.test(from);
}

/**
 * The marks that mail programs put before the subject of an automatic answer (RFC 3834 §3.1.5:
 * "Auto:"; Outlook and Gmail use their own words). A person's "Re:" before it makes it a person's.
 */
const AUTO_REPLY =
  /^\s*(auto:|automatic reply\b|auto(matic)?[- ]?(response|reply)\b|out of (the )?office\b|respuesta autom[aá]tica\b|fuera de (la )?oficina\b|r[eé]ponse automatique\b|automatische antwort\b|abwesenheits(notiz|benachrichtigung)\b|abwesend\b|resposta autom[aá]tica\b|risposta automatica\b|automatisch antwoord\b)/i;

function isAutoReplySubject(subject: string): boolean {
  return AUTO_REPLY.test(subject);
}
