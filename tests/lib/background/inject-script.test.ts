import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectScript } from '@/lib/background/inject-script';

describe('injectScript', () => {
  it('runs the script in the frame that asks, and in no other', async () => {
    const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
    await injectScript('gmail-ui', { tabId: 7, frameId: 3 });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['gmail-ui.js'],
      injectImmediately: true,
    });
  });

  it('refuses who is no tab', async () => {
    await expect(injectScript('gmail-ui', undefined)).rejects.toThrow(RangeError);
  });
});
