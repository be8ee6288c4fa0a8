import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { BACKUP_INTERVALS, type BackupInterval } from '@/lib/domain/data/backup-plan';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import {
  type BackupPlan,
  backupQueries,
  canChooseFile,
  MIN_PASSPHRASE_LENGTH,
  useBackUpNow,
  useBackupWhenDue,
  useEndBackup,
  useSetUpBackup,
} from '@/lib/queries/backup';
import { backupInterval, backupLine } from '@/lib/words/data';
import { SettingGroup } from '../Setting';
import { problemOf } from './problem-of';

type Props = { readonly now: EpochMs };

/** Copies that only the user can read, in a file of the user's choice. */
export function BackupPart({ now }: Props) {
  const { data: plan } = useQuery(backupQueries.plan());
  return plan ? <Kept plan={plan} now={now} /> : <SetUp />;
}

function backupEffect(): string {
  return i18n.t(canChooseFile() ? 'data.backupEffect' : 'data.backupEffectDownload');
}

function SetUp() {
  const id = useId();
  const setUp = useSetUpBackup();
  const [passphrase, setPassphrase] = useState('');
  const [everyDays, setEveryDays] = useState<BackupInterval>(7);
  const [isRefused, setIsRefused] = useState(false);
  const tooShort = i18n.t('data.shortPassphrase', MIN_PASSPHRASE_LENGTH);
  return (
    <SettingGroup
      id={id}
      label={i18n.t('data.backup')}
      effect={backupEffect()}
      problem={isRefused ? tooShort : problemOf(setUp.error, i18n.t('data.backupFailed'))}
    >
      <form
        className="data-form"
        onSubmit={(event) => {
          event.preventDefault();
          const isShort = passphrase.length < MIN_PASSPHRASE_LENGTH;
          setIsRefused(isShort);
          if (!isShort) setUp.mutate({ passphrase, everyDays });
        }}
      >
        <label htmlFor={`${id}-passphrase`}>{i18n.t('data.passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          className="field data-passphrase"
          type="password"
          autoComplete="new-password"
          aria-invalid={isRefused}
          value={passphrase}
          onChange={({ target }) => {
            setPassphrase(target.value);
            setIsRefused(false);
          }}
        />
        <label htmlFor={`${id}-every`}>{i18n.t('data.every')}</label>
        <select
          id={`${id}-every`}
          className="field data-interval"
          value={everyDays}
          onChange={({ target }) => setEveryDays(Number(target.value) as BackupInterval)}
        >
          {BACKUP_INTERVALS.map((days) => (
            <option key={days} value={days}>
              {backupInterval(days)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-edged" disabled={setUp.isPending}>
          {i18n.t(canChooseFile() ? 'data.chooseFile' : 'data.makeBackup')}
        </button>
      </form>
    </SettingGroup>
  );
}

function Kept({ plan, now }: Props & { readonly plan: BackupPlan }) {
  const id = useId();
  const needsUser = useBackupWhenDue(now);
  const writing = useBackUpNow();
  const ending = useEndBackup();
  return (
    <SettingGroup
      id={id}
      label={i18n.t('data.backup')}
      effect={backupEffect()}
      problem={problemOf(writing.error ?? ending.error, i18n.t('data.backupFailed'))}
    >
      <p role="status" className="data-status">
        {backupLine(plan, now)}
      </p>
      {needsUser && (
        <p role="alert" className="problem">
          {i18n.t('data.backupDue')}
        </p>
      )}
      <div className="data-actions">
        <button
          type="button"
          className="button button-edged"
          disabled={writing.isPending}
          onClick={() => writing.mutate(plan)}
        >
          {i18n.t('data.backUpNow')}
        </button>
        <button type="button" className="button" onClick={() => ending.mutate()}>
          {i18n.t('data.endBackup')}
        </button>
      </div>
    </SettingGroup>
  );
}
