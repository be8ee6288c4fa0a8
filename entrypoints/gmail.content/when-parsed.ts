/**
 * Do something when the page's own text is read and before its deferred scripts run: Gmail has said
 * by then whose mailbox it is, and has drawn nothing. At once if that is over already.
 */
export function whenParsed(page: Document, task: () => void, signal: AbortSignal): void {
  if (page.readyState !== 'loading') task();
  else page.addEventListener('readystatechange', () => task(), { once: true, signal });
}
