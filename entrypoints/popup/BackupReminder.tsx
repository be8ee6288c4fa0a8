import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { useBackupWhenDue } from '@/lib/queries/backup';
import { DataLink } from './DataLink';

/** Writes the backup where it is due; said while it is due and only the user can let it be written. */
export function BackupReminder({ now }: { readonly now: EpochMs }) {
  if (!useBackupWhenDue(now)) return null;
  return (
    <div role="alert" className="banner">
      <p>{i18n.t('data.backupDue')}</p>
      <DataLink>{i18n.t('data.backUpNow')}</DataLink>
    </div>
  );
}
