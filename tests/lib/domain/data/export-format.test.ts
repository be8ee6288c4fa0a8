import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf } from '@/lib/domain/corrections';
import {
  EXPORT_CLOSING,
  type ExportHead,
  exportLines,
  exportOpening,
  type ReadExport,
  readExport,
} from '@/lib/domain/data/export-format';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { type FollowUp, markDone, markNudged } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { ANA, legacyIdAt, ME, MONDAY, makeFollowUp, november } from '@/tests/make';

const HEAD: ExportHead = {
  exportedAt: MONDAY,
  settings: DEFAULT_SETTINGS,
  accounts: [{ account: ME, aliases: ['sales@firm.example'] }],
  corrections: [
    correctionOf({ kind: 'person', email: ANA.email }, MONDAY),
    correctionOf({ kind: 'needs-no-answer', email: ANA.email, reason: 'thanks' }, MONDAY),
  ],
  people: [
    {
      mailbox: ANA.email,
      stage: 'lead',
      stageAt: MONDAY,
      notes: [{ at: MONDAY, text: 'likes tea' }],
      changedAt: november(3),
    },
  ],
  refusals: {
    keys: ['0f'.repeat(64)],
    people: [{ hash: 'a1'.repeat(32), reason: 'refused', wasErased: true }],
  },
};

const FULL: FollowUp = {
  ...markDone(markNudged(makeFollowUp({ sending: null }), 'digest/1', november(6)), november(7)),
  check: { at: november(6), outcome: 'unanswered' },
  machineAnswer: {
    kind: 'bounce',
    from: ANA.email,
    at: null,
    variant: 'permanent',
    reason: 'address-unknown',
  },
  sending: { until: november(8), before: makeFollowUp({ sending: null }) },
};

function write(head: ExportHead, ...stretches: (readonly FollowUp[])[]): string {
  const lines = stretches.map((it, index) => exportLines(it, index === 0));
  return exportOpening(head) + lines.join('') + EXPORT_CLOSING;
}

/** What the first exports do not have: settings are read as their defaults, and nothing was taught. */
function isAdded(path: string): boolean {
  if (['corrections', 'people', 'refusals'].includes(path)) return true;
  if (path === 'refusals.people.0.wasErased') return true;
  const [, setting] = /^settings\.(\w+)$/.exec(path) ?? [];
  return setting !== undefined && !FIRST_SETTINGS.includes(setting);
}

const FIRST_SETTINGS = [
  'waitDays',
  'workdaysOnly',
  'workdays',
  'hourOfDay',
  'quietFromHour',
  'quietUntilHour',
  'tracking',
];

/** Leaves a field out. */
const ABSENT = Symbol('absent');

const FILE = JSON.parse(write(HEAD, [FULL])) as Record<string, unknown>;

