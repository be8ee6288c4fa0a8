import { browser } from '@/lib/platform/browser';

/** What the background asks of a Gmail tab: flag the thread under the pointer or on screen. */
export type Command = 'track-thread';

type CommandMessage = { readonly source: 'retoma'; readonly command: Command };

/** A tab without a content script (it was just opened, or is no mailbox) is passed over. */
export async function sendCommand(tabId: number, command: Command): Promise<void> {
  const message: CommandMessage = { source: 'retoma', command };
  await browser.tabs.sendMessage(tabId, message);
}

export function onCommand(listener: (command: Command) => void, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    if (isCommandMessage(message)) listener(message.command);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isCommandMessage(message: unknown): message is CommandMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'source' in message &&
    message.source === 'retoma' &&
    'command' in message &&
    message.command === 'track-thread'
  );
}
