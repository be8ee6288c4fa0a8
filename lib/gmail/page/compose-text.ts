import { find } from './selectors';

/** Longer than anything that is judged. */
const MAX_LENGTH = 20_000;

/** What Gmail's editor makes lines of. */
const BLOCK = /^(address|blockquote|div|dl|dt|dd|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul)$/;

/** What the user did not write now: what is quoted, and the signature. A */
const NOT_OWN = '.gmail_quote, .gmail_signature, .gmail_signature_prefix, blockquote';

/**
 * The text that the user has written into a compose window, a line for each block, without what it
 * quotes and without the signature. Reads the tree, and lets nothing be measured as `innerText` would.
 *
 * @returns null if the window shows no field for it
 */
export function readComposeText(root: ParentNode): string | null {
  const body = find(root, 'composeBody');
  if (!body) return null;
  const text = { lines: '' };
  append(body, text);
  return text.lines.trim();
}

function append(parent: Element, text: { lines: string }): void {
  for (const node of parent.childNodes) {
    if (text.lines.length > MAX_LENGTH) return;
    if (node.nodeType === Node.TEXT_NODE) text.lines += node.nodeValue ?? '';
    else if (node instanceof Element) appendElement(node, text);
  }
}

function appendElement(element: Element, text: { lines: string }): void {
  if (element.localName === 'br') {
    text.lines += '\n';
  } else if (!element.matches(NOT_OWN)) {
    const isBlock = BLOCK.test(element.localName);
    if (isBlock) endLine(text);
    append(element, text);
    if (isBlock) endLine(text);
  }
}

function endLine(text: { lines: string }): void {
  if (text.lines !== '' && !text.lines.endsWith('\n')) text.lines += '\n';
}
