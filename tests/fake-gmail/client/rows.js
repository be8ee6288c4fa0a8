import { boot, look } from './boot.js';
import { fullDate, shortDate } from './dates.js';
import { elementId, h } from './dom.js';
import { words } from './words.js';

const OWN = new Set([boot.owner, ...boot.aliases].map(({ email }) => email));

export const isOwn = (email) => OWN.has(email);
export const isUnread = (thread) => thread.messages.some(({ labels }) => labels.has('^u'));
/** Whether something in it was never opened, or is to be read again. */
export const isNew = (thread) =>
  thread.messages.some(({ labels }) => labels.has('^u') || !(labels.has('^o') || labels.has('^r')));
export const isStarred = (thread) => thread.messages.some(({ labels }) => labels.has('^t'));
export const isDraftOnly = (thread) => thread.messages.every(({ labels }) => labels.has('^r'));
const isDraft = ({ labels }) => labels.has('^r');

/**
 * A row as Gmail draws it (dom/list-row-2019-12-ru; GMAIL.md, Page): one `tr`, or with a vertical
 * split three, of which only the first has an id.
 *
 * @param {{ open: () => void, act: (name: string) => void, isSentList: boolean }} actions
 * @returns {HTMLTableRowElement[]}
 */
export function makeRows(thread, actions) {
  const count = look.split ? 3 : 1;
  const rows = Array.from({ length: count }, (_, i) =>
    h('tr', {
      id: i === 0 ? elementId() : null,
      tabindex: -1,
      role: 'row',
      jscontroller: 'ZdOxDb',
    }),
  );
  for (const row of rows) {
    row.addEventListener('click', actions.open);
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') actions.open();
    });
  }
  rows[0].addEventListener('mouseenter', () => {
    // Gmail draws a row anew when the mouse comes, and what others put into it is gone.
    drawRows(rows, thread, actions);
    rows[0].classList.add('aqw');
  });
  rows[0].addEventListener('mouseleave', () => rows[0].classList.remove('aqw'));
  drawRows(rows, thread, actions);
  return rows;
}

/** Draw a thread's rows anew, keeping the elements themselves. */
export function drawRows(rows, thread, actions) {
  const unread = isUnread(thread) ? 'zE' : 'yO';
  const isActive = rows[0].classList.contains('aps');
  if (!look.split) {
    rows[0].className = `zA ${unread}`;
    rows[0].replaceChildren(...plainCells(thread, actions));
  } else {
    const [first, second, third] = rows;
    first.className = `zA ${unread} apv`;
    second.className = `zA ${unread} apv`;
    third.className = `zA ${unread} apv apw`;
    first.replaceChildren(...firstSplitCells(thread, actions));
    second.replaceChildren(...secondSplitCells(thread));
    third.replaceChildren(h('td', { colspan: 6 }, h('div.apu')));
  }
  if (isActive) for (const row of rows) row.classList.add('aps', 'btb');
  rows[0].setAttribute('data-fake-thread', thread.id);
}

function plainCells(thread, actions) {
  return [
    h('td.PF.xY'),
    checkboxCell(thread),
    starCell(thread, actions),
    h(
      'td.yX.xY',
      { role: 'gridcell', tabindex: -1 },
      hiddenSummary(thread, actions),
      peopleCell(thread, actions),
    ),
    h(
      'td.xY.a4W',
      { id: elementId(), role: 'gridcell', tabindex: -1 },
      h(
        'div.xS',
        { role: 'link' },
        h(
          'div.xT',
          {},
          subjectCell(thread),
          h('span.y2', {}, h('span.Zt', {}, '\u00a0-\u00a0'), snippet(thread)),
        ),
      ),
    ),
    h('td.byZ.xY', { role: 'gridcell', tabindex: -1 }),
    h('td.yf.xY', {}, '\u00a0'),
    h('td.xW.xY', { role: 'gridcell', tabindex: -1 }, dateSpan(thread)),
    h('td.bq4.xY', {}, rowToolbar(actions)),
  ];
}

function firstSplitCells(thread, actions) {
  return [
    h('td.PF.xY'),
    checkboxCell(thread),
    starCell(thread, actions),
    h('td.apy.yX.xY', { role: 'gridcell' }, peopleCell(thread, actions)),
    h('td.yf.apt', { role: 'gridcell' }, h('div.apm', {}, dateSpan(thread))),
    h('td.bq4.xY', {}, rowToolbar(actions)),
  ];
}

function secondSplitCells(thread) {
  return [
    h('td', { colspan: 3 }),
    h(
      'td.apD',
      { colspan: 3, role: 'gridcell' },
      h(
        'div.xS',
        { role: 'link' },
        h('div.xT', {}, subjectCell(thread), h('span.y2', {}, snippet(thread))),
      ),
    ),
  ];
}

