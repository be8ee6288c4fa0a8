import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import {
  type CadenceProblem,
  MAX_STEPS,
  readCadence,
  readCadenceFile,
  readTemplate,
  writeCadenceFile,
} from '@/lib/domain/cadence/read-cadence';
import { makeCadence, makeStep } from './any-cadence';

const CADENCE: Cadence = makeCadence({
  why: 'Because',
  steps: [makeStep({ template: 'first', stage: 'contacted', note: 'Short' }), makeStep()],
  repeat: { unit: 'weeks', count: 6 },
});
const TEMPLATE = { id: 'first', name: 'First', text: 'Hi {first name}' };
const FILE = { cadences: [CADENCE], templates: [TEMPLATE] };

describe('readCadence', () => {
  it('takes a cadence', () => {
    expect(readCadence(structuredClone(CADENCE))).toEqual({ ok: true, value: CADENCE });
    expect(readCadence({ ...CADENCE, repeat: null })).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, CadenceProblem]>([
    ['steps', [], 'empty'],
    ['steps', Array(MAX_STEPS + 1).fill(makeStep()), 'too-many'],
    ['steps', 'none', 'not-a-list'],
    ['steps.0', 'mail', 'not-an-object'],
    ['steps.0', null, 'not-an-object'],
    ['steps.0.channel', 'fax', 'unknown-channel'],
    ['steps.0.channel', 7, 'unknown-channel'],
    ['steps.0.wait', 3, 'not-an-object'],
    ['steps.0.wait.unit', 'years', 'unknown-unit'],
    ['steps.0.wait.count', -1, 'negative'],
    ['steps.0.wait.count', 1e9, 'too-big'],
    ['steps.0.wait.count', 0.5, 'not-whole'],
    ['steps.0.wait.count', '3', 'not-a-number'],
    ['steps.0.wait.count', null, 'not-a-number'],
    ['steps.0.template', 'a b', 'bad-id'],
    ['steps.0.template', '', 'bad-id'],
    ['steps.0.stage', ' ', 'empty'],
    ['steps.0.note', 'x'.repeat(201), 'too-long'],
    ['steps.0.note', null, 'not-text'],
    ['id', '../etc', 'bad-id'],
    ['id', 5, 'not-text'],
    ['name', '', 'empty'],
    ['name', 'x'.repeat(81), 'too-long'],
    ['why', 'x'.repeat(201), 'too-long'],
    ['repeat', 6, 'not-an-object'],
    ['repeat.count', 0, 'endless'],
    ['repeat.count', -6, 'negative'],
    ['repeat.count', 261, 'too-big'],
    ['keepsPace', 'no', 'not-yes-or-no'],
    ['then', 'quote', 'unknown-field'],
    ['', null, 'not-an-object'],
    ['', [], 'not-an-object'],
    ['', 'cadence', 'not-an-object'],
  ])('names %s that is %j: %s', (field, value, problem) => {
    const faults = [{ field, problem }];
    expect(readCadence(withValue(CADENCE, field, value))).toEqual({ ok: false, faults });
  });

  it.each(pathsOf(CADENCE))('names %s where it is missing', (field) => {
    const read = readCadence(withValue(CADENCE, field, undefined));
    expect(read).toEqual({ ok: false, faults: [{ field, problem: 'missing' }] });
  });

  // Every field in turn, at every depth.
  it.each(pathsOf(CADENCE))('names %s and nothing else where it is broken', (field) => {
    for (const value of [{ odd: true }, -1.5, ['x'], '\0'.repeat(300)]) {
      const read = readCadence(withValue(CADENCE, field, value));
      const faults = read.ok ? [] : read.faults;
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(`${fault.field}.`).toContain(`${field}.`);
    }
  });

  it('is never met with an exception', () => {
    const paths = fc.constantFrom('', ...pathsOf(CADENCE));
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const read = readCadence(withValue(CADENCE, path, value));
        if (read.ok) expect(readCadence(read.value)).toEqual(read);
      }),
    );
  });
});

