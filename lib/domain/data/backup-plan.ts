import { DAY_MS, type EpochMs } from '../time';

/** How often a backup is wanted, in days. */
export const BACKUP_INTERVALS = [1, 7, 30] as const;
export type BackupInterval = (typeof BACKUP_INTERVALS)[number];

export type BackupSchedule = {
  readonly everyDays: BackupInterval;
  /** Null if there is none yet. */
  readonly writtenAt: EpochMs | null;
};

/** Whether the last backup is older than was chosen. A clock that was set back makes it due. */
export function isBackupDue({ everyDays, writtenAt }: BackupSchedule, now: EpochMs): boolean {
  return writtenAt === null || now < writtenAt || now - writtenAt >= everyDays * DAY_MS;
}
