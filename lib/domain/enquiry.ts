import { type Address, isSameMailbox } from './address';
import { addWorkingHours } from './calendar/working-hours';
import { readSender } from './inbound/sender';
import { readSubject } from './inbound/subject';
import { kindOfMessage } from './message-kind';
import { judgeExpectsReply } from './outgoing/judge-expects-reply';
import type { Enquiry } from './owe';
import type { Settings } from './settings';
import type { MessageSnapshot, ThreadSnapshot } from './snapshot';
import { type EpochMs, SECOND_MS } from './time';

/** Whose questions the user answers. */
export type EnquiryRule = {
  /** Every address of the account's owner. */
  readonly own: readonly Address[];
  /** Addresses at which strangers may ask, too. */
  readonly addresses: readonly Address[];
  /** Whether the user writes to somebody on other threads. */
  readonly isKnown: (from: Address) => boolean;
  /** Whose questions need no answer, as the user said. */
  readonly isNeedless: (from: Address) => boolean;
  /** Mail until then is not looked at. */
  readonly since: EpochMs;
};

/**
 * The first message of a thread that asks the user something and that they have not answered: from
 * somebody to whom they write, or to an address at which strangers may ask.
 *
 * @param snapshot - with the texts judged
 */
export function enquiryIn(snapshot: ThreadSnapshot, rule: EnquiryRule): Enquiry | null {
  const { account, threadId, subject, messages } = snapshot;
  const { own, addresses, isKnown, isNeedless, since } = rule;
  const kinds = messages.map((message) => kindOfMessage(message, own));
  // An answer that is to leave later is one.
  const lastAnswer = kinds.findLastIndex((kind) => kind === 'mine' || kind === 'scheduled');
  const wasWrittenTo = kinds.includes('mine');
  for (const [index, message] of messages.entries()) {
    const { from, fromName, messageId, at, asks, labels, to = [] } = message;
    if (index <= lastAnswer || kinds[index] !== 'human' || !asks || labels.includes('^s')) continue;
    // Some of Gmail's answers tell whole seconds alone.
    if (from === null || messageId === null || at === null || at + SECOND_MS <= since) continue;
    if (isNeedless(from) || readSender({ email: from, name: fromName }).isNoReply) continue;
    const isAskedAtAddress = isAmong(to, addresses);
    const isToUser = to.length === 0 || isAskedAtAddress || isAmong(to, own);
    if (!isToUser || !(isAskedAtAddress || wasWrittenTo || isKnown(from))) continue;
    return { account, threadId, subject, from: { email: from, name: fromName }, messageId, at };
  }
  return null;
}

/** When an enquiry is nudged for, and when once more, in working hours since it came. */
export function enquiryClocks(
  at: EpochMs,
  settings: Settings,
): { readonly dueAt: EpochMs; readonly nudgeAgainAt: EpochMs | null } {
  const { enquiryHours, enquiryAgainHours } = settings;
  const again = enquiryAgainHours > enquiryHours;
  return {
    dueAt: addWorkingHours(at, enquiryHours, settings),
    nudgeAgainAt: again ? addWorkingHours(at, enquiryAgainHours, settings) : null,
  };
}

/**
 * Whether somebody's mail asks its recipients something: the writer is left waiting as the user would
 * be, had they written it.
 *
 * @param text - the whole plain text
 */
export function asksSomething(
  { subject }: Pick<MessageSnapshot, 'subject'>,
  text: string,
  to: readonly Address[],
): boolean {
  const { expects } = judgeExpectsReply({
    subject: subject ?? '',
    text,
    recipients: to.map((email) => ({ email, name: '' })),
    isReply: readSubject(subject ?? '').isReply,
  });
  return expects === true;
}

function isAmong(to: readonly Address[], addresses: readonly Address[]): boolean {
  return to.some((email) => addresses.some((address) => isSameMailbox(email, address)));
}
