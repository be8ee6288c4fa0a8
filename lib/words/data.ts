import type { BackupInterval, BackupSchedule } from '@/lib/domain/data/backup-plan';
import type { ExportProblem, InvalidRow } from '@/lib/domain/data/export-format';
import type { StandingCounts } from '@/lib/domain/data/merge';
import type { StoreTrouble } from '@/lib/domain/data/store-trouble';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { onMoment } from './dates';
import { countOf } from './distance';
import { list } from './people';

/** What happened to the database, what it means, and what to do. */
export function storeTrouble(trouble: StoreTrouble): string {
  switch (trouble) {
    case 'disk-full':
      return i18n.t('trouble.diskFull');
    case 'unreadable':
      return i18n.t('trouble.unreadable');
    case 'newer':
      return i18n.t('trouble.newer');
    case 'lost':
      return i18n.t('trouble.lost');
  }
}

export function exportProblem(problem: ExportProblem): string {
  switch (problem.kind) {
    case 'not-an-export':
      return i18n.t('data.notAnExport');
    case 'newer':
      return i18n.t('data.newerExport');
    case 'bad-fields':
      return i18n.t('data.badFields', { fields: list(problem.fields) });
  }
}

export function decryptionProblem(problem: 'wrong-passphrase' | 'damaged' | 'newer'): string {
  switch (problem) {
    case 'wrong-passphrase':
      return i18n.t('data.wrongPassphrase');
    case 'damaged':
      return i18n.t('data.damaged');
    case 'newer':
      return i18n.t('data.newerExport');
  }
}

/** What an import would do, a line each, without what there is none of. */
export function standingLines(counts: StandingCounts): readonly string[] {
  return [
    ...(counts.new > 0 ? [i18n.t('data.countNew', counts.new, [countOf(counts.new)])] : []),
    ...(counts.newer > 0 ? [i18n.t('data.countNewer', counts.newer, [countOf(counts.newer)])] : []),
    ...(counts.older > 0 ? [i18n.t('data.countOlder', counts.older, [countOf(counts.older)])] : []),
    ...(counts.same > 0 ? [i18n.t('data.countSame', counts.same, [countOf(counts.same)])] : []),
  ];
}

/** "Follow-up 12: people.0.email" */
export function invalidLine({ place, fields }: InvalidRow): string {
  const named = fields.map((field) => field || i18n.t('data.wholeRow'));
  return i18n.t('data.invalidRow', { place: countOf(place), fields: list(named) });
}

const INTERVALS = { 1: 'daily', 7: 'weekly', 30: 'monthly' } as const satisfies Record<
  BackupInterval,
  string
>;

export function backupInterval(everyDays: BackupInterval): string {
  return i18n.t(`backupEvery.${INTERVALS[everyDays]}`);
}

export function backupLine({ everyDays, writtenAt }: BackupSchedule, now: EpochMs): string {
  const every = backupInterval(everyDays);
  return writtenAt === null
    ? i18n.t('data.neverBackedUp', { every })
    : i18n.t('data.backedUp', { when: onMoment(writtenAt, now), every });
}
