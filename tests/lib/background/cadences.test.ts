import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { writeCadenceFile } from '@/lib/domain/cadence/read-cadence';
import { SHIPPED_CADENCE_IDS, SHIPPED_TEMPLATE_IDS } from '@/lib/domain/cadence/shipped';
import type { Template } from '@/lib/domain/cadence/template';
import { request } from '@/lib/messaging/client';
import { serve } from '@/lib/messaging/server';
import { cadenceFault } from '@/lib/words/cadence-faults';
import { speak } from '@/tests/i18n';
import { makeCadence, makeStep } from '../domain/cadence/any-cadence';
import { install } from './setup';

const TEMPLATE: Template = { id: 'own', name: 'Own', text: 'Hi {first name}, shall we go on?' };

beforeEach(async () => {
  await install();
  serve(handlers);
});
afterEach(() => void vi.useRealTimers());

async function names(): Promise<readonly string[]> {
  return (await request('getCadences')).cadences.map(({ name }) => name);
}

async function stored() {
  return { cadences: await db.cadences.toArray(), templates: await db.templates.toArray() };
}

describe('cadences', () => {
  it('are at first those that come with the extension, in the user’s language', async () => {
    const { cadences, templates } = await request('getCadences');
    expect(cadences.map(({ id }) => id)).toEqual(SHIPPED_CADENCE_IDS);
    expect(templates.map(({ id }) => id)).toEqual(SHIPPED_TEMPLATE_IDS);
    speak('es');
    expect((await names())[0]).toBe('Propuesta enviada');
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });

  it('of the user’s own come after them, and changed ones stay in their place', async () => {
    expect(await request('saveCadence', makeCadence())).toEqual({ faults: [] });
    const [quoteSent] = (await request('getCadences')).cadences;
    if (!quoteSent) throw new Error('none is shipped');
    await request('saveCadence', { ...quoteSent, name: 'Mine' });
    expect((await names())[0]).toBe('Mine');
    expect((await names()).at(-1)).toBe('Quote');
    // As it was shipped, it needs no row.
    await request('saveCadence', quoteSent);
    expect((await stored()).cadences.map(({ id }) => id)).toEqual(['quote']);
  });

  it('that were removed stay so, until those of the extension are brought back', async () => {
    await request('saveCadence', makeCadence());
    await request('removeCadence', { id: 'quote' });
    await request('removeCadence', { id: 'notNow' });
    await request('removeCadence', { id: 'nowhere' });
    expect(await names()).toHaveLength(SHIPPED_CADENCE_IDS.length - 1);
    expect(await names()).not.toContain('Not now');
    await request('restoreShipped');
    expect(await names()).toHaveLength(SHIPPED_CADENCE_IDS.length);
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });

  it('can be put back after they were removed', async () => {
    const { cadences } = await request('getCadences');
    const notNow = cadences.find(({ id }) => id === 'notNow') as Cadence;
    await request('removeCadence', { id: 'notNow' });
    await request('saveCadence', notNow);
    expect(await request('getCadences')).toMatchObject({ cadences });
  });

  it('tell every page', async () => {
    const changed = vi.fn();
    const { onChange } = await import('@/lib/messaging/changes');
    const stop = onChange(changed);
    await request('saveCadence', makeCadence());
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    stop();
  });
});

describe('templates', () => {
  it('are saved, and removed where no cadence uses them', async () => {
    expect(await request('saveTemplate', TEMPLATE)).toEqual({ faults: [] });
    await request('saveCadence', makeCadence({ steps: [makeStep({ template: 'own' })] }));
    expect(await request('removeTemplate', { id: 'own' })).toEqual({ usedBy: ['Quote'] });
    expect((await stored()).templates).toEqual([TEMPLATE]);
    await request('removeCadence', { id: 'quote' });
    expect(await request('removeTemplate', { id: 'own' })).toEqual({ usedBy: [] });
    expect((await stored()).templates).toEqual([]);
  });

  it('that are shipped stay removed', async () => {
    await request('removeCadence', { id: 'notNow' });
    await request('removeTemplate', { id: 'seasonBack' });
    const { templates } = await request('getCadences');
    expect(templates.map(({ id }) => id)).not.toContain('seasonBack');
  });
});

