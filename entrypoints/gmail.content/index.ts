import { defineContentScript } from '#imports';
import { features } from './features';
import { startInGmail } from './start';
import { whenParsed } from './when-parsed';

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  // Rows that Gmail draws while we watch are marked in the frame in which they appear.
  runAt: 'document_start',
  // An outdated script hears of it by an event: Gmail's own listeners need not hear a message.
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    whenParsed(document, () => startInGmail(document, features, signal), signal),
});
