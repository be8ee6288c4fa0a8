import { boot, look } from './boot.js';
import { Compose, fullScreen, moles, onUndone } from './compose.js';
import { h } from './dom.js';
import { urlToken } from './ids.js';
import { makeListView } from './list-view.js';
import { NAVIGATION, placeOf, threadIdOfKey } from './places.js';
import { followChanges, listeners, loadBodies, loadList } from './sync.js';
import { ThreadView } from './thread-view.js';
import { applyStartData, bodyOf, threadByLegacyId, threadOf, unreadInInbox } from './threads.js';
import { toast } from './toast.js';
import { words } from './words.js';

/** How many views stay hidden in the page after one left them. */
const KEPT_VIEWS = 4;

const startIds = applyStartData(window._GM_data[0]);
const container = h('div.nH');
/** Views by hash, the one seen last at the end. */
const views = new Map();
let current = null;
let isStartListUsed = false;

function open(thread, listHash) {
  location.hash = `${listHash}/${urlToken(thread.id)}`;
}

async function openDraft(thread) {
  const [message] = thread.messages;
  await loadBodies(thread.id).catch(() => undefined);
  if (!Compose.isOpen(message.id))
    Compose.ofMessage(thread, message, bodyOf(message) ?? '').showWindow();
}

function preview(thread, pane) {
  const view = new ThreadView(thread.id, () => undefined);
  pane.replaceChildren(view.container);
  current.preview = view;
  view.load();
}

function makeView(place) {
  if (place.threadKey !== null) {
    const key = threadIdOfKey(place.threadKey);
    const thread = key ? (threadOf(key) ?? threadByLegacyId(key)) : undefined;
    const view = new ThreadView(thread?.id ?? key ?? '', () => {
      location.hash = place.listHash;
    });
    return {
      element: view.element,
      main: view.element,
      thread: view,
      load: async () => {
        if (!view.thread && key) await findThread(key);
        await view.load();
        setTitle();
      },
      refresh: (changed) => view.refresh(changed),
    };
  }
  const isStart = place.listHash === '#inbox' && !isStartListUsed;
  if (isStart) isStartListUsed = true;
  const actions = { open: (thread) => open(thread, place.listHash), preview, openDraft };
  const view = makeListView(place, actions, isStart ? startIds : null);
  return view;
}

/** A thread that no list has shown: Gmail searches for it. */
async function findThread(key) {
  const decimal = /^[0-9a-f]{16}$/.test(key) ? BigInt(`0x${key}`).toString() : key;
  await loadList(`threadid:${decimal.replace('thread-f:', '')} in:anywhere`).catch(() => undefined);
}

function show() {
  const place = placeOf(location.hash);
  const hash = place.threadKey === null ? place.listHash : `${place.listHash}/${place.threadKey}`;
  if (current?.hash === hash) return;
  if (current) {
    current.element.style.display = 'none';
    current.main.removeAttribute('role');
  }
  const known = views.get(hash);
  const view = known ?? makeView(place);
  views.delete(hash);
  views.set(hash, view);
  view.hash = hash;
  view.place = place;
  current = view;
  view.main.setAttribute('role', 'main');
  view.element.style.display = '';
  if (container.firstElementChild !== view.element) container.prepend(view.element);
  if (known) view.refresh([...(view.thread?.thread ? [view.thread.thread.id] : [])]);
  else view.load();
  for (const [oldHash, old] of [...views].slice(0, -KEPT_VIEWS)) {
    old.element.remove();
    views.delete(oldHash);
  }
  setTitle();
  for (const link of document.querySelectorAll('.aio a')) {
    link.closest('.TO').classList.toggle('ain', link.getAttribute('href') === place.listHash);
  }
}

