import { getAccount } from '@/lib/db/accounts';
import { followUpsWith, getFollowUp } from '@/lib/db/follow-ups';
import { lastPromisedAt } from '@/lib/domain/cadence/last-promise';
import { nextStep } from '@/lib/domain/cadence/run';
import { fillTemplate } from '@/lib/domain/cadence/template';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
import { blankValues } from '@/lib/words/blank-values';
import { readCadences } from './cadences';
import { openThread } from './open-thread';
import { leaveDraft } from './pending-draft';

/**
 * Open a follow-up's thread with an answer begun: the template of the step that is next, filled in as
 * far as its blanks are known. Sending it is the user's.
 */
export async function writeStep(id: FollowUpId, now: EpochMs): Promise<void> {
  const followUp = await getFollowUp(id);
  if (!followUp) return;
  const text = await stepText(followUp, now);
  await leaveDraft({ account: followUp.account, threadId: followUp.threadId, text, at: now });
  await openThread(id, now);
  // Where the thread is on screen already, nothing else tells its page of the draft.
  await announceChange(now);
}

/** Empty for a step without a template. What nobody knows stays in braces, for the user to write. */
async function stepText(followUp: FollowUp, now: EpochMs): Promise<string> {
  const { run, account, threadId, people, subject, touch } = followUp;
  const step = run && nextStep(run);
  if (!step?.template) return '';
  const { templates } = await readCadences();
  const template = templates.find(({ id }) => id === step.template);
  if (!template) return '';
  const [person] = people;
  const known = person ? await followUpsWith(account, [person.email]) : [];
  const values = blankValues(
    {
      person,
      subject,
      wroteAt: touch.at,
      myName: (await getAccount(account))?.ownName ?? null,
      promisedAt: lastPromisedAt(known, threadId),
    },
    now,
  );
  return fillTemplate(template.text, values).text;
}
