import { defineContentScript } from '#imports';
import { features } from './features';
import { startInGmail } from './start';

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  // An outdated script hears of it by an event: Gmail's own listeners need not hear a message.
  noScriptStartedPostMessage: true,
  main: (context) => startInGmail(document, features, context.signal),
});
