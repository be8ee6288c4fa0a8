import * as v from 'valibot';
import type { Address } from '../address';
import type { KeptCadences } from '../cadence/kept';
import type { Correction } from '../corrections';
import type { FollowUp } from '../follow-up';
import type { Refusals } from '../manners/do-not-contact';
import type { KnownPerson } from '../person/known-person';
import type { Settings } from '../settings';
import { AddressShape, InstantShape, SettingsShape } from '../shapes';
import type { EpochMs } from '../time';
import { CorrectionsShape } from './correction-shape';
import { FollowUpShape, faultyFields } from './follow-up-shape';
import { KeptCadencesShape } from './kept-cadences-shape';
import { KnownPeopleShape, RefusalsShape } from './people-shape';
import { upgraded } from './upgrade';

// The file that an export is. ARCHITECTURE.md describes it field by field; what is written here must
// be read for ever, so a change of its meaning is a new version with a reader of its own.

export const EXPORT_FORMAT = 'retoma-export';
export const EXPORT_VERSION = 2;
/** Without what is owed, who is awaited, and what mail was judged to be. */
const OLD_VERSION = 1;

/** An account and the other addresses its owner writes from. */
export type ExportedAccount = { readonly account: Address; readonly aliases: readonly Address[] };

/** All of an export but its follow-ups, which may be many. */
export type ExportHead = {
  readonly exportedAt: EpochMs;
  readonly settings: Settings;
  readonly accounts: readonly ExportedAccount[];
  /** What the user taught. */
  readonly corrections: readonly Correction[];
  /** What the user made, changed and removed of cadences and templates; absent in older exports. */
  readonly kept?: KeptCadences | undefined;
  /** Stages and notes; absent in older exports, as are refusals. */
  readonly people?: readonly KnownPerson[] | undefined;
  /** Absent where nobody is refused. */
  readonly refusals?: Refusals | undefined;
};

export const ExportedAccountShape = v.object({
  account: AddressShape,
  aliases: v.pipe(v.array(AddressShape), v.maxLength(500)),
});
export const ExportedAccountsShape = v.pipe(v.array(ExportedAccountShape), v.maxLength(500));

const HeadShape = v.object({
  exportedAt: InstantShape,
  settings: SettingsShape,
  accounts: ExportedAccountsShape,
  corrections: v.optional(CorrectionsShape, []),
  kept: v.optional(KeptCadencesShape),
  people: v.optional(KnownPeopleShape),
  refusals: v.optional(RefusalsShape),
});

/** The text before, between and after the follow-ups: one a line, so that two exports compare. */
export function exportOpening(head: ExportHead): string {
  const { exportedAt, settings, accounts, corrections, kept, people, refusals } = head;
  const opening = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    settings,
    accounts,
    corrections,
    kept,
    people,
    refusals,
  };
  return `${JSON.stringify(opening).slice(0, -1)},"followUps":[`;
}

/** @param isFirst - of the whole export */
export function exportLines(followUps: readonly FollowUp[], isFirst: boolean): string {
  if (followUps.length === 0) return '';
  const lines = followUps.map((it) => JSON.stringify(it)).join(',\n');
  return `${isFirst ? '\n' : ',\n'}${lines}`;
}

export const EXPORT_CLOSING = '\n]}\n';

/** Why a file is no export that can be read. */
export type ExportProblem =
  /** Not JSON, cut off, or something else altogether. */
  | { readonly kind: 'not-an-export' }
  /** Written by a later version of the extension. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad-fields'; readonly fields: readonly string[] };

/** A follow-up of the file that cannot be taken. */
export type InvalidRow = {
  /** Counted from 1. */
  readonly place: number;
  readonly fields: readonly string[];
};

export type ReadExport =
  | { readonly ok: false; readonly problem: ExportProblem }
  | {
      readonly ok: true;
      readonly head: ExportHead;
      readonly followUps: readonly FollowUp[];
      readonly invalid: readonly InvalidRow[];
    };

/**
 * Read an export, field by field. Follow-ups that cannot be read are named by their place and
 * fields and leave the others readable; of two with one id the one that changed last is taken.
 */
export function readExport(text: string): ReadExport {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== EXPORT_FORMAT) return failed({ kind: 'not-an-export' });
  if (typeof file.version === 'number' && file.version > EXPORT_VERSION) {
    return failed({ kind: 'newer' });
  }
  const fields = [
    ...(isKnownVersion(file.version) ? [] : ['version']),
    ...faultyFields(HeadShape, file),
    ...(Array.isArray(file.followUps) ? [] : ['followUps']),
  ];
  if (fields.length > 0) return failed({ kind: 'bad-fields', fields });

  const invalid: InvalidRow[] = [];
  const followUps = new Map<string, FollowUp>();
  for (const [index, written] of (file.followUps as unknown[]).entries()) {
    const row = file.version === OLD_VERSION ? upgraded(written) : written;
    const parsed = v.safeParse(FollowUpShape, row);
    if (!parsed.success) {
      invalid.push({ place: index + 1, fields: faultyFields(FollowUpShape, row) });
      continue;
    }
    const { output } = parsed;
    const known = followUps.get(output.id);
    if (!known || output.changedAt > known.changedAt) followUps.set(output.id, output);
  }
  const head = v.parse(HeadShape, file) as ExportHead;
  return { ok: true, head, followUps: [...followUps.values()], invalid };
}

function isKnownVersion(version: unknown): boolean {
  return version === EXPORT_VERSION || version === OLD_VERSION;
}

function failed(problem: ExportProblem): ReadExport {
  return { ok: false, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // A SyntaxError: whatever it is, it is no export.
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
