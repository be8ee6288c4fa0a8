const policy = window.trustedTypes?.createPolicy('gmail#html', { createHTML: (html) => html });

/**
 * Make an element. Gmail's policy refuses HTML in strings, so everything is made this way.
 *
 * @param {string} selector - tag and classes, `div.nH.bkK`
 * @param {Record<string, unknown>} attributes - `on…` adds a listener; null and undefined are left out
 * @param {...(Node | string | null | undefined | (Node | string | null | undefined)[])} children
 */
export function h(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * Elements inside one another: `nest('div.a', 'div.b', child)`.
 *
 * @param {...(string | Node)} path - selectors, and what the innermost holds
 */
export function nest(...path) {
  const [content, ...selectors] = path.reverse();
  return selectors.reduce((inner, selector) => h(selector, {}, inner), content);
}

/** The body of a mail. Scripts in it do not run: the page's policy forbids inline handlers. */
export function mailBody(html) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  for (const script of template.content.querySelectorAll('script')) script.remove();
  return template.content;
}

let nextId = 0;

/** Gmail's ids of elements: `:1a`. */
export function elementId() {
  nextId += 1;
  return `:${nextId.toString(36)}`;
}
