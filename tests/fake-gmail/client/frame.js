import { boot } from './boot.js';
import { Compose, fullScreen, moles } from './compose.js';
import { h } from './dom.js';
import { NAVIGATION } from './places.js';
import { toast } from './toast.js';
import { words } from './words.js';

const inboxCount = h('div.bsU');

/** Views stand side by side in this element, all but one hidden. */
export const viewContainer = h('div.nH');

/** Put the mailbox page's frame into the body (recipes/oracle-page.html). */
export function drawMailboxFrame() {
  const side = h(
    'div.nn.aUx',
    {},
    h('div.WN9Ejb', {}, h('div.brC-brG')),
    h('div.brC-aT5-aOt-Jw', { role: 'complementary' }),
  );
  const content = h(
    'div.nH.bkK.nn',
    {},
    h('div.nH.fake-card', {}, h('div.nH', {}, h('div.aeF', {}, viewContainer))),
  );
  const frame = h(
    'div.nH.fake-page',
    {},
    h('div.w-asV.bbg.aiw', {}, header()),
    h('div.nH.fake-body', {}, h('div.no.fake-columns', {}, navigation(), content, side)),
    h('div.dw', {}, h('div.nH', {}, h('div.nH', {}, moles))),
    toast,
  );
  document.body.append(h('div.nH.fake-page', {}, frame), h('div.aSs', {}, fullScreen));
}

/** Put a thread window's page into the body; it has no list. */
export function drawThreadFrame() {
  document.body.append(viewContainer, toast);
  return viewContainer;
}

/** Put a compose window's page into the body. */
export function drawComposeFrame() {
  const main = h('div.nH', { role: 'main' });
  document.body.append(main, toast);
  return main;
}

/** Show where the page is, and how much unread mail the inbox has. */
export function markPlace(listHash, unread) {
  for (const link of document.querySelectorAll('.aio a')) {
    link.closest('.TO').classList.toggle('ain', link.getAttribute('href') === listHash);
  }
  inboxCount.textContent = unread > 0 ? String(unread) : '';
}

function header() {
  const input = h('input.gb_oe', {
    name: 'q',
    'aria-label': words.search,
    placeholder: words.search,
    autocomplete: 'off',
  });
  const form = h(
    'form.gb_ee',
    {
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault();
        location.hash = `#search/${encodeURIComponent(input.value).replaceAll('%20', '+')}`;
      },
    },
    input,
  );
  const { name, email } = boot.owner;
  const account = h(
    'a.gb_A',
    { href: '#', role: 'button', 'aria-label': `${name} (${email})`, title: email },
    name.slice(0, 1),
  );
  const burger = h('div.gb_1', { 'aria-expanded': 'true', role: 'button', tabindex: 0 }, '☰');
  burger.setAttribute('aria-label', words.menu);
  return h(
    'header.gb_sa',
    { role: 'banner' },
    h('div', {}, h('div', {}, burger), h('div.gb_logo', {}, 'Gmail')),
    h('div', {}, h('div', {}, form), h('div', {}, account)),
  );
}

function navigation() {
  const write = () => Compose.create().showWindow();
  const compose = h(
    'div.T-I.T-I-KE.L3',
    {
      gh: 'cm',
      role: 'button',
      tabindex: 0,
      onclick: write,
      onkeydown: (event) => {
        if (event.key === 'Enter') write();
      },
    },
    words.compose,
  );
  const items = NAVIGATION.map(({ hash, title }) => {
    const link = h('a.J-Ke.n0', { href: hash, tabindex: 0 }, title);
    const count = hash === '#inbox' ? inboxCount : h('div.bsU');
    return h(
      'div.aim',
      {},
      h('div.TO', {}, h('div.TN', {}, h('div.aio', {}, h('span.nU', {}, link), count))),
    );
  });
  return h(
    'div.aeN.WR.nH.oy8Mbf.nn',
    { role: 'navigation' },
    h(
      'div.Ls77Lb.aZ6',
      {},
      h(
        'div.pp',
        {},
        h('div.z0', {}, compose),
        h('div.wT', {}, h('div.n3', {}, h('div.byl', {}, items))),
      ),
    ),
  );
}
