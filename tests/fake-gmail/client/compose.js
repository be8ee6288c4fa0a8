import { boot, look, now } from './boot.js';
import { makeBody, makeDialog } from './compose-markup.js';
import { h, nest } from './dom.js';
import { answerDraft, emptyDraft, savedDraft } from './draft.js';
import { discardDraft, saveDraft, sendDraft, undoSend } from './sync.js';
import { setBody, threadOf } from './threads.js';
import { say } from './toast.js';
import { words } from './words.js';

const SAVE_AFTER_MS = 400;
const NOTICE_SECONDS = 5;
const open = new Set();
let composeCount = 0;

/** Where compose windows stand, and where a full-screen one does; frame.js puts them into the page. */
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
  #fields = null;
  #lines = [];
  #title = null;
  #saveTimer = 0;
  #isDirty = false;
  /** The window's frame, which full screen moves; null where there is none. */
  #mole = null;
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

  get draft() {
    return this.#draft;
  }

  /** As a window at the bottom: `.dw .nH > .nH > .no … div.AD … [role=dialog] form`. */
  showWindow() {
    this.#mole = h('div.nH.fake-mole', {}, this.#makeDialog());
    const area = h('div.no', {}, h('div.nH.nn'), nest('div.nH.nn', 'div.AD', this.#mole));
    const place = h('div.nH.nn', {}, area);
    moles.append(place);
    this.#opened(() => {
      this.#leaveFullScreen();
      place.remove();
    });
  }

  /** Under a message: `.ip.adB .M9`. */
  showInline(area) {
    area.append(h('div', {}, this.#makeBody(true)));
    area.classList.add('adB');
    this.#opened(() => {
      area.classList.remove('adB');
      area.replaceChildren();
    });
    this.#fields.body.focus();
  }

  /** As all of a page: a window of its own. */
  showPage(main) {
    const dialog = this.#makeDialog();
    main.append(dialog);
    this.#opened(() => {
      dialog.remove();
      window.close();
    });
  }

  #opened(remove) {
    this.#remove = remove;
    open.add(this);
    this.#updateIds();
  }

  #actions = {
    changed: () => this.#changed(),
    send: () => void this.send(),
    schedule: () => void this.#schedule(),
    discard: () => void this.discard(),
    fullScreen: () => this.#toggleFullScreen(),
    close: () => void this.close(),
  };

  #makeDialog() {
    const body = this.#makeBody(false);
    const { element, title } = makeDialog(this.id, this.#draft.subject, body, this.#actions);
    this.#title = title;
    return element;
  }

  #makeBody(isInline) {
    const { element, fields, lines } = makeBody(this.#draft, isInline, this.#actions);
    this.#fields = fields;
    this.#lines = lines;
    return element;
  }

  #toggleFullScreen() {
    if (!this.#mole) return;
    if (fullScreen.contains(this.#mole)) {
      this.#leaveFullScreen();
      return;
    }
    this.#home = this.#mole.parentElement;
    fullScreen.append(this.#mole);
    fullScreen.parentElement.classList.add('fake-shown');
  }

  #home = null;

  #leaveFullScreen() {
    if (!fullScreen.contains(this.#mole)) return;
    this.#home.append(this.#mole);
    fullScreen.parentElement.classList.remove('fake-shown');
  }

  #changed() {
    this.#draft.edits += 1;
    this.#isDirty = true;
    if (this.#title) this.#title.textContent = this.#draft.subject || words.newMessage;
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
    this.#shut();
    say(words.sending, look.undoSeconds);
    try {
      await sendDraft(draft);
      const text = draft.scheduledAt === null ? words.sentToast : words.scheduledToast;
      say(text, look.undoSeconds, () => this.#undo());
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
