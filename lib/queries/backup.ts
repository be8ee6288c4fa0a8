import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type BackupInterval, isBackupDue } from '@/lib/domain/data/backup-plan';
import type { EpochMs } from '@/lib/domain/time';
import { encrypt, makeBackupKey } from '@/lib/files/encryption';
import { type BackupPlan, forgetPlan, keepPlan, readPlan } from '@/lib/files/kept-plan';
import { canChooseFile, chooseFile, download, mayWrite, writeFile } from '@/lib/files/user-file';
import { request } from '@/lib/messaging/client';
import { exportParts, JSON_FILE } from './data';
import { STORED } from './stored';

export { MIN_PASSPHRASE_LENGTH } from '@/lib/files/encryption';
export type { BackupPlan } from '@/lib/files/kept-plan';
export { canChooseFile };

const FILE_NAME = 'retoma-backup.retoma';

export const backupQueries = {
  // Stored as well: it goes when everything is erased.
  plan: () => queryOptions({ queryKey: [...STORED, 'backup'], queryFn: readPlan }),
};

type Wanted = {
  readonly passphrase: string;
  readonly everyDays: BackupInterval;
};

/** Choose a file and a passphrase, and write the first backup. @returns false if none was chosen */
export function useSetUpBackup() {
  const refresh = useRefreshPlan();
  return useMutation({
    mutationFn: async ({ passphrase, everyDays }: Wanted) => {
      // First of all: a file may be asked for only just after a click.
      const handle = await chooseFile(FILE_NAME);
      if (!handle && canChooseFile()) return false;
      const key = await makeBackupKey(passphrase);
      return write({ key, handle, everyDays, writtenAt: null }, true);
    },
    onSettled: refresh,
  });
}

/** Write a backup after a click, so that the browser may ask for access again. */
export function useBackUpNow() {
  const refresh = useRefreshPlan();
  return useMutation({
    mutationFn: (plan: BackupPlan) => write(plan, true),
    onSettled: refresh,
  });
}

export function useEndBackup() {
  const refresh = useRefreshPlan();
  return useMutation({ mutationFn: forgetPlan, onSettled: refresh });
}

/**
 * Write the backup where it is due and the browser still allows it, whenever a page is opened: the
 * background may do so only where the file was granted for every visit.
 *
 * @returns whether a backup is due that only the user can let be written
 */
export function useBackupWhenDue(now: EpochMs): boolean {
  const refresh = useRefreshPlan();
  const { data: plan } = useQuery(backupQueries.plan());
  const {
    mutate: writeQuietly,
    isPending,
    isIdle,
  } = useMutation({
    mutationFn: (due: BackupPlan) => write(due, false),
    onSettled: refresh,
  });
  const isDue = plan ? isBackupDue(plan, now) : false;
  useEffect(() => {
    if (plan?.handle && isDue && isIdle) writeQuietly(plan);
  }, [plan, isDue, isIdle, writeQuietly]);
  return isDue && !isPending && !(plan?.handle && isIdle);
}

/** @returns false if the browser does not allow it now */
async function write(plan: BackupPlan, canAsk: boolean): Promise<boolean> {
  if (plan.handle && !(await mayWrite(plan.handle, canAsk))) return false;
  // Where the database is in trouble, was lost or is empty, the last backup may be all there is:
  // nothing takes its place unasked.
  const { followUps } = await request('countStored');
  const isDoubtful = followUps === 0 || (await request('getTrouble')) !== null;
  if (isDoubtful && !canAsk) return false;
  const { parts, head } = await exportParts(JSON_FILE);
  const content = await encrypt(parts.join(''), plan.key);
  if (plan.handle) await writeFile(plan.handle, content);
  else if (canAsk) download([content], FILE_NAME, 'application/octet-stream');
  else return false;
  await keepPlan({ ...plan, writtenAt: head.exportedAt });
  return true;
}

function useRefreshPlan(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(backupQueries.plan());
}
