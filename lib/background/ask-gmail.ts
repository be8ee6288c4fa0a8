import type { CheckFailure } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { pauseRequests, takeRequest } from './request-budget';

/** Gmail's own address. Nothing else is ever asked. */
export const GMAIL = 'https://mail.google.com';

const TIMEOUT_MS = 20_000;

export type GmailAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** Gmail led elsewhere or would not answer for this account number: it may be another's now. */
  | { readonly kind: 'moved'; readonly otherwise: CheckFailure }
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
    if (response.type === 'opaqueredirect') return { kind: 'moved', otherwise: 'signed-out' };
    if (response.ok) return { kind: 'text', text: await response.text() };
  } catch {
    // A TypeError for no network, an AbortError for no answer in time: the same to the user.
    return { kind: 'failure', failure: 'offline' };
  }
  const { status } = response;
  if (status === 429) await pauseRequests(now);
  if (status === 429 || status >= 500) return { kind: 'failure', failure: 'refused' };
  return { kind: 'moved', otherwise: MEANING[status] ?? 'refused' };
}

/** What a refusal means once it is sure that the right account was asked. */
const MEANING: Readonly<Record<number, CheckFailure>> = {
  401: 'signed-out',
  403: 'signed-out',
  404: 'not-found',
};
