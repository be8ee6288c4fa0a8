const TOKEN_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number for a new message or thread of this client: 64 bits with a sign. */
export function clientNumber() {
  const [value] = crypto.getRandomValues(new BigInt64Array(1));
  return `r${value}`;
}

export function hexKey() {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** @param {string} threadId - `thread-f:…` or `thread-a:r…`, also with a message behind it */
export function urlToken(threadId) {
  const text = btoa(threadId.replace('thread-', '')).replaceAll('=', '');
  return rebase(text, BASE64_DIGITS, TOKEN_DIGITS);
}

/** @returns {string | null} null if it is none */
export function threadIdOfToken(token) {
  if ([...token].some((digit) => !TOKEN_DIGITS.includes(digit))) return null;
  try {
    return `thread-${atob(rebase(token, TOKEN_DIGITS, BASE64_DIGITS))}`;
  } catch {
    return null; // not base64: no token
  }
}

function rebase(text, from, to) {
  let value = 0n;
  for (const digit of text) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let result = '';
  for (; value > 0n; value /= BigInt(to.length)) {
    result = to.charAt(Number(value % BigInt(to.length))) + result;
  }
  return result;
}
