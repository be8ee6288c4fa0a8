import { boot, look, now } from './boot.js';
import { elementId, h, mailBody } from './dom.js';
import { answerDraft, emptyDraft, savedDraft } from './draft.js';
import { makeRecipientLine } from './recipients.js';
import { discardDraft, saveDraft, sendDraft, undoSend } from './sync.js';
import { setBody, threadOf } from './threads.js';
import { say } from './toast.js';
import { words } from './words.js';

const SAVE_AFTER_MS = 400;
const NOTICE_SECONDS = 5;
const open = new Set();
let composeCount = 0;

/** Where compose windows stand, and where a full-screen one does; main.js puts them into the page. */
export const moles = h('div.no.fake-moles');
export const fullScreen = h('div.aSt');

/** Called with the compose of an undone send, to show it where it was. */
let reopen = (compose) => compose.showWindow();

export function onUndone(show) {
  reopen = show;
}

/** One compose: a window, an inline answer, full screen, or a page of its own. */
export class Compose {
  #draft;
  #fields = {};
  #lines = [];
  #saveTimer = 0;
  #isDirty = false;
  #element = null;
  #remove = () => undefined;

  constructor(draft) {
    this.#draft = draft;
    composeCount += 1;
    this.id = composeCount;
  }

  static create() {
    return new Compose(emptyDraft());
  }

  static replyTo(thread, message, kind, html) {
    return new Compose(answerDraft(thread, message, kind, html));
  }

  /** @param parent - the message it answers, null if it begins its thread */
  static ofMessage(thread, message, html, parent = null) {
    return new Compose(savedDraft(thread, message, html, parent));
  }

