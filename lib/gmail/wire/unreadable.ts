import type { UnreadableAnswer } from './parsed';

/** A sign-in page says what it is in its head. */
const MAX_HEAD_LENGTH = 100_000;

/** Marks of Google's sign-in pages, by what they lead to: their words follow the user's language. */
const SIGN_IN = [
  /<(?:base|form)\b[^>]*\b(?:href|action)\s*=\s*["']?https:\/\/accounts\.google\.com\//i,
  /<meta\b[^>]*http-equiv\s*=\s*["']?refresh[^>]*accounts\.google\.com\//i,
  /<[^>]*\bid\s*=\s*["']?(?:identifierId|gaia_loginform)\b/i,
  // An answer to rt=j in the older notation, which is no JSON: nulls are left out (seen).
  /^\)\]\}'\s*(?:\d+\s*)?\[\["lr","https:\/\/accounts\.google\.com\//,
  // The body of a 401 from feed/atom is in English always (read).
  /<title>\s*unauthorized\s*<\/title>/i,
];

/** Why an answer that could not be read is not what was asked for. */
export function whyUnreadable(text: string): UnreadableAnswer {
  const head = text.slice(0, MAX_HEAD_LENGTH);
  return SIGN_IN.some((mark) => mark.test(head)) ? 'signed-out' : 'not-understood';
}

/** An answer to `rt=j` that leads to the sign-in page: `["lr", address]` (seen). */
export function leadsToSignIn(node: readonly unknown[]): boolean {
  const [mark, address] = node;
  return (
    mark === 'lr' &&
    typeof address === 'string' &&
    address.startsWith('https://accounts.google.com/')
  );
}
