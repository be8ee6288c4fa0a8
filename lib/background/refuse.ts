import { changeFollowUp, type FollowUpChange, followUpsOf } from '@/lib/db/follow-ups';
import { findRefused, refuse, takeBackRefusal } from '@/lib/db/refusals';
import { type Address, isSameMailbox, type Person } from '@/lib/domain/address';
import { isOpen, markStopped } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import type { MailChoice } from '@/lib/domain/tracking';
import { afterWrite } from './after-write';

/**
 * Remember, or forget, that a person is not to be contacted. What is open with nobody else stops.
 */
export async function setRefused(person: Address, isRefused: boolean, now: EpochMs): Promise<void> {
  if (!isRefused) {
    await takeBackRefusal(person, ['refused', 'erased']);
    return afterWrite(now);
  }
  await refuse(person);
  const changes: FollowUpChange[] = [];
  for (const followUp of await followUpsOf(person)) {
    const isAlone = followUp.people.every(({ email }) => isSameMailbox(email, person));
    if (!isAlone || !isOpen(followUp)) continue;
    const change = await changeFollowUp(followUp.id, (it) => it && markStopped(it, now));
    if (change) changes.push(change);
  }
  await afterWrite(now, ...changes);
}

/**
 * Those of a mail's people who are followed up: all of them where the user asked for it, who was
 * warned. Who was erased and is asked for again is kept knowingly from now on.
 */
export async function peopleToFollow(
  people: readonly Person[],
  choice: MailChoice,
): Promise<readonly Person[]> {
  const refused = await findRefused(people.map(({ email }) => email));
  if (choice.kind !== 'track') return people.filter(({ email }) => !refused.includes(email));
  for (const email of refused) await takeBackRefusal(email, ['erased']);
  return people;
}
