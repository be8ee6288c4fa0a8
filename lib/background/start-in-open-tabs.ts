import { browser } from '@/lib/platform/browser';
import { GMAIL } from './ask-gmail';

/**
 * Start in the Gmail tabs that are open at an installation or update, so that nobody has to reload
 * them. Firefox does so itself.
 */
export async function startInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const tab of await browser.tabs.query({ url: `${GMAIL}/mail/*` })) {
    for (const script of scripts) {
      if (tab.id === undefined || !script.js) continue;
      await browser.scripting.executeScript({
        target: { tabId: tab.id },
        files: script.js,
        // The polyfill's types know no worlds yet.
        ...('world' in script && { world: script.world as 'ISOLATED' }),
      });
    }
  }
}
