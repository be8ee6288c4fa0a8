import * as InboxSDK from '@inboxsdk/core';
import { type ComposeEvent, REPORT_ELEMENT, type Sighting } from './sighting';

/** An id of valid form that belongs to nobody. */
const APP_ID = 'sdk_testfoo_2a9c68f994';
const EVENTS: readonly ComposeEvent[] = [
  'presending',
  'sending',
  'sent',
  'sendCanceled',
  'draftSaved',
  'fullscreenChanged',
  'discard',
];

const report = document.createElement(REPORT_ELEMENT);
report.hidden = true;
document.documentElement.append(report);

/** Reports go into the page, where a spec can read them whatever world they come from. */
function see(sighting: Sighting): void {
  const line = document.createElement('p');
  line.textContent = JSON.stringify(sighting);
  report.append(line);
}

function seeError(error: unknown): void {
  see({
    kind: 'error',
    text: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}

async function watch(): Promise<void> {
  const sdk = await InboxSDK.load(2, APP_ID, { globalErrorLogging: false, eventTracking: false });
  see({ kind: 'loaded', address: sdk.User.getEmailAddress() });
  sdk.Router.handleAllRoutes((route) => {
    see({ kind: 'route', route: route.getRouteID(), type: route.getRouteType() });
  });
  sdk.Lists.registerThreadRowViewHandler((row: InboxSDK.ThreadRowView) => {
    row.getThreadIDAsync().then((threadId) => {
      see({
        kind: 'row',
        threadId,
        subject: row.getSubject(),
        messages: row.getVisibleMessageCount(),
        people: row.getContacts().map(({ emailAddress }) => emailAddress),
      });
    }, seeError);
  });
  sdk.Conversations.registerThreadViewHandler((thread) => {
    thread.getThreadIDAsync().then((threadId) => {
      see({ kind: 'thread', threadId, subject: thread.getSubject() });
    }, seeError);
  });
  sdk.Conversations.registerMessageViewHandler((message) => {
    message.getMessageIDAsync().then((messageId) => {
      see({
        kind: 'message',
        messageId,
        sender: message.getSender().emailAddress,
        recipients: message.getRecipientEmailAddresses(),
      });
      return message.getRecipientsFull().then((people) => {
        const addresses = people.map(({ emailAddress }) => emailAddress);
        see({ kind: 'recipients', messageId, addresses });
      });
    }, seeError);
  });
  let count = 0;
  sdk.Compose.registerComposeViewHandler((compose) => {
    count += 1;
    const number = count;
    see({
      kind: 'compose',
      compose: number,
      from: compose.getFromContact().emailAddress,
      isReply: compose.isReply(),
      isInline: compose.isInlineReplyForm(),
      isFullScreen: compose.isFullscreen(),
    });
    for (const event of EVENTS) {
      compose.on(event, (data: unknown) => seeComposeEvent(compose, number, event, data));
    }
  });
}

/** What `sent` and `draftSaved` carry. */
type SavedEvent = {
  readonly getThreadID: () => Promise<string>;
  readonly getMessageID: () => Promise<string>;
};

function seeComposeEvent(
  compose: InboxSDK.ComposeView,
  number: number,
  event: ComposeEvent,
  data: unknown,
): void {
  const about = {
    kind: 'compose-event' as const,
    compose: number,
    event,
    to: compose.getToRecipients().map(({ emailAddress }) => emailAddress),
    subject: compose.getSubject(),
  };
  if (event !== 'sent' && event !== 'draftSaved') {
    see({ ...about, threadId: null, messageId: null });
    return;
  }
  const saved = data as SavedEvent;
  Promise.all([saved.getThreadID(), saved.getMessageID()]).then(([threadId, messageId]) => {
    see({ ...about, threadId, messageId });
  }, seeError);
}

watch().catch(seeError);
