import { type Address, isSameMailbox } from './address';
import type { InboundJudgement } from './inbound/inbound-mail';
import type { MessageSnapshot } from './snapshot';

/** What a message of a thread is to the one who waits. */
export type MessageKind =
  /** Sent by the user, from whatever address or device. */
  | 'mine'
  | 'draft'
  /** Written by the user, to be sent later by Gmail. */
  | 'scheduled'
  | 'trashed'
  /** From anybody else, and judged to be what its judgement says. */
  | InboundJudgement['kind']
  /** From somebody else, and its text was not seen. */
  | 'unjudged'
  /** Gmail does not say from whom it is. */
  | 'unknown';

/** What Gmail shows of a message, from which its kind is judged. */
export type MessageTraits = Pick<MessageSnapshot, 'from' | 'subject' | 'labels' | 'judgement'>;

/**
 * Tell a message by its labels first, then by its sender, then by how its text was judged.
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
  const { from, judgement } = message;
  if (from === null) return 'unknown';
  if (own.some((address) => isSameMailbox(address, from))) return 'mine';
  return judgement?.kind ?? 'unjudged';
}
