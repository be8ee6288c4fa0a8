import { type Compose, readCompose } from '@/lib/gmail/page/compose';
import { observe } from '@/lib/gmail/page/observe';

/** What a compose window holds. */
export type ComposeOnPage = {
  /** What holds its fields and buttons. */
  readonly root: Element;
  /** The same object until something changes. */
  get(): Compose;
  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void;
};

/** Reads anew when recipients change, while anybody listens. */
export function followCompose(root: Element): ComposeOnPage {
  let compose = readCompose(root);
  return {
    root,
    get: () => compose,
    subscribe(listener) {
      const controller = new AbortController();
      const read = (): void => {
        compose = readCompose(root);
        listener();
      };
      observe(
        root.ownerDocument,
        'composeRecipient',
        (recipient, signal) => {
          if (!root.contains(recipient)) return;
          read();
          signal.addEventListener('abort', read);
        },
        controller.signal,
      );
      return () => controller.abort();
    },
  };
}
