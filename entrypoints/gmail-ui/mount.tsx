import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import styles from '@/components/gmail.css?inline';
import type { ThemeOnPage } from '@/entrypoints/gmail.content/theme-on-page';
import type { Place } from '@/lib/gmail/page/page-reading';

/** Marks everything of ours in Gmail's page. */
export const HOST_CLASS = 'retoma-host';

/** Gmail hears keys on its document and would take what is typed in our fields for its shortcuts. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Draw React in a shadow root at a place in Gmail's page, until `signal` aborts. It follows Gmail's
 * theme and direction.
 */
export function mountInShadow(
  node: ReactNode,
  { parent, before }: Place,
  theme: ThemeOnPage,
  signal: AbortSignal,
): void {
  const page = parent.ownerDocument;
  const host = page.createElement('div');
  host.className = HOST_CLASS;
  // A row of a table takes cells alone, and a cell can have no shadow root.
  const outer = parent.localName === 'tr' ? page.createElement('td') : host;
  if (outer !== host) outer.append(host);

  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = styles;
  const container = page.createElement('div');
  shadow.append(style, container);
  for (const key of KEYS) host.addEventListener(key, (event) => event.stopPropagation());
  theme.follow(({ isDark, direction }) => {
    host.dataset.theme = isDark ? 'dark' : 'light';
    host.dir = direction;
  }, signal);

  const root = createRoot(container);
  root.render(node);
  parent.insertBefore(outer, before);
  signal.addEventListener('abort', () => {
    root.unmount();
    outer.remove();
  });
}
