import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { Kept } from '@/lib/domain/cadence/kept';
import type { Template } from '@/lib/domain/cadence/template';
import type { Correction } from '@/lib/domain/corrections';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { upgraded } from '@/lib/domain/data/upgrade';
import type { ErasedLogEntry } from '@/lib/domain/endings/erased-log';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { PartHealth } from '@/lib/domain/health';
import type { Refusal } from '@/lib/domain/manners/do-not-contact';
import type { KnownPerson } from '@/lib/domain/person/known-person';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import type { AccountRow } from './accounts';
import { type FollowUpRow, fromRow, toRow } from './follow-up-row';

/** What stood before an action, to put back. */
export type UndoRow = {
  readonly undoId: number;
  readonly followUpId: string;
  readonly before: FollowUp | null;
  /** What the action taught, and what was known in its place. */
  readonly lesson?: { readonly id: string; readonly before: Correction | null };
  readonly at: number;
};

/** A stored follow-up that is none, set aside as it was found. */
export type BrokenRow = {
  readonly id: string;
  readonly row: unknown;
  /** Dotted names of the fields at fault. */
  readonly fields: readonly string[];
};

/**
 * The extension's one database. It lives in the extension's origin, and a content script's
 * IndexedDB is Gmail's, so only the background opens it; everyone else sends messages.
 *
 * Versions are append-only: to change the shape, add a version with its `upgrade` and a case in
 * tests/lib/db/migrations.test.ts. Only indexes are listed, not every field.
 */
export const db = new Dexie('retoma') as Dexie & {
  followUps: EntityTable<FollowUpRow, 'id'>;
  accounts: EntityTable<AccountRow, 'account'>;
  settings: Table<Settings, string>;
  undo: EntityTable<UndoRow, 'undoId'>;
  health: EntityTable<PartHealth, 'name'>;
  broken: EntityTable<BrokenRow, 'id'>;
  corrections: EntityTable<Correction, 'id'>;
  /** The user's own, and those shipped ones that the user changed or removed. */
  cadences: Table<Kept<Cadence>, string>;
  templates: Table<Kept<Template>, string>;
  /** What the user noted of people. */
  people: EntityTable<KnownPerson, 'mailbox'>;
  /** People not to be contacted, and people erased, by keyed hash alone. */
  refusals: EntityTable<Refusal, 'hash'>;
  /** That somebody was erased, and nothing of whom. */
  erased: EntityTable<ErasedLogEntry & { readonly number: number }, 'number'>;
  /** Follow-ups that changed, while steps of their people have not been planned anew. */
  unplanned: EntityTable<{ readonly id: string }, 'id'>;
  /** Keys that cannot be read, by what they are for. */
  secrets: EntityTable<{ readonly name: string; readonly key: CryptoKey }, 'name'>;
  /** Noise, for a moment: what is written over the bytes of what was deleted. */
  scratch: EntityTable<{ readonly number: number; readonly noise: Uint8Array }, 'number'>;
  /** Of an import that is being previewed. */
  incoming: EntityTable<FollowUp, 'id'>;
};

db.version(1).stores({
  followUps: 'id, wakeAt, openDueAt, [account+wireId], *openWords, notificationId',
  accounts: 'account',
  settings: '',
  undo: '++undoId, followUpId',
  health: 'name',
});

db.version(2)
  .stores({ broken: 'id', incoming: 'id' })
  .upgrade(async (transaction) => {
    await transaction.table('followUps').toCollection().modify(addReopenedAt);
    await transaction
      .table('undo')
      .toCollection()
      .modify(({ before }) => addReopenedAt(before));
  });

/** A follow-up of version 1 knew no `reopenedAt`, nor did what stood before it. */
function addReopenedAt(row: OldFollowUp | null): void {
  for (let it: OldFollowUp | null | undefined = row; it; it = it.sending?.before) {
    it.reopenedAt ??= null;
  }
}

type OldFollowUp = {
  reopenedAt?: EpochMs | null;
  readonly sending?: { readonly before?: OldFollowUp | null } | null;
};

db.version(3)
  .stores({
    followUps:
      'id, wakeAt, openDueAt, owedDueAt, answeredAt, noAnswerAt, stepAt, [account+wireId], *openWords, *mailboxes, notificationId',
    corrections: 'id',
    cadences: 'id',
    templates: 'id',
    people: 'mailbox',
    refusals: 'hash',
    erased: '++number',
    unplanned: 'id',
    secrets: 'name',
    // The last: all other tables lie before it on the disk (overwrite.ts).
    scratch: '++number',
  })
  .upgrade(async (transaction) => {
    await transaction
      .table('followUps')
      .toCollection()
      .modify((row, ref) => {
        ref.value = withKeys(upgraded(row));
      });
    await transaction
      .table('broken')
      .toCollection()
      .modify((it) => {
        it.row = withKeys(upgraded(it.row));
      });
    await transaction
      .table('undo')
      .toCollection()
      .modify((it) => {
        it.before = upgraded(it.before);
      });
    await transaction.table('incoming').clear();
  });

/** One that is broken cannot be looked up, and keeps what it has. */
function withKeys(row: unknown): unknown {
  return unusableFields(row).length === 0 ? toRow(fromRow(row as FollowUpRow)) : row;
}

/** @param listener - called when the browser begins an empty database, because there was none */
export function onCreated(listener: () => void): void {
  db.on('populate', listener);
}

/** Dexie stays closed once it could not be opened: let the next reading try anew. */
export function openAnew(): void {
  if (!db.isOpen()) db.close({ disableAutoOpen: false });
}
