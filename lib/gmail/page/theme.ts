import { find } from './selectors';

export type PageTheme = {
  readonly isDark: boolean;
  readonly direction: 'ltr' | 'rtl';
};

/**
 * How Gmail looks now. Asks for computed styles, so it is to be called when something is drawn, not
 * for every row.
 */
export function readTheme(page: Document): PageTheme {
  const view = page.defaultView;
  const surface = find(page, 'surface') ?? page.body;
  const directed = page.body ?? page.documentElement;
  const direction = view?.getComputedStyle(directed).direction || page.documentElement.dir;
  return {
    isDark: view !== null && isDarkBehind(surface, view),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** By the nearest background that can be seen; Gmail's pages have none only where they are light. */
function isDarkBehind(element: Element | null, view: Window): boolean {
  for (let at = element; at; at = at.parentElement) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.5;
  }
  return false;
}

/**
 * How light a colour looks, 0–1, by the weights of ITU-R BT.709.
 *
 * @param color - as computed: `rgb(…)` or `rgba(…)`
 * @returns null for one that lets what is behind it through
 */
export function luminanceOf(color: string): number | null {
  const numbers = /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
