import { h } from './dom.js';
import { words } from './words.js';

const text = h('span.bAq');
const undoLink = h('span.ag.ca', { id: 'link_undo', role: 'link', tabindex: 0 }, words.undo);
const inner = h('div.vh', {}, h('span.aT', {}, text, ' ', h('span.bAo', {}, undoLink)));

/** What Gmail says at the bottom of the page: `div.b8[role=alert] .vh` (GMAIL.md, Page). */
export const toast = h(
  'div.b8.UC',
  { role: 'alert', 'aria-live': 'assertive' },
  h('div.J-J5-Ji', {}, inner),
);

let timer = 0;
let undo = null;

undoLink.addEventListener('click', () => {
  const act = undo;
  hide();
  act?.();
});

function hide() {
  clearTimeout(timer);
  undo = null;
  toast.classList.remove('bAp');
  toast.style.display = 'none';
}

/**
 * @param {string} message
 * @param {number} seconds - how long it stays
 * @param {(() => void) | null} onUndo - offered as a link, if any
 */
export function say(message, seconds, onUndo = null) {
  hide();
  text.textContent = message;
  undo = onUndo;
  undoLink.parentElement.style.display = onUndo ? '' : 'none';
  toast.classList.add('bAp');
  toast.style.display = '';
  timer = setTimeout(hide, seconds * 1000);
}

hide();
