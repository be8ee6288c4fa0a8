import type { LateScripts } from '@/entrypoints/gmail.content/late-script';
import { ConnectedThreadBar } from './ConnectedThreadBar';
import { mountInShadow } from './mount';

export const drawThreadBar: LateScripts['gmail-ui']['drawThreadBar'] = (
  gmail,
  thread,
  place,
  signal,
) =>
  mountInShadow(<ConnectedThreadBar gmail={gmail} thread={thread} />, place, gmail.theme, signal);
