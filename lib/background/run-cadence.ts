import { getFollowUp } from '@/lib/db/follow-ups';
import { changeSettings, readSettings } from '@/lib/db/settings';
import type { Cadence, CadenceId, PlannedStep } from '@/lib/domain/cadence/cadence';
import { previewRun } from '@/lib/domain/cadence/cadence';
import { changeRun, moveRunToEdited, type RunChange } from '@/lib/domain/cadence/follow-up-run';
import { startOnThread } from '@/lib/domain/cadence/start-on-thread';
import { type FollowUpId, followUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import type { Change } from '@/lib/messaging/protocol';
import { act } from './act';
import { readCadences } from './cadences';

/** A cadence that was removed, or never was. */
export class NoSuchCadenceError extends Error {
  override readonly name = 'NoSuchCadenceError';
}

/**
 * @param id - of what is awaited, owed or over on the thread
 * @throws NoSuchCadenceError
 */
export async function startCadenceOn(
  id: FollowUpId,
  cadenceId: CadenceId,
  now: EpochMs,
): Promise<Change> {
  const cadence = await cadenceOrThrow(cadenceId);
  const rule = await changeSettings({ cadencesInCompose: true });
  const known = await getFollowUp(id);
  if (!known) return { followUp: null, undoId: null };
  const awaitedId = followUpId(known.account, known.threadId);
  return act(awaitedId, now, (awaited) => startOnThread(known, awaited, cadence, rule, now));
}

/** When each step would come if the cadence were started now. @throws NoSuchCadenceError */
export async function previewCadence(
  cadenceId: CadenceId,
  now: EpochMs,
): Promise<readonly PlannedStep[]> {
  return previewRun(await cadenceOrThrow(cadenceId), now, await readSettings());
}

export async function changeRunOf(
  id: FollowUpId,
  change: RunChange,
  now: EpochMs,
): Promise<Change> {
  const rule = await readSettings();
  return act(id, now, (it) => it && changeRun(it, change, rule, now));
}

/** Let what runs follow its cadence as it is now. @throws NoSuchCadenceError */
export async function moveToEditedCadence(
  id: FollowUpId,
  cadenceId: CadenceId,
  now: EpochMs,
): Promise<Change> {
  const cadence = await cadenceOrThrow(cadenceId);
  const rule = await readSettings();
  return act(id, now, (it) => it && moveRunToEdited(it, cadence, rule, now));
}

export async function findCadence(cadenceId: CadenceId): Promise<Cadence | undefined> {
  const { cadences } = await readCadences();
  return cadences.find(({ id }) => id === cadenceId);
}

/** @throws NoSuchCadenceError */
export async function cadenceOrThrow(cadenceId: CadenceId): Promise<Cadence> {
  const cadence = await findCadence(cadenceId);
  if (!cadence) throw new NoSuchCadenceError(cadenceId);
  return cadence;
}
