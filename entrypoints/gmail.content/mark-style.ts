import styles from './row-mark.css?inline';
import type { ThemeOnPage } from './theme-on-page';

const THEME = 'retomaTheme';

/** The style of what is drawn in Gmail's rows, which have no shadow roots, and Gmail's theme for it. */
export function styleMarks(page: Document, theme: ThemeOnPage, signal: AbortSignal): void {
  const style = page.createElement('style');
  style.textContent = styles;
  page.head.append(style);
  theme.follow(({ isDark }) => {
    page.documentElement.dataset[THEME] = isDark ? 'dark' : 'light';
  }, signal);
  signal.addEventListener('abort', () => {
    style.remove();
    delete page.documentElement.dataset[THEME];
  });
}
