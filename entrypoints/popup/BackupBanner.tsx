import { i18n } from '@/lib/i18n/i18n';
import { DataLink } from './DataLink';

/** Said while a backup is due that only the user can let be written. */
export function BackupBanner() {
  return (
    <div role="alert" className="banner">
      <p>{i18n.t('data.backupDue')}</p>
      <DataLink>{i18n.t('data.backUpNow')}</DataLink>
    </div>
  );
}
