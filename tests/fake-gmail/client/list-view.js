import { actOn } from './actions.js';
import { look } from './boot.js';
import { h } from './dom.js';
import { drawRows, isDraftOnly, makeRows } from './rows.js';
import { loadList } from './sync.js';
import { threadOf } from './threads.js';
import { makeToolbar } from './toolbar.js';
import { words } from './words.js';

/**
 * One list of threads with its table, `[gh=tl] .Cp table tbody` (GMAIL.md, Page). It loads itself,
 * and again whenever threads changed that it may hold.
 */
export class ThreadList {
  #query;
  #open;
  #rows = new Map();
  #tbody = h('tbody');
  #empty = h('td.TD', {}, words.noMail);
  #isLoading = false;
  #isStale = false;

  /** @param {(thread: object) => void} open */
  constructor(query, open) {
    this.#query = query;
    this.#open = open;
    const table = h('table.F.cf.zt', { role: 'grid', cellpadding: 0 });
    const columns = look.split
      ? ['k0vOLb', 'Ci', 'y5', 'yY', 'xX', 'bq3']
      : ['k0vOLb', 'Ci', 'y5', 'yY', 'null', 'bys', 'yg', 'xX', 'bq3'];
    table.append(
      h(
        'colgroup',
        {},
        columns.map((name) => h(`col.${name}`)),
      ),
      this.#tbody,
    );
    this.element = h(
      'div.ae4.aDM.nH.oy8Mbf',
      { gh: 'tl' },
      h('div.Cp', {}, h('div', {}, table)),
      h('div.aRv', {}, this.#empty),
    );
  }

  /** Show these threads, in this order, touching only what differs. */
  show(ids) {
    const known = ids.filter((id) => threadOf(id));
    for (const [id, { rows }] of this.#rows) {
      if (known.includes(id)) continue;
      for (const row of rows) row.remove();
      this.#rows.delete(id);
    }
    let next = this.#tbody.firstElementChild;
    for (const id of known) {
      const thread = threadOf(id);
      const rows = this.#rowsOf(thread);
      if (rows[0] === next) {
        next = rows.at(-1).nextElementSibling;
      } else {
        for (const row of rows) this.#tbody.insertBefore(row, next);
      }
    }
    this.#empty.hidden = known.length > 0;
  }

  #rowsOf(thread) {
    const known = this.#rows.get(thread.id);
    const actions = {
      open: () => this.#open(threadOf(thread.id)),
      act: (name) => actOn(threadOf(thread.id), name),
      isSentList: /in:(sent|drafts|scheduled)/.test(this.#query),
    };
    if (!known) {
      const rows = makeRows(thread, actions);
      this.#rows.set(thread.id, { rows, thread });
      return rows;
    }
    if (known.thread !== thread) {
      known.thread = thread;
      drawRows(known.rows, thread, actions);
    }
    return known.rows;
  }

  /** Mark the thread that the preview pane shows. */
  select(threadId) {
    for (const [id, { rows }] of this.#rows) {
      for (const row of rows) {
        row.classList.toggle('aps', id === threadId);
        row.classList.toggle('btb', id === threadId);
      }
    }
  }

  checked() {
    return [...this.#rows.values()]
      .filter(({ rows }) => rows[0].querySelector('[role=checkbox][aria-checked=true]'))
      .map(({ thread }) => thread);
  }

  async load() {
    if (this.#isLoading) {
      this.#isStale = true;
      return;
    }
    this.#isLoading = true;
    try {
      this.show(await loadList(this.#query));
    } catch {
      // Gmail keeps showing what it has when a list cannot be had.
    } finally {
      this.#isLoading = false;
    }
    if (!this.#isStale) return;
    this.#isStale = false;
    await this.load();
  }
}

/**
 * A place's page: toolbar and one list, several with multiple inboxes, and the preview pane with a
 * vertical split.
 *
 * @param {{ open: (thread: object) => void, preview: (thread: object, pane: HTMLElement) => void, openDraft: (thread: object) => void }} actions
 */
export function makeListView(place, actions, startIds) {
  const open = (thread) => {
    if (isDraftOnly(thread)) actions.openDraft(thread);
    else if (look.split) {
      for (const list of lists) list.select(thread.id);
      actions.preview(thread, pane);
    } else actions.open(thread);
  };
  const main = new ThreadList(place.query, open);
  const isSectioned = look.multipleInboxes && place.listHash === '#inbox';
  const lists = isSectioned ? [main, new ThreadList('is:starred', open)] : [main];
  const pane = h('div.ao9', {}, h('div.apa', {}, words.preview));
  const onChecked = (name) => () => {
    for (const list of lists) for (const thread of list.checked()) actOn(thread, name);
  };
  const toolbar = makeToolbar([
    [{ classes: 'bzn.T-Jo-auh', label: words.select, act: () => undefined }],
    [
      { classes: 'lR', label: words.archive, act: onChecked('archive') },
      { classes: 'nX', label: words.remove, act: onChecked('trash') },
    ],
    [{ classes: 'nf', label: words.more, act: () => undefined, text: '⋮' }],
  ]);
  const { area, mains } = isSectioned ? sectionedArea(lists) : plainArea(main, pane);
  if (startIds) main.show(startIds);
  return {
    element: h('div.BltHke.nH.oy8Mbf', {}, toolbar, area),
    mains,
    refresh: () => Promise.all(lists.map((list) => list.load())),
    load: () => Promise.all((startIds ? lists.slice(1) : lists).map((list) => list.load())),
  };
}

/** One list; with a vertical split beside `.aia`, which holds the thread (InboxSDK, 2023-11-30). */
function plainArea(list, pane) {
  if (!look.split) {
    const area = h('div.bGI.nH', {}, list.element);
    return { area, mains: [area] };
  }
  const side = h('div.Nu.S3.aZ6', {}, h('div.aia', {}, pane));
  const area = h('div.bGI.nH.fake-split', {}, list.element, side);
  return { area, mains: [area] };
}

/** Sections of multiple inboxes, each a `[role=main]` of its own (InboxSDK's path to them). */
function sectionedArea(lists) {
  const mains = lists.map((list) => h('div.bGI', {}, list.element));
  const sections = mains.map((section) => h('div.bv9', {}, h('div.bGC', {}, section)));
  return { area: h('div.bGI.nH', {}, h('div.bf5', {}, sections)), mains };
}