describe('bad input changes nothing, and is named', () => {
  const step = makeStep();
  const wait = (count: unknown, unit: unknown = 'days') => [{ ...step, wait: { count, unit } }];

  it.each<[string, object, string]>([
    ['an empty cadence', { steps: [] }, 'steps'],
    ['a cadence without a name', { name: '  ' }, 'name'],
    ['a negative wait', { steps: wait(-1) }, 'steps.0.wait.count'],
    ['a wait of half a day', { steps: wait(0.5) }, 'steps.0.wait.count'],
    ['a wait that is no number', { steps: wait(Number.NaN) }, 'steps.0.wait.count'],
    ['a wait of a hundred years', { steps: wait(36_500) }, 'steps.0.wait.count'],
    ['a unit that is none', { steps: wait(1, 'fortnights') }, 'steps.0.wait.unit'],
    ['a channel that is none', { steps: [{ ...step, channel: 'fax' }] }, 'steps.0.channel'],
    ['a cycle without a wait', { repeat: { unit: 'days', count: 0 } }, 'repeat.count'],
    ['51 steps', { steps: Array.from({ length: 51 }, () => step) }, 'steps'],
    ['an id that is a path', { id: '../x' }, 'id'],
    ['a field that is none', { wat: 1 }, 'wat'],
  ])('%s', async (_, over, field) => {
    const cadence = { ...makeCadence(), ...over } as Cadence;
    await expect(request('saveCadence', cadence)).rejects.toThrow(`unusable ${field}`);
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });

  it('a step with a template that is nowhere', async () => {
    const cadence = makeCadence({ steps: [step, makeStep({ template: 'gone' })] });
    const { faults } = await request('saveCadence', cadence);
    expect(faults.map(cadenceFault)).toEqual([
      'steps.1.template: There is no template of this name. Nothing was changed.',
    ]);
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });

  it('a template of 100 kB', async () => {
    const template = { ...TEMPLATE, text: 'x'.repeat(100_000) };
    await expect(request('saveTemplate', template)).rejects.toThrow('unusable text');
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });

  it('more than a file can hold', async () => {
    await db.cadences.bulkPut(
      Array.from({ length: 200 }, (_, n) => makeCadence({ id: `own-${n}`, name: `Own ${n}` })),
    );
    expect(await request('saveCadence', makeCadence())).toEqual({
      faults: [{ field: 'cadences', problem: 'too-many' }],
    });
    expect(await db.cadences.count()).toBe(200);
  });

  it.each<[string, object]>([
    ['a holiday on 30 February', { holidays: ['2026-02-30'] }],
    [
      'an absence that ends before it begins',
      { away: { from: '2026-12-02', until: '2026-12-01' } },
    ],
    ['a budget of minus one', { budget: { daysBetween: -1, maxUnanswered: 7 } }],
    ['two stages of one name', { stages: ['Lead', 'lead'] }],
    ['an erasure of no kind', { endings: { breakUpAfter: 6, closeAfterDays: 14, erasure: {} } }],
  ])('%s', async (_, change) => {
    const before = await request('getSettings');
    await expect(request('saveSettings', change)).rejects.toThrow('unusable');
    expect(await request('getSettings')).toEqual(before);
  });
});

