import { observe } from '@/lib/gmail/page/observe';
import { type PageTheme, readTheme } from '@/lib/gmail/page/theme';

/** How Gmail looks, read again when it draws a new view or the tab is looked at again. */
export type ThemeOnPage = {
  /** Called as soon as it is known, and at every change. Nothing is read before the first call. */
  follow(listener: (theme: PageTheme) => void, signal: AbortSignal): void;
};

/** Of the first reading: what is drawn before it looks as in a light theme. */
const MAX_WAIT_MS = 300;

/**
 * Colours are read when the browser has drawn a view and is idle, not while Gmail puts it together:
 * to tell them in between it would have to style the whole page at once.
 */
export function followTheme(page: Document, signal: AbortSignal): ThemeOnPage {
  let theme: PageTheme | undefined;
  let isWaiting = false;
  let isFollowed = false;
  const listeners = new Set<(theme: PageTheme) => void>();
  const refresh = (): void => {
    if (signal.aborted) return;
    const now = readTheme(page);
    if (now.isDark === theme?.isDark && now.direction === theme.direction) return;
    theme = now;
    for (const listener of listeners) listener(now);
  };
  const refreshWhenIdle = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestIdleCallback(
      () => {
        isWaiting = false;
        refresh();
      },
      { timeout: MAX_WAIT_MS },
    );
  };
  const begin = (): void => {
    if (isFollowed) return;
    isFollowed = true;
    page.addEventListener('visibilitychange', refresh, { signal });
    observe(page, 'main', refreshWhenIdle, signal);
    refreshWhenIdle();
  };
  return {
    follow(listener, until) {
      begin();
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
      if (theme) listener(theme);
    },
  };
}
