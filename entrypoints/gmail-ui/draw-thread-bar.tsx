import type { GmailUi } from '@/entrypoints/gmail.content/ui-on-page';
import { ConnectedThreadBar } from './ConnectedThreadBar';
import { mountInShadow } from './mount';

export const drawThreadBar: GmailUi['drawThreadBar'] = (gmail, thread, place, signal) =>
  mountInShadow(
    <ConnectedThreadBar
      gmail={gmail}
      threadId={thread.threadId}
      readThread={thread.read}
      onAnswer={thread.answer}
    />,
    place,
    gmail.theme,
    signal,
  );
