import type { GmailUi } from '@/entrypoints/gmail.content/ui-on-page';
import { ConnectedThreadBar } from './ConnectedThreadBar';
import { mountInShadow } from './mount';

export const drawThreadBar: GmailUi['drawThreadBar'] = (gmail, { threadId, read }, place, signal) =>
  mountInShadow(
    <ConnectedThreadBar gmail={gmail} threadId={threadId} readThread={read} />,
    place,
    gmail.theme,
    signal,
  );
