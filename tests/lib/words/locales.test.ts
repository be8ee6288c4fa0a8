import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/tests/i18n';

const english = messagesOf('en');
const spanish = messagesOf('es');

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
  });

  it('are told apart by Chromium, to which the case of a name is nothing', () => {
    const names = Object.keys(english).map((key) => key.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(Object.keys(english))('%s is said in both, with the same gaps and plurals', (key) => {
    const [inEnglish = '', inSpanish = ''] = [english[key]?.message, spanish[key]?.message];
    expect(inEnglish.trim()).not.toBe('');
    expect(inSpanish.trim()).not.toBe('');
    expect(gaps(inSpanish)).toEqual(gaps(inEnglish));
    expect(inSpanish.split(' | ').length).toBe(inEnglish.split(' | ').length);
  });

  it('are all used', () => {
    const source = Object.values(sources).join('\n');
    const unused = Object.keys(english)
      .map((key) => key.replaceAll('_', '.'))
      .filter((key) => !isUsed(key, source));
    expect(unused).toEqual([]);
  });
});

// In JSX text and in the attributes that people read or hear, only messages may stand.
describe.each(Object.entries(sourcesOf('tsx')))('%s', (_, source) => {
  it('has no text of its own', () => {
    const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const attributes =
      code.match(
        /\b(aria-label|aria-description|title|placeholder|alt|label)=("[^"]*\p{L}[^"]*"|\{'[^']*'\})/gu,
      ) ?? [];
    const texts = [
      ...code.matchAll(/(?<![=\w\s(])>\s*([^<>{}()=;]*\p{L}[^<>{}()=;]*)\s*<\//gu),
    ].map(([, text]) => text?.trim());
    expect([...attributes, ...texts]).toEqual([]);
  });
});

describe.each(Object.entries(sourcesOf('ts')).filter(([file]) => file.startsWith('/lib/words/')))(
  '%s',
  (_, source) => {
    it('has no sentence of its own', () => {
      const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
      const literals = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
        (it) => it[1] ?? it[2] ?? '',
      );
      expect(literals.filter((literal) => /\p{L} \p{L}/u.test(literal))).toEqual([]);
    });
  },
);

/** Named and numbered gaps of all its forms, each once. */
function gaps(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}|\$\d/g) ?? [])].sort();
}

/** Under its whole name, or under the name of its group where the code chooses among them. */
function isUsed(key: string, source: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.') + 1);
  return (
    source.includes(`'${key}'`) ||
    source.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    (group !== '' && source.includes(`\`${group}\${`)) ||
    key.endsWith('Undated')
  );
}

const sources = {
  ...sourcesOf('ts'),
  ...sourcesOf('tsx'),
  ...import.meta.glob<string>('/wxt.config.ts', { query: '?raw', import: 'default', eager: true }),
};

function sourcesOf(kind: 'ts' | 'tsx'): Record<string, string> {
  return kind === 'ts'
    ? import.meta.glob<string>('/{components,entrypoints,lib}/**/*.ts', {
        query: '?raw',
        import: 'default',
        eager: true,
      })
    : import.meta.glob<string>('/{components,entrypoints,lib}/**/*.tsx', {
        query: '?raw',
        import: 'default',
        eager: true,
      });
}
