import * as v from 'valibot';
import { type Cadence, CHANNELS, type TemplateId } from './cadence';
import type { Template } from './template';
import { LONGEST, WAIT_UNITS } from './wait';

/** Why a field cannot be taken. */
export type CadenceProblem =
  | 'not-json'
  | 'not-ours'
  | 'newer'
  | 'missing'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'bad-id'
  | 'not-whole'
  | 'negative'
  | 'too-big'
  | 'unknown-channel'
  | 'unknown-unit'
  /** It would begin again without any wait. */
  | 'endless'
  /** A step names a template that is nowhere. */
  | 'unknown-template'
  /** Two of one id. */
  | 'twice';

export type CadenceFault = {
  /** Dotted, its lists counted from 0; empty for the whole. */
  readonly field: string;
  readonly problem: CadenceProblem;
};

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly CadenceFault[] };

/** More would be no plan that anybody looks through. */
export const MAX_STEPS = 50;
/** Some 800 words: longer is no follow-up. */
export const MAX_TEMPLATE_LENGTH = 5000;
/** Of cadences, and of templates. */
export const MAX_LISTED = 200;
/** All that a file may hold, and room for its spaces. */
const MAX_FILE_LENGTH = 4_000_000;

function problem(name: CadenceProblem): CadenceProblem {
  return name;
}

function text(minimum: number, maximum: number) {
  return v.pipe(
    v.string(problem('not-text')),
    v.trim(),
    v.minLength(minimum, problem('empty')),
    v.maxLength(maximum, problem('too-long')),
  );
}

const IdShape = v.pipe(v.string(problem('not-text')), v.regex(/^[\w-]{1,64}$/, problem('bad-id')));

const WaitShape = v.pipe(
  v.strictObject(
    {
      unit: v.picklist(WAIT_UNITS, problem('unknown-unit')),
      count: v.pipe(
        v.number(problem('not-a-number')),
        v.integer(problem('not-whole')),
        v.minValue(0, problem('negative')),
      ),
    },
    problem('not-an-object'),
  ),
  v.forward(
    v.check(({ unit, count }) => count <= LONGEST[unit], problem('too-big')),
    ['count'],
  ),
);

const StepShape = v.strictObject(
  {
    channel: v.picklist(CHANNELS, problem('unknown-channel')),
    wait: WaitShape,
    template: v.nullable(IdShape),
    stage: v.nullable(text(1, 40)),
    note: text(0, 200),
  },
  problem('not-an-object'),
);

export const CadenceShape = v.strictObject(
  {
    id: IdShape,
    name: text(1, 80),
    why: text(0, 200),
    steps: v.pipe(
      v.array(StepShape, problem('not-a-list')),
      v.minLength(1, problem('empty')),
      v.maxLength(MAX_STEPS, problem('too-many')),
    ),
    repeat: v.nullable(
      v.pipe(
        WaitShape,
        v.forward(
          v.check(({ count }) => count !== 0, problem('endless')),
          ['count'],
        ),
      ),
    ),
    keepsPace: v.boolean(problem('not-yes-or-no')),
  } satisfies Record<keyof Cadence, v.GenericSchema>,
  problem('not-an-object'),
);

export const TemplateShape = v.strictObject(
  {
    id: IdShape,
    name: text(1, 80),
    text: text(1, MAX_TEMPLATE_LENGTH),
  } satisfies Record<keyof Template, v.GenericSchema>,
  problem('not-an-object'),
);

const FileShape = v.strictObject(
  {
    format: v.string(problem('not-text')),
    version: v.number(problem('not-a-number')),
    cadences: listOf(CadenceShape),
    templates: listOf(TemplateShape),
  },
  problem('not-an-object'),
);

function listOf<const Shape extends v.GenericSchema>(shape: Shape) {
  return v.pipe(
    v.array(shape, problem('not-a-list')),
    v.maxLength(MAX_LISTED, problem('too-many')),
  );
}

