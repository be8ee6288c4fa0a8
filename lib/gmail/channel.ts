import type { GmailRecord } from './records';

// The observer in Gmail's own world and the isolated content script see the same document and
// nothing else of each other. The number is the format's: an observer stays in the page when the
// extension is updated.

const RECORD = 'retoma:record:1';
const READY = 'retoma:ready:1';

/** More than a page load brings before the content script is there to hear it. */
const MAX_WAITING = 500;

export type Sender = {
  /** What one exchange told goes over together: a list tells of a hundred threads. */
  send(...records: readonly GmailRecord[]): void;
};

/**
 * The observer's end. Keeps what it has to say until somebody listens.
 *
 * @param onReady - a listener has come, at the start or after an update
 */
export function openSender(page: Document, onReady: () => void): Sender {
  let isHeard = false;
  const waiting: string[] = [];
  const dispatch = (detail: string): void => {
    page.dispatchEvent(new CustomEvent(RECORD, { detail }));
  };
  page.addEventListener(READY, () => {
    isHeard = true;
    onReady();
    for (const detail of waiting.splice(0)) dispatch(detail);
  });
  return {
    send(...records) {
      // A string crosses between the worlds of every browser; an object does not in Firefox.
      const detail = JSON.stringify(records);
      if (isHeard) dispatch(detail);
      else if (waiting.length < MAX_WAITING) waiting.push(detail);
    },
  };
}

/**
 * The content script's end.
 *
 * @param listener - gets whatever was sent, unchecked: anything in the page can send
 */
export function receive(
  page: Document,
  listener: (detail: unknown) => void,
  signal: AbortSignal,
): void {
  page.addEventListener(
    RECORD,
    (event) => {
      if (event instanceof CustomEvent) listener(event.detail);
    },
    { signal },
  );
  page.dispatchEvent(new CustomEvent(READY));
}
