import { beforeEach, describe, expect, it } from 'vitest';
import { peopleList, personName, subjectOf } from '@/lib/words/people';
import { speak } from '@/tests/i18n';

const person = (name: string) => ({ name, email: `${name.toLowerCase() || 'nameless'}@x.example` });
const people = (...names: readonly string[]) => names.map(person);

describe('people', () => {
  beforeEach(() => speak('en'));

  it.each([
    [people('Ana'), 'Ana', 'Ana'],
    [people('Ana', 'Iago'), 'Ana and Iago', 'Ana e Iago'],
    [people('Ana', 'Iago', 'Bo'), 'Ana and 2 more', 'Ana y 2 más'],
    [people(''), 'nameless@x.example', 'nameless@x.example'],
    [[], '(no recipients)', '(sin destinatarios)'],
  ])('%#', (them, english, spanish) => {
    expect(peopleList(them)).toBe(english);
    speak('es');
    expect(peopleList(them)).toBe(spanish);
  });

  it.each([
    ['<b>Ana</b>{who}$1', '<b>Ana</b>{who}$1'],
    ['Ana\n\u0000Ruiz\t', 'Ana Ruiz'],
    ['invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['👩‍💻 Ada', '👩‍💻 Ada'],
    ['דנה', '\u2068דנה\u2069'],
    ['x'.repeat(1_000_000), `${'x'.repeat(59)}…`],
    ['👩'.repeat(100), `${'👩'.repeat(59)}…`],
  ])('shows a hostile name as one line of text: %.20s', (name, shown) => {
    expect(personName({ name, email: 'a@x.example' })).toBe(shown);
  });

  it('names a mail without a subject', () => {
    expect(subjectOf({ subject: ' \u200b ' })).toBe('(no subject)');
  });
});
