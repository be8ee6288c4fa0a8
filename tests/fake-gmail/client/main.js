import { boot } from './boot.js';
import { Compose } from './compose.js';
import { drawComposeFrame, drawMailboxFrame, drawThreadFrame } from './frame.js';
import { followChanges } from './sync.js';
import { showPoppedOut, startViews } from './views.js';
import { words } from './words.js';

if (boot.kind === 'compose') {
  document.title = `${words.newMessage} - ${boot.owner.email} - Gmail`;
  Compose.create().showPage(drawComposeFrame());
} else if (boot.kind === 'thread') {
  void showPoppedOut(drawThreadFrame());
} else {
  drawMailboxFrame();
  startViews();
  if (location.hash.includes('compose=new')) Compose.create().showWindow();
}
void followChanges((isConnected) => document.body.classList.toggle('fake-offline', !isConnected));
