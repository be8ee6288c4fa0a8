import { getAccount, ownAddresses, rememberAlias } from '@/lib/db/accounts';
import { changeFollowUp, findByWireId } from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import type { Address } from '@/lib/domain/address';
import {
  type FollowUp,
  followUpId,
  isOpen,
  markStopped,
  type SentMail,
  takeBackMail,
  trackMail,
} from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { awaitedPeople, isToBeTracked, type MailChoice } from '@/lib/domain/tracking';
import { afterWrite } from './after-write';

/**
 * Watch a mail that left, if the user's choice or else the settings say so. A mail on a thread that
 * is watched already moves its clock, unless the user chose no nudge for it: then the watch ends.
 */
export async function trackSent(
  mail: SentMail,
  choice: MailChoice,
  now: EpochMs,
): Promise<FollowUp | null> {
  await rememberAlias(mail.account, mail.from.email);
  const settings = await readSettings();
  const own = ownAddresses(mail.account, await getAccount(mail.account));
  const people = awaitedPeople(mail, [...own, mail.from.email]);
  const plan = choice.kind === 'track' ? choice.plan : undefined;
  let current: FollowUp | null | undefined;
  const change = await changeFollowUp(followUpId(mail.account, mail.threadId), (before) => {
    const isWatched = before !== undefined && isOpen(before);
    if (isWatched && choice.kind === 'dont-track') current = markStopped(before, now);
    else if (
      (isWatched && people.length > 0) ||
      isToBeTracked(choice, people, mail.from.email, settings.tracking, before)
    ) {
      current = trackMail(before, mail, people, plan, settings, now);
    } else current = before;
    return current;
  });
  if (change) await afterWrite(now, change);
  return current ?? null;
}

/** Forget a mail that was undone: what stood before it stands again. */
export async function untrackUnsent(account: Address, wireId: string, now: EpochMs): Promise<void> {
  const followUp = await findByWireId(account, wireId);
  if (!followUp) return;
  const change = await changeFollowUp(followUp.id, (it) => it && takeBackMail(it, wireId));
  if (change) await afterWrite(now, change);
}
