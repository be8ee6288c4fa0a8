import { boot } from './boot.js';
import { Compose, onUndone } from './compose.js';
import { markPlace, viewContainer } from './frame.js';
import { urlToken } from './ids.js';
import { makeListView } from './list-view.js';
import { placeOf, threadIdOfKey } from './places.js';
import { listeners, loadBodies, loadList } from './sync.js';
import { ThreadView } from './thread-view.js';
import { applyStartData, bodyOf, threadByLegacyId, threadOf, unreadInInbox } from './threads.js';

/** How many views there are at most, all but one hidden. */
const KEPT_VIEWS = 4;

/** Views by hash, the one seen last at the end. */
const views = new Map();
let current = null;
/** The threads of the page's start data, until a list has shown them. */
let startIds = null;

function open(thread, listHash) {
  location.hash = `${listHash}/${urlToken(thread.id)}`;
}

async function openDraft(thread) {
  const [message] = thread.messages;
  await loadBodies(thread.id).catch(() => undefined);
  if (Compose.isOpen(message.id)) return;
  Compose.ofMessage(thread, message, bodyOf(message) ?? '').showWindow();
}

async function preview(thread, pane) {
  const view = new ThreadView(thread.id, () => undefined);
  current.preview = view;
  await view.load();
  if (current.preview === view) pane.replaceChildren(view.container);
}

function makeThreadPage(place) {
  const key = threadIdOfKey(place.threadKey);
  const known = key ? (threadOf(key) ?? threadByLegacyId(key)) : undefined;
  const view = new ThreadView(known?.id ?? key ?? '', () => {
    location.hash = place.listHash;
  });
  return {
    element: view.element,
    mains: [view.element],
    thread: view,
    load: async () => {
      if (!view.thread && key) await findThread(key);
      await view.load();
      setTitle();
    },
    refresh: (changed) => view.refresh(changed),
  };
}

function makeListPage(place) {
  const ids = place.listHash === '#inbox' ? startIds : null;
  if (ids) startIds = null;
  return makeListView(
    place,
    { open: (thread) => open(thread, place.listHash), preview, openDraft },
    ids,
  );
}

/** A thread that no list has shown: Gmail searches for it. */
async function findThread(key) {
  const id = /^[0-9a-f]{16}$/.test(key)
    ? BigInt(`0x${key}`).toString()
    : key.replace('thread-f:', '');
  await loadList(`threadid:${id} in:anywhere`).catch(() => undefined);
}

/** Show what the address says. What was shown stays in the page, hidden, as Gmail keeps it. */
function show() {
  const place = placeOf(location.hash);
  const hash = place.threadKey === null ? place.listHash : `${place.listHash}/${place.threadKey}`;
  if (current?.hash === hash) return;
  if (current) {
    current.element.style.display = 'none';
    for (const main of current.mains) main.removeAttribute('role');
  }
  const known = views.get(hash);
  const view = known ?? (place.threadKey === null ? makeListPage(place) : makeThreadPage(place));
  views.delete(hash);
  views.set(hash, view);
  current = Object.assign(view, { hash, place });
  for (const main of view.mains) main.setAttribute('role', 'main');
  view.element.style.display = '';
  if (viewContainer.firstElementChild !== view.element) viewContainer.prepend(view.element);
  for (const [oldHash, old] of [...views].slice(0, -KEPT_VIEWS)) {
    old.element.remove();
    views.delete(oldHash);
  }
  if (!known) view.load();
  else if (view.thread) view.thread.load();
  else view.refresh([]);
  setTitle();
}

function setTitle() {
  const { place } = current;
  const unread = unreadInInbox();
  const count = place.listHash === '#inbox' && unread > 0 ? ` (${unread})` : '';
  const name = place.threadKey === null ? `${place.title}${count}` : current.thread.title;
  document.title = `${name} - ${boot.owner.email} - Gmail`;
  markPlace(place.listHash, unread);
}

/** An undone mail is a draft again: show it where it was written, if that is still shown. */
function showUndone(compose) {
  const view = current?.thread ?? current?.preview;
  const parent = view?.thread?.messages.find(({ id }) => id === compose.draft.parentId);
  if (parent) view.showInline(parent, compose);
  else compose.showWindow();
}

/** Show one thread in a window of its own, whose address names it: `/popout?…&th=#thread-f:…`. */
export async function showPoppedOut(container) {
  applyStartData(window._GM_data[0]);
  const key = (new URLSearchParams(location.search).get('th') ?? '').replace('#', '');
  if (!threadOf(key) && !threadByLegacyId(key)) await findThread(key);
  const id = (threadOf(key) ?? threadByLegacyId(key))?.id ?? key;
  const view = new ThreadView(id, () => window.close());
  await view.load();
  view.element.setAttribute('role', 'main');
  container.append(view.element);
  document.title = `${view.title} - ${boot.owner.email} - Gmail`;
  listeners.add((changed) => void view.refresh(changed));
}

/** Begin to follow the address and the mailbox. */
export function startViews() {
  startIds = applyStartData(window._GM_data[0]);
  onUndone(showUndone);
  listeners.add((changed) => {
    if (changed.length > 0) {
      current.refresh(changed);
      current.preview?.refresh(changed);
    }
    setTitle();
  });
  window.addEventListener('hashchange', show);
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  show();
}
