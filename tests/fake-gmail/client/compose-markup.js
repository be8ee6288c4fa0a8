import { boot } from './boot.js';
import { elementId, h, mailBody, nest } from './dom.js';
import { makeRecipientLine } from './recipients.js';
import { words } from './words.js';

/**
 * What a compose is told by its elements.
 *
 * @typedef {{ changed: () => void, send: () => void, schedule: () => void, discard: () => void,
 *   fullScreen: () => void, close: () => void }} ComposeActions
 */

/**
 * A compose window: title bar and content (GMAIL.md, Page; recipes/oracle-page.js).
 *
 * @param {HTMLElement} body - as makeBody gives it
 * @param {ComposeActions} actions
 */
export function makeDialog(id, subject, body, actions) {
  const title = h('div.aYF', {}, subject || words.newMessage);
  const content = h('div.nH', {}, h('div.aaZ', {}, body));
  const buttons = h(
    'td.Hm',
    {},
    titleButton('Hl', words.minimize, () => toggle(content)),
    titleButton('Hq', words.fullScreen, actions.fullScreen),
    titleButton('Ha', words.close, actions.close),
  );
  const row = h('tr', {}, nest('td', 'div.Hp', 'h2.a3E', title), buttons);
  const table = h('table.cf.Ht', { role: 'presentation' }, h('tbody', {}, row));
  const bar = nest('div.nH.Hy.aXJ', 'div.pi', 'div.l.o', 'div.l.m', 'div.l.n', table);
  const element = h(
    'div.nH.Hd',
    { role: 'dialog', 'aria-label': words.newMessage, tabindex: -1, 'data-fake-compose': id },
    bar,
    content,
  );
  return { element, title };
}

/**
 * Fields, text and buttons of a compose, `.M9`.
 *
 * @param {boolean} isInline - under a message, where the subject is hidden
 * @param {ComposeActions} actions
 */
export function makeBody(draft, isInline, actions) {
  const fields = makeFields(draft, actions);
  const lines = ['to', 'cc', 'bcc'].map((name) =>
    makeRecipientLine(name, draft[name], actions.changed, isInline),
  );
  hideEmptyLines(draft, lines);
  const recipients = h(
    'table.GS',
    { role: 'presentation' },
    h(
      'tbody',
      {},
      lines.map(({ element }) => element),
    ),
  );
  const addressed = isInline
    ? nest(
        'div',
        h(
          'table.fake-fields',
          { role: 'presentation' },
          nest('tbody', 'tr', 'td.Iy', 'div.fX', recipients),
        ),
      )
    : h('div', {}, recipients);
  const subjectLine = h('div.aoD.az6', {}, fields.subject);
  if (isInline) subjectLine.style.display = 'none';
  const form = h(
    'form.bAs',
    {
      method: 'POST',
      enctype: 'multipart/form-data',
      onsubmit: (event) => event.preventDefault(),
    },
    hidden('composeid', elementId()),
    hidden('draft', `#${draft.messageId}`),
    hidden('rm', draft.parentId ? `#${draft.parentId}` : 'undefined'),
    fields.legacyThread,
    fields.from,
    responseType(draft),
    addressed,
    fromMenu(draft, fields.from, actions.changed),
    subjectLine,
  );
  const rows = h(
    'tbody',
    {},
    nest('tr', 'td.I5', form),
    nest('tr', 'td.fake-text', 'div.GP', 'div.Ap', fields.body),
    nest('tr', 'td.HE', 'div.aDg', 'div.aDj', 'div.aDh', buttonTable(fields.status, actions)),
  );
  const region = h(
    'div.aoI',
    { role: 'region', 'aria-label': words.newMessage },
    h('table.iN', { role: 'presentation' }, rows),
  );
  const element = h(
    'div.M9',
    {
      jsaction: 'fake',
      onkeydown: (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        actions.send();
      },
    },
    region,
  );
  return { element, fields, lines };
}

function titleButton(className, label, act) {
  return h(`img.${className}`, {
    src: '/mail/images/cleardot.gif',
    role: 'button',
    tabindex: 0,
    alt: label,
    'aria-label': label,
    'data-tooltip': label,
    onclick: act,
  });
}

