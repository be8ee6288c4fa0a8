import type { CheckFailure } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { pauseRequests, takeRequest } from './request-budget';

/** Gmail's own address. Nothing else is ever asked. */
export const GMAIL = 'https://mail.google.com';

const TIMEOUT_MS = 20_000;

export type GmailAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** Gmail led elsewhere: this account number is not signed in (any more). */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'failure'; readonly failure: CheckFailure }
  /** Gmail has been asked often enough for now. */
  | { readonly kind: 'later' };

/**
 * Ask Gmail for a page of the user's own, with the user's own session.
 *
 * @param path - begins with `/mail/`
 */
export async function askGmail(path: string, now: EpochMs): Promise<GmailAnswer> {
  if (!(await takeRequest(now))) return { kind: 'later' };
  let response: Response;
  try {
    response = await fetch(GMAIL + path, {
      credentials: 'include',
      cache: 'no-store',
      // A sign-in page lives on a host that the extension may not read; that it was named is enough.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.type === 'opaqueredirect') return { kind: 'redirect' };
    if (response.ok) return { kind: 'text', text: await response.text() };
  } catch {
    // A TypeError for no network, an AbortError for no answer in time: the same to the user.
    return { kind: 'failure', failure: 'offline' };
  }
  if (response.status === 401 || response.status === 403) return { kind: 'redirect' };
  if (response.status === 404) return { kind: 'failure', failure: 'not-found' };
  if (response.status === 429) await pauseRequests(now);
  return { kind: 'failure', failure: 'refused' };
}
