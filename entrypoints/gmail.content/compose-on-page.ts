import { type Compose, readCompose } from '@/lib/gmail/page/compose';
import { readComposeText } from '@/lib/gmail/page/compose-text';
import { observe } from '@/lib/gmail/page/observe';

/** What a compose window holds. */
export type ComposeOnPage = {
  /** What holds its fields and buttons. */
  readonly root: Element;
  /** The same object until recipients change. */
  get(): Compose;
  /** What it holds at this moment. */
  readNow(): Compose & { readonly text: string | null };
  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void;
};

/** Reads anew when recipients change, while anybody listens. */
export function followCompose(root: Element): ComposeOnPage {
  let compose = readCompose(root);
  return {
    root,
    get: () => compose,
    readNow: () => ({ ...readCompose(root), text: readComposeText(root) }),
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
