/**
 * Read whom the contact budget is not to be for: an address, or a domain as `client.example` or
 * `@client.example`.
 *
 * @returns an address, or a domain with an at sign before it; null for anything else
 */
export function exemptionOf(input: string): string | null {
  const text = input.normalize('NFKC').trim().toLowerCase();
  const written = text.includes('@') ? text : `@${text}`;
  return /^[^\s@,;<>"]{0,64}@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(written) &&
    written.length <= 254
    ? written
    : null;
}
