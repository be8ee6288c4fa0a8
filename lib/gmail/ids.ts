import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';

const LEGACY_ID = /^[0-9a-f]{16}$/;
const MAX_LEGACY = 0xffff_ffff_ffff_ffffn;
/** The top 44 bits of a legacy id are its time. */
const TIME_SHIFT = 20n;

export function isLegacyId(value: unknown): value is LegacyId {
  return typeof value === 'string' && LEGACY_ID.test(value);
}

/** `thread-f:<decimal>` was numbered by the server, `thread-a:r<±n>` by this web client (seen). */
export function isThreadWireId(value: unknown): value is string {
  return typeof value === 'string' && /^thread-[af]:/.test(value);
}

export function isMessageWireId(value: unknown): value is string {
  return typeof value === 'string' && /^msg-[af]:/.test(value);
}

/**
 * The bare id in a value of Gmail's: without the `#` that the page puts before it, and cut at the
 * `|` after which, with conversation view off, the message stands (seen).
 */
export function bareWireId(value: string): string {
  return value.replace(/^#/, '').replace(/\|.*$/s, '');
}

/**
 * The legacy id in a `thread-f:` or `msg-f:` id, whose decimal is that number (seen). An `-a:` id
 * holds none: only the server's answer or the page tells it.
 */
export function legacyIdOf(wireId: string): LegacyId | null {
  const [, decimal] = /^(?:thread|msg)-f:(\d{1,20})$/.exec(wireId) ?? [];
  if (!decimal || BigInt(decimal) > MAX_LEGACY) return null;
  const hex = BigInt(decimal).toString(16);
  return isLegacyId(hex) ? hex : null;
}

/**
 * The instant in a legacy id.
 *
 * Unlike the dates Gmail draws it does not depend on the reader's language or time zone. Google
 * does not document it: it was checked against the `issued` times of Gmail's own Atom feed (seen).
 *
 * @throws RangeError if `id` is not a legacy id
 */
export function instantOf(id: LegacyId): EpochMs {
  if (!isLegacyId(id)) throw new RangeError(`not a legacy Gmail id: "${id}"`);
  return Number(BigInt(`0x${id}`) >> TIME_SHIFT);
}

/** The digits of a URL token: letters without vowels, so that no token spells a word (seen). */
const TOKEN_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Longer than any token seen (32), short enough to be read at once. */
const MAX_TOKEN_LENGTH = 200;

export type TokenThread = {
  /** Null for a token that is itself a legacy id. */
  readonly threadId: string | null;
  /** Null where only Gmail knows it. */
  readonly legacyThreadId: LegacyId | null;
};

/**
 * The thread that a token of Gmail's addresses names, as in `#inbox/FMfcgz…`.
 *
 * A token is a number in base 40 whose base 64 digits spell the base64 of `f:<decimal>` or
 * `a:r<±n>`; 16 hex digits open a thread as well (seen).
 *
 * @returns null for anything else
 */
export function threadOfToken(token: string): TokenThread | null {
  if (isLegacyId(token)) return { threadId: null, legacyThreadId: token };
  const text = textOfToken(token);
  const [, id] = /^(?:thread-)?(f:\d{1,20}|a:[\w:-]+)(?:\||$)/.exec(text ?? '') ?? [];
  if (!id) return null;
  const threadId = `thread-${id}`;
  const legacyThreadId = legacyIdOf(threadId);
  if (id.startsWith('f:') && !legacyThreadId) return null;
  return { threadId, legacyThreadId };
}

function textOfToken(token: string): string | null {
  if (token.length === 0 || token.length > MAX_TOKEN_LENGTH) return null;
  let number = 0n;
  for (const digit of token) {
    const value = TOKEN_DIGITS.indexOf(digit);
    if (value < 0) return null;
    number = number * BigInt(TOKEN_DIGITS.length) + BigInt(value);
  }
  let base64 = '';
  for (let rest = number; rest > 0n; rest /= 64n) {
    base64 = BASE64_DIGITS.charAt(Number(rest % 64n)) + base64;
  }
  try {
    return atob(base64);
  } catch {
    // Digits that are no base64 of anything (their count is one more than a multiple of four).
    return null;
  }
}