/** Hold something against what a cadence is. Each faulty field is named once, and none is mended. */
export function readCadence(candidate: unknown): Read<Cadence> {
  return read(CadenceShape, candidate);
}

export function readTemplate(candidate: unknown): Read<Template> {
  return read(TemplateShape, candidate);
}

export type CadenceFile = {
  readonly cadences: readonly Cadence[];
  readonly templates: readonly Template[];
};

const CADENCE_FORMAT = 'retoma-cadences';
const CADENCE_VERSION = 1;

/** Cadences and the templates they name, as the text of a file. */
export function writeCadenceFile({ cadences, templates }: CadenceFile): string {
  const file = { format: CADENCE_FORMAT, version: CADENCE_VERSION, cadences, templates };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Read a file of cadences: all of it, or nothing.
 *
 * @param known - templates that are there already and may be named
 */
export function readCadenceFile(
  content: string,
  known: readonly TemplateId[] = [],
): Read<CadenceFile> {
  if (content.length > MAX_FILE_LENGTH) return failed({ field: '', problem: 'too-long' });
  const candidate = parseJson(content);
  if (candidate === undefined) return failed({ field: '', problem: 'not-json' });
  const file = read(FileShape, candidate);
  if (!file.ok) return file;
  const { format, version, cadences, templates } = file.value;
  if (format !== CADENCE_FORMAT) return failed({ field: 'format', problem: 'not-ours' });
  if (version !== CADENCE_VERSION) {
    return failed({ field: 'version', problem: version > CADENCE_VERSION ? 'newer' : 'not-ours' });
  }
  const faults = [
    ...repeatedIds('cadences', cadences),
    ...repeatedIds('templates', templates),
    ...unknownTemplates(cadences, new Set([...known, ...templates.map(({ id }) => id)])),
  ];
  return faults.length > 0 ? failed(...faults) : { ok: true, value: { cadences, templates } };
}

function repeatedIds(
  list: 'cadences' | 'templates',
  entries: readonly { readonly id: string }[],
): readonly CadenceFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ field: `${list}.${index}.id`, problem: 'twice' as const }] : [];
  });
}

function unknownTemplates(
  cadences: readonly Cadence[],
  known: ReadonlySet<TemplateId>,
): readonly CadenceFault[] {
  return cadences.flatMap(({ steps }, cadence) =>
    steps.flatMap(({ template }, step) =>
      template === null || known.has(template)
        ? []
        : [
            {
              field: `cadences.${cadence}.steps.${step}.template`,
              problem: 'unknown-template' as const,
            },
          ],
    ),
  );
}

function read<Shape extends v.GenericSchema>(
  shape: Shape,
  candidate: unknown,
): Read<v.InferOutput<Shape>> {
  // An object without any of its fields, as the library sees it.
  if (Array.isArray(candidate)) return failed({ field: '', problem: 'not-an-object' });
  const parsed = v.safeParse(shape, candidate);
  if (parsed.success) return { ok: true, value: parsed.output };
  const faults = parsed.issues.map(faultOf);
  return failed(
    ...faults.filter((it, at) => faults.findIndex(({ field }) => field === it.field) === at),
  );
}

function faultOf(issue: v.BaseIssue<unknown>): CadenceFault {
  return { field: v.getDotPath(issue) ?? '', problem: problemOf(issue) };
}

/** Every issue's message is a problem by name, but for a field that is absent or too many. */
function problemOf({ type, expected, received, message }: v.BaseIssue<unknown>): CadenceProblem {
  if (type !== 'strict_object' || expected === 'Object') return message as CadenceProblem;
  if (expected === 'never') return 'unknown-field';
  return received === 'undefined' ? 'missing' : 'not-an-object';
}

function failed(...faults: readonly CadenceFault[]): Read<never> {
  return { ok: false, faults };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    // A SyntaxError: the caller tells of it by name.
    return undefined;
  }
}
