import { defineContentScript } from '#imports';
import { features } from './features';
import { startInGmail } from './start';

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  main: (context) => startInGmail(document, features, context.signal),
});
