import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { readCorrections } from '@/lib/db/corrections';
import { changeFollowUp, type FollowUpChange, followUpsWith } from '@/lib/db/follow-ups';
import { findRefused } from '@/lib/db/refusals';
import { readSettings } from '@/lib/db/settings';
import { type Address, isSameMailbox } from '@/lib/domain/address';
import {
  type Correction,
  corrected,
  ENQUIRY_REASON,
  isTaughtNeedless,
} from '@/lib/domain/corrections';
import { enquiryClocks, enquiryIn } from '@/lib/domain/enquiry';
import { type FollowUp, owedId } from '@/lib/domain/follow-up';
import { hearElsewhere } from '@/lib/domain/hear-elsewhere';
import { concernedBy, otherMailIn, peopleOfMail } from '@/lib/domain/other-mail';
import { trackEnquiry } from '@/lib/domain/owe';
import type { Settings } from '@/lib/domain/settings';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { enquiriesSince } from './arrivals';

/**
 * Let what Gmail has of a thread decide about the follow-ups of other threads that await its people,
 * and owe an answer to whoever asks on it.
 *
 * @param seen - Gmail's own answer, judged
 */
export async function hearIncoming(
  seen: ThreadSnapshot,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const { account } = seen;
  const corrections = await readCorrections();
  const snapshot = corrected(seen, corrections);
  const own = ownAddresses(account, await getAccount(account));
  const settings = await readSettings();
  const enquiry = await oweAnswer(snapshot, own, corrections, settings, now);
  return [...(await hearOnOthers(snapshot, own, settings, now)), ...(enquiry ? [enquiry] : [])];
}

async function hearOnOthers(
  snapshot: ThreadSnapshot,
  own: readonly Address[],
  settings: Settings,
  now: EpochMs,
): Promise<readonly FollowUpChange[]> {
  const changes: FollowUpChange[] = [];
  for (const mail of otherMailIn(snapshot, own, now)) {
    const followUps = await followUpsWith(snapshot.account, peopleOfMail(mail));
    for (const { id } of concernedBy(mail, followUps)) {
      const change = await changeFollowUp(id, (it) => it && hearElsewhere(it, mail, settings, now));
      if (change) changes.push(change);
    }
  }
  return changes;
}

async function oweAnswer(
  snapshot: ThreadSnapshot,
  own: readonly Address[],
  corrections: readonly Correction[],
  settings: Settings,
  now: EpochMs,
): Promise<FollowUpChange | undefined> {
  if (!settings.enquiries) return undefined;
  const { account, threadId, messages } = snapshot;
  const senders = messages.flatMap(({ from }) => from ?? []);
  const written = (await followUpsWith(account, senders)).filter(isWrittenTo);
  const enquiry = enquiryIn(snapshot, {
    own,
    addresses: settings.enquiryAddresses,
    isKnown: (from) =>
      written.some(({ people }) => people.some(({ email }) => isSameMailbox(email, from))),
    isNeedless: (from) =>
      isTaughtNeedless([{ email: from, name: '' }], ENQUIRY_REASON, corrections),
    since: await enquiriesSince(now),
  });
  if (!enquiry || (await findRefused([enquiry.from.email])).length > 0) return undefined;
  const clocks = enquiryClocks(enquiry.at, settings);
  return changeFollowUp(owedId(account, threadId), (it) => trackEnquiry(it, enquiry, clocks, now));
}

/** A stranger's enquiry makes them nobody to whom the user writes. */
function isWrittenTo({ kind }: FollowUp): boolean {
  return kind !== 'enquiry';
}