function setTitle() {
  const { place } = current;
  const unread = place.listHash === '#inbox' && unreadInInbox() > 0 ? ` (${unreadInInbox()})` : '';
  const name = place.threadKey === null ? `${place.title}${unread}` : current.thread.title;
  document.title = `${name} - ${boot.owner.email} - Gmail`;
  const count = document
    .querySelector('.aio a[href="#inbox"]')
    ?.parentElement.parentElement.querySelector('.bsU');
  if (count) count.textContent = unreadInInbox() > 0 ? String(unreadInInbox()) : '';
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
  return h(
    'header.gb_sa',
    { role: 'banner' },
    h(
      'div',
      {},
      h(
        'div',
        {},
        h(
          'div.gb_1',
          { 'aria-expanded': 'true', role: 'button', tabindex: 0, 'aria-label': 'Main menu' },
          '☰',
        ),
      ),
      h('div.gb_logo', {}, 'Gmail'),
    ),
    h(
      'div',
      {},
      h('div', {}, form),
      h(
        'div',
        {},
        h(
          'a.gb_A',
          {
            href: '#',
            'aria-label': `${boot.owner.name} (${boot.owner.email})`,
            title: boot.owner.email,
          },
          boot.owner.name.slice(0, 1),
        ),
      ),
    ),
  );
}

function navigation() {
  const compose = h(
    'div.T-I.T-I-KE.L3',
    {
      gh: 'cm',
      role: 'button',
      tabindex: 0,
      onclick: () => Compose.create().showWindow(),
      onkeydown: (event) => {
        if (event.key === 'Enter') Compose.create().showWindow();
      },
    },
    words.compose,
  );
  const links = NAVIGATION.map(({ hash, title }) =>
    h(
      'div.TO',
      {},
      h(
        'div.TN',
        {},
        h(
          'div.aio',
          {},
          h('span.nU', {}, h('a.J-Ke.n0', { href: hash, tabindex: 0 }, title)),
          h('div.bsU'),
        ),
      ),
    ),
  );
  return h(
    'div.aeN.WR.nH.oy8Mbf',
    { role: 'navigation' },
    h(
      'div.Ls77Lb.aZ6',
      {},
      h(
        'div.pp',
        {},
        h('div.z0', {}, compose),
        h('div.wT', {}, h('div.n3', {}, h('div.byl', {}, links))),
      ),
    ),
  );
}

function mailboxPage() {
  const side = h(
    'div.nn.aUx',
    {},
    h('div.WN9Ejb', {}, h('div.brC-brG')),
    h('div.brC-aT5-aOt-Jw', { role: 'complementary' }),
  );
  document.body.append(
    h(
      'div.nH',
      {},
      h(
        'div.nH',
        {},
        h('div.w-asV.bbg.aiw', {}, header()),
        h(
          'div.nH.fake-columns',
          {},
          navigation(),
          h(
            'div.no',
            {},
            h('div.nH.bkK.nn', {}, h('div.nH', {}, h('div.nH', {}, h('div.aeF', {}, container)))),
            side,
          ),
        ),
        h('div.dw', {}, h('div.nH', {}, h('div.nH', {}, moles))),
        toast,
      ),
    ),
    h('div.aSs', {}, fullScreen),
  );
}

function composePage() {
  const main = h('div.nH', { role: 'main' });
  document.body.append(main, toast);
  document.title = `${words.newMessage} - ${boot.owner.email} - Gmail`;
  Compose.create().showPage(main);
}

onUndone((compose) => {
  const view = current?.thread ?? current?.preview;
  const thread = view?.thread;
  const draft = thread?.messages.find(({ id }) => id === compose.draft.messageId);
  if (draft && compose.draft.parentId) view.openDraft(draft);
  else compose.showWindow();
});

listeners.add((changed) => {
  if (!current) return;
  if (changed.length > 0) {
    for (const view of views.values()) {
      if (view === current) view.refresh(changed);
    }
    current.preview?.refresh(changed);
  }
  setTitle();
});

if (boot.kind === 'compose') composePage();
else {
  mailboxPage();
  window.addEventListener('hashchange', show);
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  show();
  if (location.hash.includes('compose=new')) Compose.create().showWindow();
}
document.documentElement.setAttribute('data-fake-ready', look.lang);
followChanges((isConnected) => document.body.classList.toggle('fake-offline', !isConnected));
