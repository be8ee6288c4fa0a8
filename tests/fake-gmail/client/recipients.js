import { elementId, h } from './dom.js';
import { words } from './words.js';

const ADDRESS = /^\s*(?:"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s,]+@[^<>\s,]+))\s*$/;

/** Read `Name <address>` or an address. @returns null if it is neither */
export function readPerson(text) {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const [, name = '', angled, bare] = match;
  return { email: (angled ?? bare).toLowerCase(), name };
}

/**
 * One line of recipients with its chips: `.GS .anm[name] [role=listbox] [role=option]` (GMAIL.md,
 * Page; dom/compose-fields-vi for the input).
 *
 * @param {'to' | 'cc' | 'bcc'} name
 * @param {{ email: string, name: string }[]} people - changed in place
 */
export function makeRecipientLine(name, people, onChange, isInline) {
  const listbox = h('div.afx', {
    role: 'listbox',
    'aria-multiselectable': 'true',
    'aria-orientation': 'horizontal',
  });
  const input = h('input.agP.aFw', {
    id: elementId(),
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    'aria-label': words[name],
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    type: 'text',
    role: 'combobox',
  });
  const draw = () => {
    listbox.replaceChildren(
      ...people.map((person, i) =>
        h(
          'div',
          {},
          h(
            'div',
            {},
            h(
              'div.afV',
              {
                role: 'option',
                'data-name': person.name || person.email,
                'data-hovercard-id': person.email,
                translate: 'no',
                tabindex: -1,
              },
              h('div.afW', {}, person.name || person.email),
              h(
                'div.afX',
                {
                  role: 'button',
                  'aria-label': `${words.remove}: ${person.email}`,
                  onclick: () => {
                    people.splice(i, 1);
                    draw();
                    onChange();
                  },
                },
                '×',
              ),
            ),
          ),
        ),
      ),
    );
  };
  const commit = () => {
    const found = input.value
      .split(/[,;]/)
      .map(readPerson)
      .filter((person) => person !== null);
    if (found.length === 0) return;
    input.value = '';
    for (const person of found) {
      if (!people.some(({ email }) => email === person.email)) people.push(person);
    }
    draw();
    onChange();
  };
  input.addEventListener('keydown', (event) => {
    if (['Enter', ',', ';'].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Tab') commit();
    else if (event.key === 'Backspace' && input.value === '' && people.length > 0) {
      people.pop();
      draw();
      onChange();
    }
  });
  input.addEventListener('blur', commit);
  const inner = h(
    'div',
    {},
    h('div.fake-recipients', {}, h('div', {}, h('div', {}, listbox)), h('div.afp', {}, input)),
  );
  const line = h('div.anm', { name }, isInline ? h('div.aUy', {}, inner) : inner);
  draw();
  const element = h(
    'tr.bzf',
    {},
    h('td.ok.fake-line', {}, h('span.gO.aQY', {}, words[name])),
    h('td.eV.fake-line', {}, h('div', {}, h('div', {}, line))),
  );
  return { element, input, commit };
}
