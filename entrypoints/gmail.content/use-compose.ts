import { useEffect, useState } from 'react';
import { type Compose, readCompose } from '@/lib/gmail/page/compose';
import { observe } from '@/lib/gmail/page/observe';

/** What a compose window holds, read anew when its recipients change. */
export function useCompose(root: Element): Compose {
  const [compose, setCompose] = useState(() => readCompose(root));
  useEffect(() => {
    const controller = new AbortController();
    const read = (): void => setCompose(readCompose(root));
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
  }, [root]);
  return compose;
}
