import type { Plugin } from 'vite';

const REACT_DOM = /react-dom-client\.production\.js$/;
const SINK = 'domElement.innerHTML = key';

/** How often React writes raw HTML: when an element is made, and when it is changed. */
const EXPECTED = 2;

/**
 * Take from React the means to write raw HTML, which nothing here uses. Were it ever asked to, it
 * would show the HTML as text. So no code that is shipped can turn somebody's mail into markup, and
 * stores that look for such code find none.
 */
export function noRawHtml(): Plugin {
  return {
    name: 'no-raw-html',
    transform(code, id) {
      if (!REACT_DOM.test(id)) return null;
      const parts = code.split(SINK);
      if (parts.length - 1 !== EXPECTED) {
        this.error(`React writes HTML in ${parts.length - 1} places; known are ${EXPECTED}.`);
      }
      return { code: parts.join('domElement.textContent = key'), map: null };
    },
  };
}
