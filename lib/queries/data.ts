import { queryOptions, useMutation } from '@tanstack/react-query';
import {
  EXPORT_CLOSING,
  type ExportHead,
  type ExportProblem,
  exportLines,
  exportOpening,
  type InvalidRow,
  readExport,
} from '@/lib/domain/data/export-format';
import type { ImportChoice } from '@/lib/domain/data/import-choice';
import type { StandingCounts } from '@/lib/domain/data/merge';
import type { StoreTrouble } from '@/lib/domain/data/store-trouble';
import type { FollowUp } from '@/lib/domain/follow-up';
import {
  DecryptionError,
  type DecryptionProblem,
  decrypt,
  isEncrypted,
} from '@/lib/files/encryption';
import { askToBeKept } from '@/lib/files/room';
import { download } from '@/lib/files/user-file';
import { RequestError, request } from '@/lib/messaging/client';
import { STRETCH_LIMIT, type Stretch } from '@/lib/messaging/protocol';
import { STORED } from './stored';

export type { ImportChoice } from '@/lib/domain/data/import-choice';

export const dataQueries = {
  trouble: () =>
    queryOptions({ queryKey: [...STORED, 'trouble'], queryFn: () => request('getTrouble') }),
  counts: () =>
    queryOptions({ queryKey: [...STORED, 'counts'], queryFn: () => request('countStored') }),
  room: () => queryOptions({ queryKey: ['room'], queryFn: askToBeKept }),
};

/** What went wrong with the database, if it was the database. */
export function troubleOf(error: unknown): StoreTrouble | null {
  return error instanceof RequestError ? error.trouble : null;
}

/** How follow-ups become a file. */
export type FileKind = {
  readonly extension: string;
  readonly type: string;
  opening(head: ExportHead): string;
  lines(followUps: readonly FollowUp[], isFirst: boolean): string;
  readonly closing: string;
};

export const JSON_FILE: FileKind = {
  extension: 'json',
  type: 'application/json',
  opening: exportOpening,
  lines: exportLines,
  closing: EXPORT_CLOSING,
};

/** All follow-ups as the parts of a file, asked for a stretch at a time. */
export async function exportParts(
  kind: FileKind,
): Promise<{ readonly parts: string[]; readonly count: number; readonly head: ExportHead }> {
  const head = await request('exportHead');
  const parts = [kind.opening(head)];
  let count = 0;
  for (let after: string | null = ''; after !== null; ) {
    const { followUps, last }: Stretch = await request('exportFollowUps', { after });
    parts.push(kind.lines(followUps, count === 0));
    count += followUps.length;
    after = last;
  }
  return { parts: [...parts, kind.closing], count, head };
}

/** @returns how many follow-ups the file has */
export function useExport() {
  return useMutation({
    mutationFn: async (kind: FileKind) => {
      const { parts, count, head } = await exportParts(kind);
      download(parts, `retoma-${dayOf(head.exportedAt)}.${kind.extension}`, kind.type);
      return count;
    },
  });
}

export function useExportBroken() {
  return useMutation({
    mutationFn: async () => {
      const rows = await request('exportBroken');
      download([JSON.stringify(rows, null, 1)], 'retoma-unreadable.json', 'application/json');
    },
  });
}

export function useRemoveBroken() {
  return useMutation({ mutationFn: () => request('removeBroken') });
}

/** Go on without what the browser lost. */
export function useAcceptLoss() {
  return useMutation({ mutationFn: () => request('acceptLoss') });
}

export function useErase() {
  return useMutation({ mutationFn: () => request('eraseEverything') });
}

/** What was found in a file that is to be imported. */
export type FileReading =
  | { readonly kind: 'locked' }
  | { readonly kind: 'not-decrypted'; readonly problem: DecryptionProblem }
  | { readonly kind: 'refused'; readonly problem: ExportProblem }
  | {
      readonly kind: 'preview';
      readonly head: ExportHead;
      readonly counts: StandingCounts;
      readonly invalid: readonly InvalidRow[];
      /** How many are left out since their people were erased here. */
      readonly erased: number;
    };

/** Read a file and compare it with what is stored. Nothing changes yet. */
export function usePreview() {
  return useMutation({
    mutationFn: async ({ file, passphrase }: { file: File; passphrase: string | null }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isEncrypted(bytes) && passphrase === null) return { kind: 'locked' } as const;
      const text = isEncrypted(bytes)
        ? await decrypt(bytes, passphrase ?? '').catch(decryptionProblem)
        : new TextDecoder().decode(bytes);
      if (typeof text !== 'string')
        return { kind: 'not-decrypted', problem: text.problem } as const;
      return preview(text);
    },
  });
}

export function useImport() {
  return useMutation({ mutationFn: (choice: ImportChoice) => request('commitImport', choice) });
}

async function preview(text: string): Promise<FileReading> {
  const read = readExport(text);
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  await request('startImport');
  let erased = 0;
  for (let from = 0; from < read.followUps.length; from += STRETCH_LIMIT) {
    const followUps = read.followUps.slice(from, from + STRETCH_LIMIT);
    erased += (await request('stageImport', { followUps })).leftOut;
  }
  const counts = await request('previewImport');
  return { kind: 'preview', head: read.head, counts, invalid: read.invalid, erased };
}

function decryptionProblem(error: unknown): DecryptionError {
  if (error instanceof DecryptionError) return error;
  throw error;
}

/** The local day, as file names have it: "2026-11-02". */
function dayOf(at: number): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
