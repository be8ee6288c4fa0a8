import type { LateScriptName } from '@/lib/messaging/protocol';
import type { Sender } from '@/lib/messaging/server';
import { browser } from '@/lib/platform/browser';

/**
 * Run a script of ours in the frame that asks, in the world of its content script.
 *
 * @throws RangeError if it is no tab that asks, and what the browser throws if it refuses
 */
export async function injectScript(script: LateScriptName, sender: Sender): Promise<void> {
  if (!sender) throw new RangeError(`${script} can only be run in a tab`);
  const { tabId, frameId } = sender;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`${script}.js`],
    injectImmediately: true,
  });
}
