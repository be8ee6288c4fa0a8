import { describe, expect, it } from 'vitest';

/** Which layer may import which (ARCHITECTURE.md). A layer may always import itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/attempt': [],
  'lib/domain': [],
  'lib/platform': [],
  'lib/i18n': [],
  'lib/stores': ['lib/domain'],
  'lib/words': ['lib/domain', 'lib/i18n', 'lib/platform'],
  'lib/db': ['lib/domain'],
  'lib/gmail': ['lib/attempt', 'lib/domain'],
  'lib/messaging': ['lib/attempt', 'lib/domain', 'lib/platform'],
  'lib/background': [
    'lib/db',
    'lib/domain',
    'lib/files',
    'lib/gmail',
    'lib/i18n',
    'lib/messaging',
    'lib/platform',
    'lib/words',
  ],
  'lib/files': ['lib/domain'],
  'lib/queries': ['lib/domain', 'lib/files', 'lib/messaging'],
  components: ['lib/domain', 'lib/i18n', 'lib/words'],
  'entrypoints/background': ['lib/attempt', 'lib/background', 'lib/messaging', 'lib/platform'],
  'entrypoints/gmail-observer': ['lib/gmail'],
  'entrypoints/gmail.content': [
    'components',
    'lib/attempt',
    'lib/domain',
    'lib/gmail',
    'lib/i18n',
    'lib/messaging',
    'lib/stores',
  ],
  'entrypoints/gmail-ui': [
    'lib/attempt',
    'components',
    'entrypoints/gmail.content',
    'lib/domain',
    'lib/files',
    'lib/gmail',
    'lib/i18n',
    'lib/messaging',
    'lib/stores',
    'lib/words',
  ],
  'entrypoints/gmail-judge': ['entrypoints/gmail.content', 'lib/attempt', 'lib/domain'],
  'entrypoints/popup': ['components', 'lib/domain', 'lib/i18n', 'lib/queries', 'lib/words'],
  'entrypoints/options': ['components', 'lib/domain', 'lib/i18n', 'lib/queries', 'lib/words'],
};

/** Where each package may be named; a package that is not here may be named nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '#i18n': ['lib/i18n'],
  '#imports': ['entrypoints'],
  '@tanstack/react-query': ['lib/queries', 'entrypoints/popup', 'entrypoints/options'],
  'chrono-node': ['lib/domain'],
  'date-fns': ['lib/domain', 'lib/words', 'components'],
  'date-holidays': ['entrypoints/options/days/holiday-library'],
  dexie: ['lib/db'],
  htmlparser2: ['lib/gmail/wire'],
  'ical-generator': ['lib/background/calendar-file'],
  'lucide-react': ['components', 'entrypoints/popup', 'entrypoints/options'],
  react: [
    'components',
    'lib/queries',
    'entrypoints/gmail-ui',
    'entrypoints/popup',
    'entrypoints/options',
  ],
  'react-dom': ['entrypoints/gmail-ui', 'entrypoints/popup', 'entrypoints/options'],
  valibot: ['lib/domain', 'lib/messaging'],
  'webextension-polyfill': ['lib/platform'],
  zustand: ['lib/stores', 'entrypoints/gmail-ui'],
};

/** What may be named only where the outside world is met. */
const EDGES: Readonly<Record<string, { readonly pattern: RegExp; readonly places: string[] }>> = {
  'the clock': {
    pattern: /\bDate\.now\(|new Date\(\)/,
    places: ['lib/background', 'entrypoints', 'components/use-now'],
  },
  'the network': {
    pattern: /\bfetch\(|XMLHttpRequest\b/,
    places: ['lib/background/ask-gmail', 'lib/gmail/observe-traffic'],
  },
  IndexedDB: { pattern: /\bindexedDB\b/, places: ['lib/db', 'lib/files/kept-plan'] },
  'raw HTML': {
    pattern: /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/,
    places: [],
  },
};

const sources = import.meta.glob<string>('/{components,entrypoints,lib}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(sources))('%s', (file, source) => {
  const path = file.slice(1);
  const layer = layerOf(path);

  it('belongs to a layer', () => {
    expect(layer, 'add its folder to LAYERS or move the file').toBeDefined();
  });

  it('imports only what its layer may', () => {
    for (const imported of importsOf(source)) {
      if (imported.startsWith('.')) continue;
      if (imported.startsWith('@/')) {
        const allowed = [layer, ...(LAYERS[layer ?? ''] ?? [])];
        expect(allowed, `${path} imports ${imported}`).toContain(layerOf(imported.slice(2)));
        continue;
      }
      const name = imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');
      const places = PACKAGES[name] ?? [];
      expect(isIn(path, places), `${path} names the package ${name}`).toBe(true);
    }
  });

  it('meets the outside world only at its edges', () => {
    for (const [name, { pattern, places }] of Object.entries(EDGES)) {
      if (isIn(path, places)) continue;
      expect(pattern.test(withoutComments(source)), `${path} uses ${name}`).toBe(false);
    }
  });
});

it('keeps what runs in Gmail’s own world free of what only the background needs', () => {
  const observed = closureOf('lib/gmail/observe-traffic.ts');
  expect(observed.size).toBeGreaterThan(5);
  for (const path of observed) {
    for (const imported of valueImportsOf(sources[`/${path}`] ?? '')) {
      expect(imported, `${path}, which runs in the page, needs a package`).toMatch(/^(\.|@\/)/);
    }
  }
});

it('starts in Gmail with little: what needs more is in the script that comes when it is drawn', () => {
  const started = closureOf('entrypoints/gmail.content/index.ts');
  expect(started.size).toBeGreaterThan(20);
  for (const path of started) {
    for (const imported of valueImportsOf(sources[`/${path}`] ?? '')) {
      expect(imported, `${path}, which starts in Gmail, needs it`).not.toMatch(
        /^(react|react-dom|valibot|chrono-node|lucide-react|@tanstack|dexie|htmlparser2|ical-generator)\b/,
      );
    }
  }
});

it.each(['gmail-ui', 'gmail-judge'])(
  'keeps what is known of the page once, in the script that starts in Gmail: not in %s',
  (name) => {
    const late = closureOf(`entrypoints/${name}/index.ts`);
    expect(late.size).toBeGreaterThan(20);
    for (const path of late) {
      if (path === 'entrypoints/gmail.content/late-script.ts') continue;
      expect(isIn(path, ['entrypoints/gmail.content', 'lib/gmail/page', 'lib/stores']), path).toBe(
        false,
      );
    }
  },
);

it('judges mail only in the script that a compose window asks for', () => {
  for (const name of ['gmail.content', 'gmail-ui']) {
    const judging = [...closureOf(`entrypoints/${name}/index.ts`)].filter((path) =>
      path.startsWith('lib/domain/outgoing/'),
    );
    expect(judging, name).toEqual([]);
  }
});

it('reads the world’s holidays only where they are looked at', () => {
  const importers = Object.entries(sources).filter(([, source]) =>
    valueImportsOf(source).some((it) => it.endsWith('/holiday-library')),
  );
  expect(importers.map(([file]) => file)).toEqual([
    '/entrypoints/options/days/use-holiday-library.ts',
  ]);
  expect(importers[0]?.[1]).toContain("await import('./holiday-library')");
});

/** A file and all that it imports as values, by path. */
function closureOf(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const imported of valueImportsOf(sources[`/${path}`] ?? '')) {
    const target = imported.startsWith('@/')
      ? imported.slice(2)
      : imported.startsWith('.')
        ? new URL(imported, `file:///${path}`).pathname.slice(1)
        : undefined;
    if (target) closureOf(`/${target}.tsx` in sources ? `${target}.tsx` : `${target}.ts`, found);
  }
  return found;
}

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS).find((layer) => isIn(path, [layer]));
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some(
    (place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}/`),
  );
}

function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const named = /^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'/gm;
  const bare = /^import\s+'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'/g;
  return [named, bare, dynamic].flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap((it) => it[1] ?? []),
  );
}

function valueImportsOf(source: string): string[] {
  return importsOf(source.replace(/^(?:import|export) type\b[^;]*;/gm, '')).filter(
    (it) => !it.endsWith('.css?inline'),
  );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