function checkboxCell(thread) {
  const box = h('div.oZ-jc.T-Jo.J-J5-Ji', {
    id: elementId(),
    role: 'checkbox',
    'aria-checked': 'false',
    'aria-label': `${words.select}: ${thread.subject}`,
    tabindex: -1,
    dir: look.lang === 'ar' ? 'rtl' : 'ltr',
    onclick: (event) => {
      event.stopPropagation();
      const isChecked = box.getAttribute('aria-checked') === 'true';
      box.setAttribute('aria-checked', String(!isChecked));
      box.closest('tr').classList.toggle('x7', !isChecked);
    },
  });
  box.append(h('div.T-Jo-auh'));
  return h('td.oZ-x3.xY', { id: elementId() }, box);
}

function starCell(thread, actions) {
  const isOn = isStarred(thread);
  const star = h(
    `span.aXw.T-KT${isOn ? '.T-KT-Jp' : ''}`,
    {
      id: elementId(),
      title: isOn ? words.starredOn : words.star,
      'aria-label': isOn ? words.starredOn : words.star,
      role: 'button',
      onclick: (event) => {
        event.stopPropagation();
        actions.act(isOn ? 'unstar' : 'star');
      },
    },
    h('img.T-KT-JX', { src: '/mail/images/cleardot.gif', alt: '' }),
  );
  return h('td.apU.xY', {}, star);
}

/** What screen readers hear of the row; it holds a second copy of the thread's ids. */
function hiddenSummary(thread, actions) {
  const date = shortDate(thread.at);
  return h(
    'div.afn',
    { id: elementId() },
    people(thread, actions),
    ', ',
    idSpan(thread),
    ', ',
    h('span', {}, date),
    `, ${snippet(thread)}.`,
  );
}

function peopleCell(thread, actions) {
  return h('div.yW', { id: elementId() }, people(thread, actions));
}

/** Who wrote in a thread, or in a list of sent mail, to whom. */
function people(thread, { isSentList }) {
  const sent = thread.messages.filter(({ labels }) => labels.has('^f') || labels.has('^r'));
  if (isSentList && sent.length > 0) {
    const to =
      thread.recipients.length > 0 ? thread.recipients : sent.flatMap((message) => message.to);
    const unique = to.filter(
      ({ email }, i) => to.findIndex((other) => other.email === email) === i,
    );
    return [`${words.to}: `, ...joined(unique.map((person) => personSpan(person, false)))];
  }
  const senders = [];
  for (const message of thread.messages) {
    if (isDraft(message)) continue;
    const known = senders.find(({ from }) => from.email === message.from.email);
    if (known) known.isUnread ||= message.labels.has('^u');
    else senders.push({ from: message.from, isUnread: message.labels.has('^u') });
  }
  const spans = joined(senders.map(({ from, isUnread: isNew }) => personSpan(from, isNew)));
  const count = thread.messages.filter((message) => !isDraft(message)).length;
  if (count > 1) spans.push(' ', h('span.bx0', {}, String(count)));
  if (thread.messages.some(isDraft)) {
    if (spans.length > 0) spans.push(', ');
    spans.push(h('font', { color: '#DD4B39' }, h('span.boq', {}, words.draft)));
  }
  return spans;
}

function joined(spans) {
  return spans.flatMap((span, i) => (i === 0 ? [span] : [', ', span]));
}

function personSpan({ email, name }, isNew) {
  const shown = isOwn(email) ? words.me : name || email;
  return h(
    'span.bA4',
    {},
    h(
      `span.${isNew ? 'zF' : 'yP'}`,
      { email, name: name || email, 'data-hovercard-id': email, translate: 'no' },
      shown,
    ),
  );
}

function subjectCell(thread) {
  return h('div.y6', {}, h('span.bog', { id: elementId() }, idSpan(thread)));
}

function idSpan(thread) {
  const last = thread.messages.at(-1);
  const lastSent = thread.messages.filter((message) => !isDraft(message)).at(-1);
  const isStandalone = isDraftOnly(thread);
  return h(
    'span.bqe',
    {
      'data-thread-id': `#${thread.id}`,
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last?.legacyId,
      'data-legacy-last-non-draft-message-id': lastSent?.legacyId,
      'data-standalone-draft-id': isStandalone ? `#${last?.id}` : null,
    },
    thread.subject || words.noSubject,
  );
}

function snippet(thread) {
  return thread.messages.at(-1)?.snippet ?? '';
}

function dateSpan(thread) {
  const title = fullDate(thread.at);
  return h(
    'span',
    { title, id: elementId(), 'aria-label': title },
    h('span', {}, shortDate(thread.at)),
  );
}

function rowToolbar(actions) {
  const buttons = [
    ['brq', words.archive, 'archive'],
    ['bru', words.remove, 'trash'],
    ['brs', words.unread, 'unread'],
    ['brv', words.snooze, 'snooze'],
  ];
  return h(
    'ul.bqY',
    { id: elementId(), role: 'toolbar' },
    buttons.map(([className, label, action]) =>
      h(`li.bqX.${className}`, {
        'data-tooltip': label,
        'aria-label': label,
        role: 'button',
        onclick: (event) => {
          event.stopPropagation();
          actions.act(action);
        },
      }),
    ),
  );
}
