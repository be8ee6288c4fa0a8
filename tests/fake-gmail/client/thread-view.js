import { actOn } from './actions.js';
import { look } from './boot.js';
import { Compose } from './compose.js';
import { fullDate, messageDate } from './dates.js';
import { elementId, h, mailBody } from './dom.js';
import { isNew, isOwn } from './rows.js';
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
    const holder = known.querySelector('[data-message-id]');
    if (holder) holder.setAttribute('data-legacy-message-id', message.legacyId);
  }

  #fill(element, message, isOpen) {
    element.className = isOpen ? 'h7' : 'kv';
    element.replaceChildren(
      isOpen ? this.#openMessage(message) : this.#collapsedMessage(message, element),
    );
  }

  #collapsedMessage(message, element) {
    const open = () => this.#fill(element, message, true);
    element.addEventListener('click', open, { once: true });
    return h(
      'div.adf.ads',
      {},
      h(
        'table.cf.adz',
        { role: 'presentation' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td.gF.gK', {}, personSpan('gD', message.from)),
            h('td.iA', {}, message.snippet),
            h('td.gH', {}, h('div.gK', {}, dateSpan(message))),
          ),
        ),
      ),
    );
  }

  #openMessage(message) {
    const replyArea = h('div.ip.iq');
    const buttons = h(
      'div.amn',
      {},
      [
        ['bkH', words.reply, () => this.reply(message, 'reply')],
        ['bkI', words.replyAll, () => this.reply(message, 'replyAll')],
        ['bkG', words.forward, () => this.reply(message, 'forward')],
      ].map(([className, label, act]) =>
        h(
          `span.ams.${className}`,
          {
            role: 'link',
            tabindex: 0,
            onclick: act,
            onkeydown: (event) => {
              if (event.key === 'Enter') act();
            },
          },
          label,
        ),
      ),
    );
    const holder = h(
      'div.adn.ads',
      { 'data-message-id': `#${message.id}`, 'data-legacy-message-id': message.legacyId },
      h('div.aju', {}, h('div.aCi', {}, h('div.aFg', {}, initialOf(message.from)))),
      h(
        'div.gs',
        {},
        h('div.gE.iv.gt', {}, headTable(message)),
        h('div.qQVYZb'),
        h('div.utdU2e'),
        h('div.lQs8Hd'),
        h('div.btm'),
        h(
          'div',
          {},
          h(
            `div.ii.gt.m${message.legacyId}`,
            { jslog: '20277' },
            h('div.a3s.aiL', {}, mailBody(bodyOf(message) ?? message.snippet)),
          ),
          h('div.hi'),
        ),
      ),
    );
    return h(
      'div.Bk',
      {},
      h(
        'div.G3.G2',
        {},
        h(
          'div',
          {},
          h('div', {}, holder),
          h('div.gA.gt.acV', {}, h('div.gB.xu', {}, buttons, replyArea)),
        ),
      ),
    );
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

function headTable(message) {
  const recipients = [...message.to, ...message.cc];
  return h(
    'table.cf.gJ',
    { role: 'presentation' },
    h(
      'tbody',
      {},
      h(
        'tr.acZ',
        {},
        h(
          'td.gF.gK',
          {},
          h(
            'table.cf.ix',
            { role: 'presentation' },
            h(
              'tbody',
              {},
              h(
                'tr',
                {},
                h(
                  'td.c2',
                  {},
                  h(
                    'h3.iw',
                    {},
                    h(
                      'span.qu',
                      { role: 'gridcell', tabindex: -1 },
                      personSpan('gD', message.from),
                      ' ',
                      h('span.cfXrwd'),
                      h('span.go', {}, `<${message.from.email}>`),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
        h('td.gH.bAk', {}, h('div.gK', {}, dateSpan(message))),
        h(
          'td.gH.acX.bAm',
          { rowspan: 2 },
          h('div.T-I.J-J5-Ji.aap.L3', {
            role: 'button',
            tabindex: 0,
            'aria-label': words.more,
            'aria-haspopup': 'true',
            'aria-expanded': 'false',
          }),
        ),
      ),
      h(
        'tr.acZ.xD',
        {},
        h(
          'td',
          { colspan: 3 },
          h(
            'div.iw.ajw',
            {},
            h(
              'span.hb',
              {},
              `${words.toMe} `,
              recipients.flatMap((person, i) => [i > 0 ? ', ' : null, personSpan('g2', person)]),
            ),
          ),
        ),
      ),
    ),
  );
}

function personSpan(className, { email, name }) {
  const shown = className === 'g2' && isOwn(email) ? words.me : name || email;
  return h(
    `span.${className}`,
    {
      email,
      name: name || email,
      'data-hovercard-id': email,
      translate: 'no',
      dir: look.lang === 'ar' ? 'auto' : 'ltr',
    },
    h('span', {}, shown),
  );
}

function dateSpan(message) {
  const title = fullDate(message.at);
  return h(
    'span.g3',
    { id: elementId(), title, alt: title, role: 'gridcell', tabindex: -1 },
    messageDate(message.at),
  );
}

function initialOf({ name, email }) {
  return (name || email).slice(0, 1).toUpperCase();
}
