import { getFollowUp } from '@/lib/db/follow-ups';
import { nextStep } from '@/lib/domain/cadence/run';
import { fillTemplate } from '@/lib/domain/cadence/template';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import { DAY_MS, type EpochMs } from '@/lib/domain/time';
import { announceChange } from '@/lib/messaging/changes';
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

/** Empty for a step without a template. */
async function stepText({ run, people, subject, touch }: FollowUp, now: EpochMs): Promise<string> {
  const step = run && nextStep(run);
  if (!step?.template) return '';
  const { templates } = await readCadences();
  const template = templates.find(({ id }) => id === step.template);
  if (!template) return '';
  const [firstName = ''] = (people[0]?.name ?? '').split(' ');
  const days = Math.max(0, Math.floor((now - touch.at) / DAY_MS));
  return fillTemplate(template.text, {
    firstName: firstName || null,
    topic: subject || null,
    days: String(days),
    // Neither is known: what stays in braces is the user's to write.
    myName: null,
    lastPromise: null,
  }).text;
}
