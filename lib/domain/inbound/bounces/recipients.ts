import { type Address, normalizeAddress } from '../../address';

/** No report names more that matter. */
const MAX_RECIPIENTS = 20;

const ADDRESS = /[a-z0-9][a-z0-9._%+=~-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

/** Fields that name whom a report is about (RFC 3464 §2.3.1, §2.3.2). */
const FIELD =
  /(?:final-recipient|original-recipient|x-failed-recipients|recipient address|addressed to|rcpt to|could not be delivered to|failed recipient)[^\n@]{0,30}$/i;

/** Words before an address that is not the recipient's. */
const NOT_RECIPIENT =
  /(?:mail from|from|sent by|reply-to|sender|return address|contact(?: your)?|assistance|abuse|support|postmaster|message-id|id|envelope-from|your return address|de|von|da)[: <["']{1,4}$/i;

const SYSTEM = /^(?:mailer-daemon|postmaster|mail-daemon|abuse|support|helpdesk)@/;

/**
 * Whom a report says that it did not reach.
 *
 * @param text - the report without the returned mail
 * @param system - the address that the report came from
 */
export function readRecipients(text: string, system: Address): readonly Address[] {
  const others = new Set<Address>();
  const inFields: Address[] = [];
  const elsewhere: Address[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 60), match.index);
    const address = normalizeAddress(match[0].replace(/[.']$/, ''));
    if (address === system || SYSTEM.test(address)) continue;
    if (FIELD.test(before)) inFields.push(address);
    else if (NOT_RECIPIENT.test(before)) others.add(address);
    else elsewhere.push(address);
  }
  const found =
    inFields.length > 0 ? inFields : elsewhere.filter((address) => !others.has(address));
  return [...new Set(found)].slice(0, MAX_RECIPIENTS);
}
