import { observe } from './observe';
import type { PageReading } from './page-reading';
import { find } from './selectors';

/**
 * Open Gmail's own answer below the last message of a thread, and put a text where the user goes on
 * writing. It is typed in as if by the user, so that Gmail saves it and its undo takes it back.
 *
 * @param text - empty to open the answer alone
 * @param signal - aborts when nobody waits for the answer's window any more
 */
export function beginAnswer(view: Element, text: string, signal: AbortSignal): PageReading<void> {
  const reply = find(view, 'replyLink') as HTMLElement | null;
  if (!reply) return { ok: false, missing: 'replyLink' };
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  observe(
    view.ownerDocument,
    'composeBody',
    (body) => {
      if (!view.contains(body)) return;
      controller.abort();
      insertText(body, text);
    },
    controller.signal,
  );
  reply.click();
  return { ok: true, value: undefined };
}

function insertText(body: HTMLElement, text: string): void {
  body.focus();
  // Above what Gmail put there: a signature, what is quoted.
  body.ownerDocument.getSelection()?.collapse(body, 0);
  // Deprecated, and the one way whose changes the page's own undo knows; Gmail's editor uses it too.
  if (text) body.ownerDocument.execCommand('insertText', false, text);
}