describe('a file of cadences', () => {
  const file = { cadences: [makeCadence()], templates: [TEMPLATE] };

  it('that was exported is imported as it was', async () => {
    await request('importCadences', { text: writeCadenceFile(file) });
    const before = await request('getCadences');
    const text = await request('exportCadences');
    await request('removeCadence', { id: 'quote' });
    expect(await request('importCadences', { text })).toEqual({
      faults: [],
      cadences: 1,
      templates: 0,
      replaced: 0,
    });
    expect(await request('getCadences')).toEqual(before);
  });

  it('replaces what is here under the same id, and says how many', async () => {
    await request('importCadences', { text: writeCadenceFile(file) });
    const changed = { cadences: [makeCadence({ name: 'Theirs' })], templates: [TEMPLATE] };
    expect(await request('importCadences', { text: writeCadenceFile(changed) })).toEqual({
      faults: [],
      cadences: 1,
      templates: 0,
      replaced: 1,
    });
    expect((await names()).at(-1)).toBe('Theirs');
  });

  it.each([
    ['no JSON', '{"format": "retoma-cad', 'This is no JSON, or it was cut off.'],
    ['another file', '{"a":1}', 'format: It is missing.'],
    [
      'one of a later version',
      writeCadenceFile(file).replace('"version": 1', '"version": 2'),
      'version: A later version of Retoma wrote it. Update Retoma first.',
    ],
    [
      'one with a negative wait',
      writeCadenceFile(file).replace('"count": 3', '"count": -3'),
      'cadences.0.steps.1.wait.count: It cannot be less than 0.',
    ],
    [
      'one with two cadences of one id',
      writeCadenceFile({ ...file, cadences: [makeCadence(), makeCadence()] }),
      'cadences.1.id: There is one of this name already.',
    ],
    [
      'one that names no template of its own or ours',
      writeCadenceFile({
        cadences: [makeCadence({ steps: [makeStep({ template: 'x' })] })],
        templates: [],
      }),
      'cadences.0.steps.0.template: There is no template of this name.',
    ],
    ['5 MB', 'x'.repeat(5_000_000), 'It is too long.'],
  ])('that is %s changes nothing, and says why', async (_, text, words) => {
    await request('saveTemplate', TEMPLATE);
    const before = await stored();
    const { faults, ...counts } = await request('importCadences', { text });
    expect(faults.map(cadenceFault)).toContain(`${words} Nothing was changed.`);
    expect(counts).toEqual({ cadences: 0, templates: 0, replaced: 0 });
    expect(await stored()).toEqual(before);
  });

  it('broken at every field in turn changes nothing', async () => {
    const valid = JSON.parse(writeCadenceFile(file)) as object;
    for (const path of pathsOf(valid)) {
      const text = JSON.stringify(brokenAt(valid, path));
      const { faults } = await request('importCadences', { text });
      expect(faults, path.join('.')).not.toEqual([]);
      expect(faults.map(cadenceFault).join()).not.toContain('undefined');
    }
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });
});

describe('an export', () => {
  it('takes along what was made, changed and removed', async () => {
    await request('saveCadence', makeCadence());
    await request('saveTemplate', TEMPLATE);
    await request('removeCadence', { id: 'notNow' });
    const before = await stored();
    const { kept } = await request('exportHead');
    expect(kept).toEqual(before);
    const nothingElse = { accounts: [], corrections: [], settings: null };

    await db.cadences.clear();
    await db.templates.clear();
    await request('commitImport', { mode: 'merge', kept, ...nothingElse });
    expect(await stored()).toEqual(before);

    await request('saveCadence', makeCadence({ name: 'Later' }));
    await request('commitImport', { mode: 'merge', kept, ...nothingElse });
    expect(await names()).toContain('Later');
    await request('commitImport', { mode: 'replace', kept, ...nothingElse });
    expect(await stored()).toEqual(before);
  });

  it('with a cadence that is none is refused', async () => {
    const kept = { cadences: [makeCadence({ steps: [] })], templates: [] };
    const choice = { mode: 'merge', kept, accounts: [], corrections: [], settings: null } as const;
    await expect(request('commitImport', choice)).rejects.toThrow('unusable kept.cadences.0');
    expect(await stored()).toEqual({ cadences: [], templates: [] });
  });
});

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, it]) => pathsOf(it, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** With something at its place that is never right there. */
function brokenAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return { wrong: [] };
  if (Array.isArray(value))
    return value.map((it, at) => (String(at) === key ? brokenAt(it, rest) : it));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: brokenAt(fields[key], rest) };
}
