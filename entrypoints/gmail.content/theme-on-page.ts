import { observe } from '@/lib/gmail/page/observe';
import { type PageTheme, readTheme } from '@/lib/gmail/page/theme';

/** How Gmail looks, read again when it draws a new view or the tab is looked at again. */
export type ThemeOnPage = {
  get(): PageTheme;
  /** Called at once and at every change. */
  follow(listener: (theme: PageTheme) => void, signal: AbortSignal): void;
};

export function followTheme(page: Document, signal: AbortSignal): ThemeOnPage {
  let theme = readTheme(page);
  const listeners = new Set<(theme: PageTheme) => void>();
  const refresh = (): void => {
    const now = readTheme(page);
    if (now.isDark === theme.isDark && now.direction === theme.direction) return;
    theme = now;
    for (const listener of listeners) listener(theme);
  };
  page.addEventListener('visibilitychange', refresh, { signal });
  observe(page, 'main', refresh, signal);
  return {
    get: () => theme,
    follow(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
      listener(theme);
    },
  };
}