function toggle(element) {
  element.style.display = element.style.display === 'none' ? '' : 'none';
}

function hidden(name, value) {
  return h('input', { type: 'hidden', name, value });
}

function makeFields(draft, { changed }) {
  const subject = h('input.aoT', {
    name: 'subjectbox',
    id: elementId(),
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: 1,
    placeholder: words.subject,
    'aria-label': words.subject,
    value: draft.subject,
    oninput: () => {
      draft.subject = subject.value;
      changed();
    },
  });
  const body = h('div.Am.aiL.Al.editable.LW-avf.tS-tW', {
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
      draft.html = `<div dir="ltr">${body.innerHTML}</div>`;
      changed();
    },
  });
  body.append(mailBody(draft.html));
  return {
    subject,
    body,
    legacyThread: hidden('lts', draft.legacyThreadId),
    from: hidden('from', draft.from.email),
    status: h('span.oG.aOy', { 'aria-live': 'polite' }),
  };
}

/** Cc and Bcc are hidden until somebody is in them, or their link beside To is followed. */
function hideEmptyLines(draft, [to, ...others]) {
  const links = others.map((line, i) => {
    const name = i === 0 ? 'cc' : 'bcc';
    if (draft[name].length > 0) return null;
    line.element.style.display = 'none';
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
      words[name],
    );
    return link;
  });
  to.element.append(h('td.fake-line.fake-copies', {}, links));
}

/** What kind of answer it is; Gmail has the button in every compose and shows it in answers. */
function responseType(draft) {
  const isForward = draft.parentId !== null && draft.to.length === 0;
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
  if (draft.parentId === null) element.style.display = 'none';
  return element;
}

/** The menu of own addresses: `div.J-M-awS[role=menu] div[value][role=menuitem]` (GMAIL.md, Page). */
function fromMenu(draft, field, changed) {
  if (boot.aliases.length === 0) return null;
  const shown = h('span.az2', {}, personText(draft.from));
  const items = [boot.owner, ...boot.aliases].map((person) =>
    h(
      'div.J-N',
      {
        role: 'menuitem',
        value: person.email,
        tabindex: -1,
        onclick: () => {
          draft.from = person;
          field.value = person.email;
          shown.textContent = personText(person);
          toggle(menu);
          changed();
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
      onclick: () => toggle(menu),
    },
    shown,
  );
  return h('div.aoD.hl', {}, h('span.gO', {}, `${words.from} `), button, menu);
}

function buttonTable(status, actions) {
  const schedule = h(
    'div.J-N.yr',
    { role: 'menuitem', selector: 'scheduledSend', tabindex: -1, onclick: actions.schedule },
    `${words.schedule}: ${words.tomorrow}`,
  );
  const menu = h('div.J-M.fake-send-menu', { role: 'menu', style: 'display: none' }, schedule);
  const label = `${words.send} \u202a(Ctrl-Enter)\u202c`;
  const send = h(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    {
      id: elementId(),
      role: 'button',
      tabindex: 1,
      'data-tooltip': label,
      'aria-label': label,
      onclick: actions.send,
      onkeydown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') actions.send();
      },
    },
    words.send,
  );
  const more = h(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    {
      role: 'button',
      'aria-haspopup': 'true',
      'aria-label': words.moreSend,
      tabindex: 1,
      onclick: () => toggle(menu),
    },
    '▾',
  );
  const discard = h(
    'div.oh.J-Z-I.J-J5-Ji.T-I-ax7.T-I',
    {
      role: 'button',
      tabindex: 1,
      'aria-label': words.discard,
      'data-tooltip': words.discard,
      onclick: actions.discard,
    },
    h('div.og.T-I-J3'),
  );
  const row = h(
    'tr.btC',
    {},
    h('td.gU.Up', {}, nest('div.J-J5-Ji.btA', h('div.dC', {}, send, more)), menu),
    h('td.gU.a0z', {}, h('div.wG')),
    h('td.gU', {}, status),
    h('td.gU.az5', {}, discard),
  );
  return h('table.IZ', { role: 'group' }, h('tbody', {}, row));
}

function personText({ name, email }) {
  return name ? `${name} <${email}>` : email;
}
