import { countFollowUps } from '@/lib/db/follow-ups';
import { isBackupDue } from '@/lib/domain/data/backup-plan';
import {
  EXPORT_CLOSING,
  type ExportHead,
  exportLines,
  exportOpening,
} from '@/lib/domain/data/export-format';
import type { EpochMs } from '@/lib/domain/time';
import { encrypt } from '@/lib/files/encryption';
import { keepPlan, readPlan } from '@/lib/files/kept-plan';
import { mayWrite, writeFile } from '@/lib/files/user-file';
import type { Stretch } from '@/lib/messaging/protocol';
import { exportHead, exportStretch } from './export';
import { isStoreLost } from './lost-store';
import { currentTrouble } from './trouble';

/**
 * Write the backup where it is due and the browser allows it without a question, which Chromium does
 * for a file that was granted for every visit. Else a page asks for the click.
 */
export async function backUpWhenDue(now: EpochMs): Promise<void> {
  const plan = await readPlan();
  if (!plan?.handle || !isBackupDue(plan, now) || !(await mayWrite(plan.handle, false))) return;
  // The last backup may be all there is: an empty or troubled database does not take its place.
  if ((await currentTrouble()) || (await isStoreLost()) || (await countFollowUps()) === 0) return;
  const head = await exportHead(now);
  const content = await encrypt(await exportText(head), plan.key);
  await writeFile(plan.handle, content);
  await keepPlan({ ...plan, writtenAt: head.exportedAt });
}

async function exportText(head: ExportHead): Promise<string> {
  const parts = [exportOpening(head)];
  for (let after: string | null = ''; after !== null; ) {
    const { followUps, last }: Stretch = await exportStretch(after);
    parts.push(exportLines(followUps, after === ''));
    after = last;
  }
  return [...parts, EXPORT_CLOSING].join('');
}