  static isOpen(messageId) {
    return [...open].some((compose) => compose.#draft.messageId === messageId);
  }

  static closeAll() {
    for (const compose of [...open]) compose.close();
  }

  get draft() {
    return this.#draft;
  }

  /** As a window at the bottom: `.dw .nH > .nH > .no … div.AD … [role=dialog] form`. */
  showWindow() {
    const dialog = this.#makeDialog();
    const area = h('div.AD', {}, h('div.nH.fake-mole', {}, dialog));
    const mole = h('div.nH.nn', {}, h('div.no', {}, h('div.nH.nn'), h('div.nH.nn', {}, area)));
    moles.append(mole);
    this.#opened(dialog, () => mole.remove());
    return this;
  }

  /** Under a message: `.ip.adB .M9`. */
  showInline(area) {
    const body = this.#makeBody(true);
    area.append(h('div', {}, body));
    area.classList.add('adB');
    this.#opened(body, () => {
      area.classList.remove('adB');
      area.replaceChildren();
    });
    this.#fields.body.focus();
    return this;
  }

  /** As all of a page: a window of its own. */
  showPage(main) {
    const dialog = this.#makeDialog();
    main.append(dialog);
    this.#opened(dialog, () => {
      dialog.remove();
      window.close();
    });
    return this;
  }

  #opened(element, remove) {
    this.#element = element;
    this.#remove = remove;
    open.add(this);
    this.#updateIds();
  }

  #makeDialog() {
    const title = h('div.aYF', {}, this.#draft.subject || words.newMessage);
    this.#fields.title = title;
    const button = (className, label, act) =>
      h(`img.${className}`, {
        src: '/mail/images/cleardot.gif',
        role: 'button',
        tabindex: 0,
        alt: label,
        'aria-label': label,
        'data-tooltip': label,
        onclick: act,
      });
    const content = h('div.aaZ', {}, this.#makeBody(false));
    const bar = h(
      'div.nH.Hy.aXJ',
      {},
      h('div.pi', {}, h('div.l.o', {}, h('div.l.m', {}, h('div.l.n', {}, titleTable())))),
    );
    function titleTable() {
      return h(
        'table.cf.Ht',
        { role: 'presentation' },
        h(
          'tbody',
          {},
          h('tr', {}, h('td', {}, h('div.Hp', {}, h('h2.a3E', {}, title))), h('td.Hm', {})),
        ),
      );
    }
    bar.querySelector('.Hm').append(
      button('Hl', words.minimize, () => {
        content.parentElement.style.display =
          content.parentElement.style.display === 'none' ? '' : 'none';
      }),
      button('Hq', words.fullScreen, () => this.#toggleFullScreen()),
      button('Ha', words.close, () => this.close()),
    );
    return h(
      'div.nH.Hd',
      {
        role: 'dialog',
        'aria-label': words.newMessage,
        tabindex: -1,
        'data-fake-compose': this.id,
      },
      bar,
      h('div.nH', {}, content),
    );
  }

  #toggleFullScreen() {
    const mole = this.#element.closest('.AD')?.firstElementChild;
    const area = this.#element.closest('.aSt') ? null : mole;
    if (area) {
      this.home = area.parentElement;
      fullScreen.append(area);
      fullScreen.parentElement.classList.add('fake-shown');
      const removeMole = this.#remove;
      this.#remove = () => {
        area.remove();
        fullScreen.parentElement.classList.remove('fake-shown');
        removeMole();
      };
      this.#back = () => {
        this.home.append(area);
        fullScreen.parentElement.classList.remove('fake-shown');
        this.#remove = removeMole;
      };
    } else this.#back?.();
  }

  #back = null;

  #makeBody(isInline) {
    const draft = this.#draft;
    const changed = () => this.#changed();
    const hidden = (name, value) => h('input', { type: 'hidden', name, value });
    this.#fields.composeId = hidden('composeid', elementId());
    this.#fields.draft = hidden('draft', `#${draft.messageId}`);
    this.#fields.legacyThread = hidden('lts', draft.legacyThreadId);
    this.#fields.from = hidden('from', draft.from.email);
    this.#fields.subject = h('input.aoT', {
      name: 'subjectbox',
      id: elementId(),
      autocomplete: 'off',
      spellcheck: 'true',
      tabindex: 1,
      placeholder: words.subject,
      'aria-label': words.subject,
      value: draft.subject,
      oninput: () => {
        draft.subject = this.#fields.subject.value;
        if (this.#fields.title) this.#fields.title.textContent = draft.subject || words.newMessage;
        changed();
      },
    });
    this.#fields.body = h('div.Am.aiL.Al.editable.LW-avf.tS-tW', {
      id: elementId(),
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.body,
      contenteditable: 'true',
      hidefocus: 'true',
      tabindex: 1,
      spellcheck: 'true',
      oninput: () => {
        draft.html = `<div dir="ltr">${this.#fields.body.innerHTML}</div>`;
        changed();
      },
    });
    this.#fields.body.append(mailBody(draft.html));
    this.#lines = ['to', 'cc', 'bcc'].map((name) =>
      makeRecipientLine(name, draft[name], changed, isInline),
    );
    const recipients = h(
      'table.GS',
      { role: 'presentation' },
      h(
        'tbody',
        {},
        this.#lines.map(({ element }) => element),
      ),
    );
    this.#hideEmptyLines();
    const fields = isInline
      ? h(
          'div',
          {},
          h(
            'table.fake-fields',
            { role: 'presentation' },
            h('tbody', {}, h('tr', {}, h('td.Iy', {}, h('div.fX', {}, recipients)))),
          ),
        )
      : h('div', {}, recipients);
    const subjectLine = h('div.aoD.az6', {}, this.#fields.subject);
    if (isInline) subjectLine.style.display = 'none';
    const form = h(
      'form.bAs',
      {
        method: 'POST',
        enctype: 'multipart/form-data',
        onsubmit: (event) => event.preventDefault(),
      },
      this.#fields.composeId,
      this.#fields.draft,
      hidden('rm', draft.parentId ? `#${draft.parentId}` : 'undefined'),
      this.#fields.legacyThread,
      this.#fields.from,
      this.#makeResponseType(),
      fields,
      this.#makeFrom(),
      subjectLine,
    );
    const table = h(
      'table.iN',
      { role: 'presentation' },
      h(
        'tbody',
        {},
        h('tr', {}, h('td.I5', {}, form)),
        h('tr', {}, h('td.fake-text', {}, h('div.GP', {}, h('div.Ap', {}, this.#fields.body)))),
        h(
          'tr',
          {},
          h('td.HE', {}, h('div.aDg', {}, h('div.aDj', {}, h('div.aDh', {}, this.#makeButtons())))),
        ),
      ),
    );
    const element = h(
      'div.M9',
      { jsaction: 'fake', onkeydown: (event) => this.#onKey(event) },
      h('div.aoI', { role: 'region', 'aria-label': words.newMessage }, table),
    );
    return element;
  }

  #onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.send();
    }
  }

  /** Cc and Bcc are hidden until somebody is in them, or their link beside To is followed. */
  #hideEmptyLines() {
    const [to, ...others] = this.#lines;
    const links = others.map((line, i) => {
      const link = h(
        `span.aB.gQ.${i === 0 ? 'pE' : 'pB'}`,
        {
          role: 'link',
          tabindex: 1,
          onclick: () => {
            line.element.style.display = '';
            link.remove();
            line.input.focus();
          },
        },
        i === 0 ? words.cc : words.bcc,
      );
      const isEmpty = this.#draft[i === 0 ? 'cc' : 'bcc'].length === 0;
      if (isEmpty) line.element.style.display = 'none';
      return isEmpty ? link : null;
    });
    to.element.append(h('td.fake-line.fake-copies', {}, links));
  }

  /** What kind of answer it is; Gmail has the button in every compose and shows it in answers. */
  #makeResponseType() {
    const isForward = this.#draft.parentId !== null && this.#draft.to.length === 0;
    const image = h(`img.${isForward ? 'mI' : 'mK'}`, {
      src: '/mail/images/cleardot.gif',
      alt: '',
    });
    const button = h(
      'div.Un.J-J5-Ji.J-JN-M-I.L3',
      { role: 'button', 'aria-haspopup': 'true', 'aria-label': words.responseType, tabindex: 1 },
      h('div.J-J5-Ji.J-JN-M-I-Jm', {}, image),
    );
    const element = h('div.J-J5-Ji', {}, button);
    if (this.#draft.parentId === null) element.style.display = 'none';
    return element;
  }

  /** The menu of own addresses: `div.J-M-awS[role=menu] div[value][role=menuitem]` (GMAIL.md, Page). */
  #makeFrom() {
    if (boot.aliases.length === 0) return null;
    const shown = h('span.az2', {}, personText(this.#draft.from));
    const items = [boot.owner, ...boot.aliases].map((person) =>
      h(
        'div.J-N',
        {
          role: 'menuitem',
          value: person.email,
          tabindex: -1,
          onclick: () => {
            this.#draft.from = person;
            this.#fields.from.value = person.email;
            shown.textContent = personText(person);
            menu.style.display = 'none';
            this.#changed();
          },
        },
        personText(person),
      ),
    );
    const menu = h(
      'div.J-M.jQjAxd.J-M-awS',
      { role: 'menu', style: 'display: none' },
      h('div.SK.AX', {}, items),
    );
    const button = h(
      'div.J-J5-Ji.J-JN-M-I.L3',
      {
        role: 'button',
        'aria-haspopup': 'true',
        'aria-label': words.from,
        tabindex: 1,
        onclick: () => {
          menu.style.display = menu.style.display === 'none' ? '' : 'none';
        },
      },
      shown,
    );
    return h('div.aoD.hl', {}, h('span.gO', {}, `${words.from} `), button, menu);
  }

  #makeButtons() {
    const schedule = h('div.J-N.yr', {
      role: 'menuitem',
      selector: 'scheduledSend',
      tabindex: -1,
      onclick: () => this.#schedule(),
    });
    schedule.textContent = `${words.schedule}: ${words.tomorrow}`;
    const menu = h('div.J-M.fake-send-menu', { role: 'menu', style: 'display: none' }, schedule);
    const send = h(
      'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
      {
        id: elementId(),
        role: 'button',
        tabindex: 1,
        'data-tooltip': `${words.send} \u202a(Ctrl-Enter)\u202c`,
        'aria-label': `${words.send} \u202a(Ctrl-Enter)\u202c`,
        onclick: () => this.send(),
        onkeydown: (event) => {
          if (event.key === 'Enter' || event.key === ' ') void this.send();
        },
      },
      words.send,
    );
    const more = h('div.T-I.J-J5-Ji.hG.T-I-atl.L3', {
      role: 'button',
      'aria-haspopup': 'true',
      'aria-label': words.moreSend,
      tabindex: 1,
      onclick: () => {
        menu.style.display = menu.style.display === 'none' ? '' : 'none';
      },
    });
    more.textContent = '▾';
    this.#fields.status = h('span.oG.aOy', { 'aria-live': 'polite' });
    return h(
      'table.IZ',
      { role: 'group' },
      h(
        'tbody',
        {},
        h(
          'tr.btC',
          {},
          h('td.gU.Up', {}, h('div.J-J5-Ji.btA', {}, h('div.dC', {}, send, more)), menu),
          h('td.gU.a0z', {}, h('div.wG')),
          h('td.gU', {}, this.#fields.status),
          h(
            'td.gU.az5',
            {},
            h(
              'div.oh.J-Z-I.J-J5-Ji.T-I-ax7.T-I',
              {
                role: 'button',
                tabindex: 1,
                'aria-label': words.discard,
                'data-tooltip': words.discard,
                onclick: () => this.discard(),
              },
              h('div.og.T-I-J3'),
            ),
          ),
        ),
      ),
    );
  }

  #changed() {
    this.#draft.edits += 1;
    this.#isDirty = true;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => this.save(), SAVE_AFTER_MS);
  }

  /** The ids that only the server knows, once it has answered. */
  #updateIds() {
    const thread = threadOf(this.#draft.threadId);
    if (!thread) return;
    this.#draft.legacyThreadId = thread.legacyId;
    this.#fields.legacyThread.value = thread.legacyId;
  }

  #keepBody() {
    setBody(this.#draft.messageId, this.#draft.html + this.#draft.quote);
  }

  async save() {
    clearTimeout(this.#saveTimer);
    if (!this.#isDirty) return;
    this.#isDirty = false;
    this.#keepBody();
    try {
      await saveDraft(this.#draft);
      this.#fields.status.textContent = words.draftSaved;
      this.#updateIds();
    } catch {
      // Not saved: Gmail says so and tries again with the next change.
      this.#isDirty = true;
      this.#fields.status.textContent = words.offline;
    }
  }

  async send() {
    if (!open.has(this)) return;
    for (const line of this.#lines) line.commit();
    const draft = this.#draft;
    if (draft.to.length + draft.cc.length + draft.bcc.length === 0) {
      say(words.refused, NOTICE_SECONDS);
      return;
    }
    clearTimeout(this.#saveTimer);
    this.#isDirty = false;
    this.#keepBody();
    const isScheduled = draft.scheduledAt !== null;
    this.#shut();
    say(words.sending, look.undoSeconds);
    try {
      await sendDraft(draft);
      say(isScheduled ? words.scheduledToast : words.sentToast, look.undoSeconds, () =>
        this.#undo(),
      );
    } catch {
      // Gmail keeps the mail and opens it again.
      say(words.offline, NOTICE_SECONDS);
      reopen(this);
    }
  }

  #schedule() {
    const tomorrow = new Date(now());
    tomorrow.setDate(tomorrow.getDate() + 1);
    tomorrow.setHours(8, 0, 0, 0);
    this.#draft.scheduledAt = tomorrow.getTime();
    return this.send();
  }

  async #undo() {
    this.#draft.scheduledAt = null;
    await undoSend(this.#draft, boot.undoWire);
    say(words.undone, NOTICE_SECONDS);
    reopen(this);
  }

  async discard() {
    clearTimeout(this.#saveTimer);
    this.#shut();
    if (this.#draft.isSaved) await discardDraft(this.#draft);
  }

  async close() {
    const saved = this.save();
    this.#shut();
    await saved;
  }

  #shut() {
    open.delete(this);
    this.#remove();
  }
}

function personText({ name, email }) {
  return name ? `${name} <${email}>` : email;
}
