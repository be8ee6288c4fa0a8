/** An e-mail address in lower case, without a name. */
export type Address = string;

export type Person = {
  readonly email: Address;
  /** As Gmail shows it; empty if unknown. */
  readonly name: string;
};

/** Domains where neighbours are strangers: sharing one makes nobody a colleague. */
const PUBLIC_DOMAINS = new Set(['gmail.com', 'googlemail.com']);

export function normalizeAddress(email: string): Address {
  return email.trim().toLowerCase();
}

/** What stands after the last `@`, or the empty string. */
export function domainOf(email: Address): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

/**
 * Whether two addresses belong to one organisation. Addresses at a public mail domain never do.
 */
export function areColleagues(a: Address, b: Address): boolean {
  return domainOf(a) === domainOf(b) && !PUBLIC_DOMAINS.has(domainOf(a));
}

/**
 * Whether two addresses reach the same mailbox: letter case and a `+tag` never matter, dots do not
 * matter at Gmail's own domains.
 *
 * @see https://support.google.com/mail/answer/7436150 on dots, https://support.google.com/mail/answer/22370 on tags
 */
export function isSameMailbox(a: Address, b: Address): boolean {
  return mailboxOf(a) === mailboxOf(b);
}

/** One name for all addresses that reach the same mailbox. */
export function mailboxOf(email: Address): string {
  const at = email.lastIndexOf('@');
  const [name = ''] = email.slice(0, at).toLowerCase().split('+');
  const domain = domainOf(email).toLowerCase().replace('googlemail.com', 'gmail.com');
  return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
}

/** Addresses as a user lists them, between commas, semicolons or spaces, each once; and what is none. */
export function readAddresses(text: string): {
  readonly addresses: readonly Address[];
  readonly odd: readonly string[];
} {
  const parts = [...new Set(text.split(/[\s,;]+/).map(normalizeAddress))].filter(Boolean);
  const isAddress = (part: string): boolean => part.length <= 254 && /^[^@]+@[^@]+$/.test(part);
  return { addresses: parts.filter(isAddress), odd: parts.filter((part) => !isAddress(part)) };
}