it('a template of 100 kB is refused by name', () => {
  const read = readTemplate({ ...TEMPLATE, text: 'x'.repeat(100_000) });
  expect(read).toEqual({ ok: false, faults: [{ field: 'text', problem: 'too-long' }] });
});

describe('a file of cadences', () => {
  it('is read as it was written', () => {
    expect(readCadenceFile(writeCadenceFile(FILE))).toEqual({ ok: true, value: FILE });
    expect(readCadenceFile(`\uFEFF${writeCadenceFile(FILE)}`)).toMatchObject({ ok: true });
  });

  it('may name templates that are there already', () => {
    const text = writeCadenceFile({ ...FILE, templates: [] });
    expect(readCadenceFile(text, ['first'])).toMatchObject({ ok: true });
    expect(readCadenceFile(text)).toEqual({
      ok: false,
      faults: [{ field: 'cadences.0.steps.0.template', problem: 'unknown-template' }],
    });
  });

  it.each<[string, string, string, CadenceProblem]>([
    ['no JSON', '{', '', 'not-json'],
    ['nothing', '', '', 'not-json'],
    ['too long a text', ' '.repeat(4_000_001), '', 'too-long'],
    ['a list', '[]', '', 'not-an-object'],
    ['of others', changed({ format: 'other' }), 'format', 'not-ours'],
    ['of a later version', changed({ version: 2 }), 'version', 'newer'],
    ['of no version', changed({ version: 0.5 }), 'version', 'not-ours'],
    ['without cadences', changed({ cadences: undefined }), 'cadences', 'missing'],
    ['with one twice', changed({ cadences: [CADENCE, CADENCE] }), 'cadences.1.id', 'twice'],
    [
      'with a template twice',
      changed({ templates: [TEMPLATE, TEMPLATE] }),
      'templates.1.id',
      'twice',
    ],
    ['with more', changed({ extra: 1 }), 'extra', 'unknown-field'],
  ])('%s is refused', (_, text, field, problem) => {
    expect(readCadenceFile(text)).toEqual({ ok: false, faults: [{ field, problem }] });
  });

  it('is never met with an exception, and taken over only if it is whole', () => {
    const text = writeCadenceFile(FILE);
    const cut = fc
      .tuple(fc.nat(text.length), fc.nat(9), fc.string({ maxLength: 4 }))
      .map(([at, length, put]) => `${text.slice(0, at)}${put}${text.slice(at + length)}`);
    const exchanged = fc
      .tuple(fc.constantFrom(...pathsOf(JSON.parse(text))), fc.jsonValue())
      .map(([path, value]) => JSON.stringify(withValue(JSON.parse(text), path, value)));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut, exchanged), (content) => {
        const read = readCadenceFile(content);
        if (read.ok) expect(readCadenceFile(writeCadenceFile(read.value))).toEqual(read);
        else expect(read.faults).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  function changed(over: Record<string, unknown>): string {
    return JSON.stringify({ ...JSON.parse(writeCadenceFile(FILE)), ...over });
  }
});

/** All paths of fields within, dotted. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value)
    .filter(([key]) => !Array.isArray(value) || key === '0')
    .flatMap(([key, it]) => {
      const inPath = path === '' ? key : `${path}.${key}`;
      const below = pathsOf(it, inPath);
      return typeof it === 'object' && it !== null && !/^\d+$/.test(key)
        ? [inPath, ...below]
        : below;
    });
  return inner;
}

/** A copy with another value at a path; undefined takes the field away. */
function withValue(value: unknown, path: string, put: unknown): unknown {
  if (path === '') return put;
  const [key = '', ...rest] = path.split('.');
  const copy = structuredClone(value) as Record<string, unknown>;
  const inner = withValue(copy[key], rest.join('.'), put);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}
