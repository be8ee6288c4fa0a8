/**
 * Every selector of Gmail's page that Retoma relies on. When Gmail changes, this file and
 * tests/fake-gmail change, and nothing else.
 *
 * Each is a list of candidates, the surest first. All were compared on 2026-11-21 with the markup
 * that two maintained projects rely on, and where noted with a capture; none with a live Gmail.
 * A: same for years in many projects. B: long-lived, but differs between users. C: changes.
 */
export const selectors = {
  // Views. Gmail keeps old ones in the page, hidden.
  /** A view. A */
  main: ['[role="main"]'],

  // Lists
  /** A conversation in a list; of the two or three rows it has in a vertical split, the first. A, capture 2019-12 */
  row: ['tr.zA[id]'],
  /** What follows the first row in a vertical split. A */
  rowPart: ['tr.zA:not([id])', 'tr.apv:not([id])', 'tr.apw:not([id])'],
  /** Where a row says which conversation it is. A, capture 2019-12 */
  rowIds: ['[data-legacy-thread-id]'],
  /** A person in a row. A, capture 2019-12 */
  rowPerson: ['.yW [email]'],
  /** A row's subject. A, capture 2019-12 */
  rowSubject: ['.bog', '.y6 [data-legacy-thread-id]', '[data-legacy-thread-id]'],
  /** The line that a row's mark begins; in the three-row layout that of the labels. B, capture 2019-12 */
  rowMarkLine: ['td.a4W .xS .xT', 'div.apu', '.xT'],
  /** The buttons that Gmail shows on the row under the pointer. B, capture 2019-12 */
  rowToolbar: ['ul.bqY', 'td.bq4 [role="toolbar"]'],

  // The open thread
  /** Its heading, which bears its id. A */
  threadHeading: ['h2[data-legacy-thread-id]', '.ha [data-legacy-thread-id]'],
  /** The same, where it has only the id of this web client. B */
  threadWireId: ['h2[data-thread-perm-id]'],
  /** A message, unfolded, folded, or folded together with others. A */
  message: ['.h7', '.kv', '.kQ'],
  /** Where a message says which one it is; folded and just-sent ones may lack it. A */
  messageIds: ['[data-legacy-message-id]', '[data-message-id]'],
  /** The sender of a message. A */
  messageSender: ['.gD[email]', 'td.gF [email]', 'h3.iw [email]'],
  /** The list of messages, above which the thread's bar stands. B */
  messageList: ['.nH.hx', '[role="list"]:has([data-message-id])', '.nH.aHU'],

  // Writing
  /** A field that each compose window has once. A */
  composeDraft: ['input[name="draft"]'],
  /** What else shows that something is being written. A, capture 2023 */
  composeTrace: ['input[name="subjectbox"]', '[g_editable="true"]'],
  /** What holds one mail's fields and buttons. B */
  composeRoot: ['.M9', '.aoI', '[role="dialog"]', '.aSt', '.AD'],
  composeThread: ['input[name="lts"]'],
  composeFrom: ['input[name="from"]'],
  /** A */
  composeBody: ['[g_editable="true"]'],
  /** A, capture 2023 */
  composeSubject: ['input[name="subjectbox"]'],
  /** A recipient, as drawn since 2021-10, and before. B */
  composeRecipient: [
    '.anm[name="to"] [role="option"][data-hovercard-id], .anm[name="cc"] [role="option"][data-hovercard-id], .anm[name="bcc"] [role="option"][data-hovercard-id]',
    '.vR input[type="hidden"][name="to"], .vR input[type="hidden"][name="cc"], .vR input[type="hidden"][name="bcc"]',
  ],
  /** Send, and not what opens a menu beside it. B, capture 2023 */
  sendButton: [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    '[role="button"].T-I-atl.aoO',
  ],
  /** The cell of the bottom bar that holds Send. B */
  sendCell: ['td.Up', 'td.gU'],

  /** Reply, below the last message. B */
  replyLink: ['.amn .ams.bkH', '.amn .ams[role="link"]'],

  // The frame
  /** What lies behind lists and threads, so whose colour tells dark from light. B */
  surface: ['.bkK > .nH', '[role="main"]', 'body'],
} as const satisfies Record<string, readonly string[]>;

export type SelectorName = keyof typeof selectors;

/** One selector for all candidates. */
export function anyOf(name: SelectorName): string {
  return selectors[name].join(', ');
}

/** The first element of the first candidate that matches any. */
export function find(root: ParentNode, name: SelectorName): Element | null {
  for (const candidate of selectors[name]) {
    const element = root.querySelector(candidate);
    if (element) return element;
  }
  return null;
}

/** Every element of any candidate, in the order of the page. */
export function findAll(root: ParentNode, name: SelectorName): readonly Element[] {
  return [...root.querySelectorAll(anyOf(name))];
}

/** The nearest element around this one, or itself, by the first candidate that matches any. */
export function findAround(element: Element, name: SelectorName): Element | null {
  for (const candidate of selectors[name]) {
    const around = element.closest(candidate);
    if (around) return around;
  }
  return null;
}
