import styles from './row-mark.css?inline';
import type { ThemeOnPage } from './theme-on-page';

const THEME = 'retomaTheme';

/**
 * The style of what is drawn in Gmail's rows, which have no shadow roots, and Gmail's theme for it.
 *
 * @returns puts it into the page, where it is not yet: together with the first thing that needs it,
 *   the browser styles the page once
 */
export function markStyle(page: Document, theme: ThemeOnPage, signal: AbortSignal): () => void {
  let style: HTMLStyleElement | undefined;
  signal.addEventListener('abort', () => {
    style?.remove();
    delete page.documentElement.dataset[THEME];
  });
  return () => {
    if (style || signal.aborted) return;
    style = page.createElement('style');
    style.textContent = styles;
    page.head.append(style);
    theme.follow(({ isDark }) => {
      if (isDark) page.documentElement.dataset[THEME] = 'dark';
      else delete page.documentElement.dataset[THEME];
    }, signal);
  };
}
