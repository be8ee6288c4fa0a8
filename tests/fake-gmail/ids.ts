import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';

/** The digits of the tokens after `#inbox/` (GMAIL.md, Ids). */
const TOKEN_DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const SALT_BITS = 20n;
const SALTS = 2 ** 20;

/** Numbers that look random and are the same in every run. */
export type Random = () => number;

/** Mulberry32. @returns numbers from 0 up to, not including, 1 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A legacy id as Gmail makes them: the top 44 bits are its instant (GMAIL.md, Ids: seen). */
export function legacyIdAt(at: EpochMs, random: Random): LegacyId {
  const salt = BigInt(Math.floor(random() * SALTS));
  return ((BigInt(at) << SALT_BITS) | salt).toString(16).padStart(16, '0');
}

/** The instant in a legacy id. */
export function legacyInstant(id: LegacyId): EpochMs {
  return Number(BigInt(`0x${id}`) >> SALT_BITS);
}

/** `msg-f:` and `thread-f:` ids are their legacy id in decimal (GMAIL.md, Ids: seen). */
export function decimalOf(id: LegacyId): string {
  return BigInt(`0x${id}`).toString();
}

/** A number as a web client puts it into `thread-a:r…` and `msg-a:r…`: 64 bits with a sign. */
export function clientNumber(random: Random): string {
  const high = BigInt(Math.floor(random() * 2 ** 32));
  const low = BigInt(Math.floor(random() * 2 ** 32));
  return `r${BigInt.asIntN(64, (high << 32n) | low)}`;
}

/**
 * The token that Gmail puts after `#inbox/`: the id without `thread-`, as base64, read as digits
 * of one number and written in base 40 (GMAIL.md, Ids: seen).
 *
 * @param threadId - `thread-f:…` or `thread-a:r…`
 */
export function urlToken(threadId: string): string {
  const text = btoa(threadId.replace('thread-', '')).replaceAll('=', '');
  return rebase(text, BASE64_DIGITS, TOKEN_DIGITS);
}

/** The thread id in a token of a Gmail URL. */
export function threadIdOfToken(token: string): string {
  return `thread-${atob(rebase(token, TOKEN_DIGITS, BASE64_DIGITS))}`;
}

const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function rebase(text: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of text) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let result = '';
  for (; value > 0n; value /= BigInt(to.length)) {
    result = to.charAt(Number(value % BigInt(to.length))) + result;
  }
  return result;
}