describe('an export', () => {
  it('is read as it was written, however it was cut in stretches', () => {
    const other = { ...makeFollowUp(), id: `${ME}/19a4000000000002`, threadId: '19a4000000000002' };
    const read = { ok: true, head: HEAD, followUps: [FULL, other], invalid: [] };
    expect(readExport(write(HEAD, [FULL, other]))).toEqual(read);
    expect(readExport(write(HEAD, [FULL], [other]))).toEqual(read);
    expect(readExport(write(HEAD))).toMatchObject({ ok: true, followUps: [] });
  });

  it('without what was taught, as they were written at first, teaches nothing', () => {
    const { corrections, ...older } = FILE;
    expect(readExport(JSON.stringify(older))).toMatchObject({
      ok: true,
      head: { corrections: [] },
    });
    const [first] = HEAD.corrections;
    for (const bad of [[{ ...first, id: 'x' }], [{ ...first, kind: 'odd' }], 'all']) {
      const read = readExport(JSON.stringify({ ...FILE, corrections: bad }));
      expect(read).toMatchObject({ ok: false, problem: { kind: 'bad-fields' } });
    }
  });

  it('takes of one follow-up that is there twice the one that changed last', () => {
    const later = { ...FULL, changedAt: FULL.changedAt + 1, subject: 'Later' };
    for (const rows of [
      [FULL, later],
      [later, FULL],
    ]) {
      expect(readExport(write(HEAD, rows))).toMatchObject({ followUps: [{ subject: 'Later' }] });
    }
  });

  it.each([
    ['', 'not-an-export'],
    ['no JSON', 'not-an-export'],
    ['[]', 'not-an-export'],
    ['null', 'not-an-export'],
    ['{"format":"other"}', 'not-an-export'],
    [write(HEAD, [FULL]).slice(0, -20), 'not-an-export'],
    [JSON.stringify({ ...FILE, version: 3 }), 'newer'],
    [JSON.stringify({ ...FILE, version: 0 }), 'bad-fields'],
  ])('is refused with a name: %.30s', (text, kind) => {
    expect(readExport(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  // Every field in turn, at every depth.
  it.each(pathsOf(FILE).filter((path) => path !== '' && path !== 'format'))(
    'with a broken %s names that field',
    (path) => {
      const isElement = /\.\d+$/.test(path);
      const isText = /(subject|name|fromName|notificationId)$/i.test(path);
      const values = [
        { odd: true },
        -1.5,
        ...(isElement || isAdded(path) ? [] : [ABSENT]),
        ...(isText ? [] : ['\0']),
      ];
      for (const value of values) {
        const read = readExport(JSON.stringify(withBroken(FILE, path, value)));
        const [, inRow] = /^followUps\.0\.?(.*)$/.exec(path) ?? [];
        if (inRow === undefined) expect(fieldsOf(read)).toSatisfy((it) => names(it, path));
        else {
          expect(read).toMatchObject({ ok: true, followUps: [], invalid: [{ place: 1 }] });
          expect(read.ok && read.invalid[0]?.fields).toSatisfy((it) => names(it, inRow));
        }
      }
    },
  );

  it('is never met with an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void readExport(text)));
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(FILE)), fc.jsonValue(), (path, value) => {
        const read = readExport(JSON.stringify(withBroken(FILE, path, value)) ?? '');
        if (read.ok) for (const it of read.followUps) expect(unusableFields(it)).toEqual([]);
      }),
    );
  });

  it('is never met with an exception where it was damaged', () => {
    const text = write(HEAD, [FULL]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(9), fc.string({ maxLength: 4 }), (at, cut, put) => {
        readExport(text.slice(0, at) + put + text.slice(at + cut));
      }),
    );
  });
});

it('a follow-up whose id is not its account and thread is none', () => {
  expect(unusableFields({ ...FULL, threadId: legacyIdAt(MONDAY, 7) })).toEqual(['id']);
});

function fieldsOf(read: ReadExport): readonly string[] {
  return !read.ok && read.problem.kind === 'bad-fields' ? read.problem.fields : [];
}

/** Whether one of the fields is the path, or holds it, or lies within it. */
function names(fields: readonly string[], path: string): boolean {
  return fields.some(
    (field) =>
      field === path ||
      field === '' ||
      path === '' ||
      path.startsWith(`${field}.`) ||
      field.startsWith(`${path}.`) ||
      // An account or thread that is another's is told of by the id.
      (field === 'id' && /account|threadId/.test(path)),
  );
}

function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const within = Object.entries(value).flatMap(([name, it]) =>
    pathsOf(it, path === '' ? name : `${path}.${name}`),
  );
  return path === '' ? within : [path, ...within];
}

/** A copy with another value at a path; a symbol leaves it out. */
function withBroken(value: unknown, path: string, broken: unknown): unknown {
  if (path === '') return broken;
  const copy = structuredClone(value) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((it, name) => it[name] as Record<string, unknown>, copy);
  if (typeof broken !== 'symbol') holder[last] = broken;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}
