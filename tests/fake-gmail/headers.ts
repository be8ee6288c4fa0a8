/**
 * Gmail's Content-Security-Policy: scripts by nonce, Trusted Types enforced, reports to a relative
 * address (TOOLCHAIN.md: enforced; the words of the policy are read, not captured).
 */
export function pageHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=UTF-8',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    'content-security-policy': [
      `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
      'report-uri /mail/cspreport',
    ].join(';'),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'origin',
  };
}

export const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' } as const;
