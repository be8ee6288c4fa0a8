import { actOn } from './actions.js';
import { Compose } from './compose.js';
import { elementId, h } from './dom.js';
import { closedMessage, openMessage, updateOpenMessage } from './message-element.js';
import { isNew } from './rows.js';
import { loadBodies } from './sync.js';
import { bodyOf, threadByLegacyId, threadOf } from './threads.js';
import { makeToolbar } from './toolbar.js';
import { words } from './words.js';

/** So many closed messages, and those in the middle are folded together. */
const FOLDED_FROM = 4;

const isDraft = ({ labels }) => labels.has('^r');

/**
 * An open thread, `.g.id .a98.iY` with its messages (GMAIL.md, Page; recipes/README.md).
 *
 * @param {string} key - the thread's id, or its legacy id
 * @param {() => void} back
 */
export class ThreadView {
  #key;
  #list = h('div.nH.hx', { role: 'list' });
  #heading = h('h2.hP', { tabindex: -1, id: elementId() });
  #messages = new Map();
  #page;

  constructor(key, back) {
    this.#key = key;
    const act = (name) => () => {
      const thread = this.thread;
      if (thread) actOn(thread, name).then(back, () => undefined);
    };
    const toolbar = makeToolbar([
      [{ classes: 'lS', label: words.back, act: back, text: '←' }],
      [
        { classes: 'lR', label: words.archive, act: act('archive') },
        { classes: 'nX', label: words.remove, act: act('trash') },
      ],
      [{ classes: 'nf', label: words.more, act: () => undefined, text: '⋮' }],
    ]);
    this.container = h(
      'div.nH.a98.iY',
      {},
      h(
        'div.nH',
        {},
        h('div.V8djrc.byY', {}, h('div.nH', {}, h('div.ha', {}, this.#heading, h('span.J-J5-Ji')))),
      ),
      h('div.nH.aHU', {}, this.#list),
    );
    this.#page = h('div.nH.g.id', {}, toolbar);
    this.element = h('div.BltHke.nH', {}, h('div.nH', {}, this.#page));
  }

  get thread() {
    return threadOf(this.#key) ?? threadByLegacyId(this.#key);
  }

  get title() {
    return this.thread?.subject ?? '';
  }

  async load() {
    try {
      await loadBodies(this.#key);
    } catch {
      // Gmail shows what it has of a thread whose bodies cannot be had.
    }
    this.draw();
    const { thread } = this;
    if (thread && isNew(thread)) await actOn(thread, 'opened').catch(() => undefined);
  }

  /** Something changed: if this thread did, get its new bodies and draw it. */
  async refresh(changed) {
    const { thread } = this;
    if (thread && changed.includes(thread.id)) {
      await loadBodies(thread.id).catch(() => undefined);
      this.draw();
    }
  }

  draw() {
    const { thread } = this;
    if (!thread) return;
    this.#heading.textContent = thread.subject || words.noSubject;
    this.#heading.setAttribute('data-thread-perm-id', thread.id);
    this.#heading.setAttribute('data-legacy-thread-id', thread.legacyId);
    const shown = thread.messages.filter(
      (message) => !isDraft(message) || this.#isStandalone(thread),
    );
    for (const [id, element] of this.#messages) {
      if (shown.some((message) => message.id === id)) continue;
      element.remove();
      this.#messages.delete(id);
    }
    const isFirst = this.#messages.size === 0;
    shown.forEach((message, i) => {
      const isLast = i === shown.length - 1;
      this.#drawMessage(message, !isFirst || isLast || message.labels.has('^u') ? 'h7' : 'kv');
    });
    if (isFirst) this.#foldLongThread();
    for (const draft of thread.messages.filter(isDraft)) {
      const isOpen = Compose.isOpen(draft.id);
      if (isFirst && !isOpen && shown.length > 0) this.openDraft(draft);
    }
    // The thread comes into the page whole: whoever sees it can read it.
    if (!this.container.parentElement) this.#page.append(this.container);
  }

  #isStandalone(thread) {
    return thread.messages.every(isDraft);
  }

  /**
   * Of many read messages Gmail shows the first and the last ones, and folds the rest together:
   * `.kQ`, with their number on the first of them, `.adv` (InboxSDK).
   */
  #foldLongThread() {
    const closed = [...this.#list.querySelectorAll(':scope > .kv')];
    if (closed.length < FOLDED_FROM) return;
    const folded = closed.slice(1, -1);
    const unfold = () => {
      for (const element of folded) element.classList.replace('kQ', 'kv');
      folded[0].classList.remove('adv');
      count.remove();
    };
    const count = h(
      'span.adx',
      {
        role: 'button',
        tabindex: 0,
        onclick: (event) => {
          event.stopPropagation();
          unfold();
        },
      },
      h('span', {}, String(folded.length)),
    );
    for (const element of folded) element.classList.replace('kv', 'kQ');
    folded[0].classList.add('adv');
    folded[0].prepend(count);
  }

  /** @param {'h7' | 'kv'} state - unfolded, or closed */
  #drawMessage(message, state) {
    const known = this.#messages.get(message.id);
    if (!known) {
      const element = h('div', { role: 'listitem', tabindex: -1, 'data-fake-message': message.id });
      this.#fill(element, message, state === 'h7');
      this.#messages.set(message.id, element);
      this.#list.append(element);
      return;
    }
    updateOpenMessage(known, message);
  }

  #fill(element, message, isOpen) {
    element.className = isOpen ? 'h7' : 'kv';
    if (isOpen) {
      const html = bodyOf(message) ?? message.snippet;
      element.replaceChildren(openMessage(message, html, (kind) => this.reply(message, kind)));
      return;
    }
    element.replaceChildren(closedMessage(message));
    element.addEventListener('click', () => this.#fill(element, message, true), { once: true });
  }

  /** Open an answer under a message. @param {'reply' | 'replyAll' | 'forward'} kind */
  reply(message, kind) {
    const { thread } = this;
    this.showInline(message, Compose.replyTo(thread, message, kind, bodyOf(message) ?? ''));
  }

  /** Go on with a draft of this thread. */
  openDraft(draft) {
    const { thread } = this;
    const parent = thread.messages.filter((message) => !isDraft(message)).at(-1);
    if (parent)
      this.showInline(parent, Compose.ofMessage(thread, draft, bodyOf(draft) ?? '', parent));
  }

  /** Show what is being written under the message that it answers. */
  showInline(message, compose) {
    const element = this.#messages.get(message.id);
    if (element && !element.classList.contains('h7')) this.#fill(element, message, true);
    const area = element?.querySelector('.ip');
    if (!area || area.classList.contains('adB')) return;
    compose.showInline(area);
  }
}
