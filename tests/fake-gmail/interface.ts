/** How one load of the page looks and behaves: what Gmail's settings would say. */
export type Interface = {
  readonly lang: 'en' | 'es' | 'ar';
  readonly dark: boolean;
  readonly conversationView: boolean;
  /** Vertical split with a preview pane. */
  readonly split: boolean;
  /** Starred mail in a list of its own beside the inbox. */
  readonly multipleInboxes: boolean;
  /** How long a sent mail can be called back, 5–30 in Gmail. */
  readonly undoSeconds: number;
};

export const DEFAULT_INTERFACE: Interface = {
  lang: 'en',
  dark: false,
  conversationView: true,
  split: false,
  multipleInboxes: false,
  undoSeconds: 5,
};

/**
 * The interface that a page's address asks for over the server's own: `?hl=es&dark=1&split=1`.
 */
export function interfaceOf(search: URLSearchParams, base: Interface): Interface {
  const flag = (name: string, otherwise: boolean): boolean =>
    search.has(name) ? search.get(name) === '1' : otherwise;
  const lang = search.get('hl');
  return {
    lang: lang === 'en' || lang === 'es' || lang === 'ar' ? lang : base.lang,
    dark: flag('dark', base.dark),
    conversationView: flag('conversationView', base.conversationView),
    split: flag('split', base.split),
    multipleInboxes: flag('multipleInboxes', base.multipleInboxes),
    undoSeconds: Number(search.get('undoSeconds') ?? base.undoSeconds),
  };
}
