import { look } from './boot.js';
import { fullDate, messageDate } from './dates.js';
import { elementId, h, mailBody, nest } from './dom.js';
import { isOwn } from './rows.js';
import { words } from './words.js';

/** What a closed message `.kv` holds: no ids (GMAIL.md, Page). */
export function closedMessage(message) {
  const cells = h(
    'tr',
    {},
    h('td.gF.gK', {}, personSpan('gD', message.from)),
    h('td.iA', {}, message.snippet),
    h('td.gH', {}, h('div.gK', {}, dateSpan(message))),
  );
  return nest('div.adf.ads', 'table.cf.adz', 'tbody', cells);
}

/**
 * What an unfolded message `.h7` holds: its ids, head and body, and the place for an answer, `.ip`.
 *
 * @param {(kind: 'reply' | 'replyAll' | 'forward') => void} answer
 */
export function openMessage(message, html, answer) {
  const holder = h(
    'div.adn.ads',
    { 'data-message-id': `#${message.id}`, 'data-legacy-message-id': shownLegacyId(message) },
    nest('div.aju', 'div.aCi', 'div.aFg', initialOf(message.from)),
    h(
      'div.gs',
      {},
      h('div.gE.iv.gt', {}, headTable(message)),
      h('div.btm'),
      h('div', {}, bodyElement(message, html), h('div.hi')),
    ),
  );
  const below = nest('div.gA.gt.acV', h('div.gB.xu', {}, answerLinks(answer), h('div.ip.iq')));
  return nest('div.Bk', 'div.G3.G2', h('div', {}, h('div', {}, holder), below));
}

/** Take over what changed of an unfolded message. */
export function updateOpenMessage(element, message) {
  const legacyId = shownLegacyId(message);
  const holder = element.querySelector('[data-message-id]');
  if (holder && legacyId) holder.setAttribute('data-legacy-message-id', legacyId);
}

/** While a message is on its way the page shows no legacy id of it (GMAIL.md, Page). */
function shownLegacyId(message) {
  return message.labels.has('^pfg') ? null : message.legacyId;
}

function bodyElement(message, html) {
  const text = h('div.a3s.aiL', {}, mailBody(html));
  return h(`div.ii.gt.m${message.legacyId}`, { jslog: '20277' }, text);
}

function answerLinks(answer) {
  const links = [
    ['bkH', words.reply, 'reply'],
    ['bkI', words.replyAll, 'replyAll'],
    ['bkG', words.forward, 'forward'],
  ];
  return h(
    'div.amn',
    {},
    links.map(([className, label, kind]) =>
      h(
        `span.ams.${className}`,
        {
          role: 'link',
          tabindex: 0,
          onclick: () => answer(kind),
          onkeydown: (event) => {
            if (event.key === 'Enter') answer(kind);
          },
        },
        label,
      ),
    ),
  );
}

function headTable(message) {
  const sender = h(
    'span.qu',
    { role: 'gridcell', tabindex: -1 },
    personSpan('gD', message.from),
    ' ',
    h('span.cfXrwd'),
    h('span.go', {}, `<${message.from.email}>`),
  );
  const more = h('div.T-I.J-J5-Ji.aap.L3', {
    role: 'button',
    tabindex: 0,
    'aria-label': words.more,
    'aria-haspopup': 'true',
    'aria-expanded': 'false',
  });
  const recipients = h(
    'span.hb',
    {},
    `${words.toMe} `,
    [...message.to, ...message.cc].flatMap((person, i) => [
      i > 0 ? ', ' : null,
      personSpan('g2', person),
    ]),
  );
  const first = h(
    'tr.acZ',
    {},
    nest('td.gF.gK', 'table.cf.ix', 'tbody', 'tr', 'td.c2', 'h3.iw', sender),
    nest('td.gH.bAk', 'div.gK', dateSpan(message)),
    h('td.gH.acX.bAm', { rowspan: 2 }, more),
  );
  const second = h('tr.acZ.xD', {}, h('td', { colspan: 3 }, nest('div.iw.ajw', recipients)));
  return h('table.cf.gJ', { role: 'presentation' }, h('tbody', {}, first, second));
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
