import { attempt } from '@/lib/attempt';
import { browser } from '@/lib/platform/browser';

/** What the background asks of a Gmail tab. */
export type Command =
  /** Flag the row that has the focus, or else the open thread. */
  | 'track-thread'
  /** Flag the row whose context menu was opened, or else the open thread. */
  | 'track-pointed';

const COMMANDS: readonly unknown[] = ['track-thread', 'track-pointed'] satisfies Command[];

type CommandMessage = { readonly source: 'retoma'; readonly command: Command };

/** A tab without a content script (it was just opened, or is no mailbox) is passed over. */
export async function sendCommand(tabId: number, command: Command): Promise<void> {
  const message: CommandMessage = { source: 'retoma', command };
  await browser.tabs.sendMessage(tabId, message);
}

export function onCommand(listener: (command: Command) => unknown, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    if (isCommandMessage(message)) void attempt('command', () => listener(message.command));
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
    COMMANDS.includes(message.command)
  );
}
