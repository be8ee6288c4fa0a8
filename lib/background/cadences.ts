import { type CadenceChange, changeCadences, keptCadences } from '@/lib/db/cadences';
import type { Cadence, CadenceId, TemplateId } from '@/lib/domain/cadence/cadence';
import {
  isEntry,
  isSame,
  type Kept,
  type KeptCadences,
  keeping,
  removing,
  standing,
} from '@/lib/domain/cadence/kept';
import {
  type CadenceFault,
  type CadenceFile,
  MAX_LISTED,
  readCadenceFile,
  writeCadenceFile,
} from '@/lib/domain/cadence/read-cadence';
import type { Template } from '@/lib/domain/cadence/template';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import type { CadenceImport, Saved } from '@/lib/messaging/protocol';
import { shippedCadences, shippedTemplates } from '@/lib/words/cadences';

/** All cadences and templates that there are: the shipped ones as the user left them, and their own. */
export async function readCadences(): Promise<CadenceFile> {
  return present(await keptCadences());
}

/** @returns why it was not saved: what only the other cadences and templates tell */
export function saveCadence(cadence: Cadence, now: EpochMs): Promise<Saved> {
  return change(now, (kept) => {
    const { cadences, templates } = present(kept);
    const faults = [
      ...unknownTemplates(cadence, templates),
      ...overfull('cadences', [...cadences, cadence]),
    ];
    if (faults.length > 0) return { result: { faults } };
    return { cadences: keeping([cadence], shippedCadences()), result: { faults } };
  });
}

export function removeCadence(id: CadenceId, now: EpochMs): Promise<void> {
  return change(now, () => ({ cadences: removing(id, shippedCadences()), result: undefined }));
}

export function saveTemplate(template: Template, now: EpochMs): Promise<Saved> {
  return change(now, (kept) => {
    const faults = overfull('templates', [...present(kept).templates, template]);
    if (faults.length > 0) return { result: { faults } };
    return { templates: keeping([template], shippedTemplates()), result: { faults } };
  });
}

/** @returns the names of the cadences that use it, because of which it was not removed */
export function removeTemplate(
  id: TemplateId,
  now: EpochMs,
): Promise<{ readonly usedBy: readonly string[] }> {
  return change(now, (kept) => {
    const usedBy = present(kept)
      .cadences.filter(({ steps }) => steps.some(({ template }) => template === id))
      .map(({ name }) => name);
    if (usedBy.length > 0) return { result: { usedBy } };
    return { templates: removing(id, shippedTemplates()), result: { usedBy } };
  });
}

/** Bring back the shipped ones that were removed. Those that were changed stay as they are. */
export function restoreShipped(now: EpochMs): Promise<void> {
  return change(now, ({ cadences, templates }) => ({
    cadences: { put: [], drop: removedIds(cadences) },
    templates: { put: [], drop: removedIds(templates) },
    result: undefined,
  }));
}

/** Take over a file of cadences: all of it, or on a fault nothing. What has the same id is replaced. */
export function importCadences(text: string, now: EpochMs): Promise<CadenceImport> {
  return change(now, (kept) => {
    const { cadences, templates } = present(kept);
    const known = templates.map(({ id }) => id);
    const read = readCadenceFile(text, known);
    if (!read.ok) return { result: { ...NOTHING, faults: read.faults } };
    const file = read.value;
    const faults = [
      ...overfull('cadences', [...cadences, ...file.cadences]),
      ...overfull('templates', [...templates, ...file.templates]),
    ];
    if (faults.length > 0) return { result: { ...NOTHING, faults } };
    const [newCadences, newTemplates] = [
      differing(cadences, file.cadences),
      differing(templates, file.templates),
    ];
    return {
      cadences: keeping(newCadences, shippedCadences()),
      templates: keeping(newTemplates, shippedTemplates()),
      result: {
        faults,
        cadences: newCadences.length,
        templates: newTemplates.length,
        replaced: replaced(cadences, newCadences) + replaced(templates, newTemplates),
      },
    };
  });
}

export async function exportCadences(): Promise<string> {
  return writeCadenceFile(await readCadences());
}

const NOTHING = { cadences: 0, templates: 0, replaced: 0 };

async function change<Result>(
  now: EpochMs,
  decide: (kept: KeptCadences) => CadenceChange<Result>,
): Promise<Result> {
  const result = await changeCadences(decide);
  await announceChange(now);
  return result;
}

function present({ cadences, templates }: KeptCadences): CadenceFile {
  return {
    cadences: standing(shippedCadences(), cadences),
    templates: standing(shippedTemplates(), templates),
  };
}

function unknownTemplates(
  { steps }: Cadence,
  templates: readonly Template[],
): readonly CadenceFault[] {
  return steps.flatMap(({ template }, index) =>
    template === null || templates.some(({ id }) => id === template)
      ? []
      : [{ field: `steps.${index}.template`, problem: 'unknown-template' as const }],
  );
}

/** More than a file can hold could not be taken along. */
function overfull(
  field: 'cadences' | 'templates',
  entries: readonly { readonly id: string }[],
): readonly CadenceFault[] {
  const count = new Set(entries.map(({ id }) => id)).size;
  return count > MAX_LISTED ? [{ field, problem: 'too-many' }] : [];
}

type Identified = { readonly id: string };

function differing<Entry extends Identified>(
  present: readonly Entry[],
  incoming: readonly Entry[],
): readonly Entry[] {
  return incoming.filter((it) => !present.some((other) => isSame(it, other)));
}

function replaced(present: readonly Identified[], incoming: readonly Identified[]): number {
  return incoming.filter(({ id }) => present.some((other) => other.id === id)).length;
}

function removedIds<Entry extends Identified>(kept: readonly Kept<Entry>[]): readonly string[] {
  return kept.filter((it) => !isEntry(it)).map(({ id }) => id);
}
