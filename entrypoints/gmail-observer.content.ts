import { defineContentScript } from '#imports';
import { observeTraffic } from '@/lib/gmail/observe-traffic';

// Runs in Gmail's own world before its scripts do. Watches, draws nothing, asks nothing.
export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => observeTraffic(window),
});
