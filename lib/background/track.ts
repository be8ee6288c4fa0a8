import { getAccount, ownAddresses, rememberSender } from '@/lib/db/accounts';
import { readCorrections } from '@/lib/db/corrections';
import {
  changeFollowUp,
  type FollowUpChange,
  findByWireId,
  followUpsWith,
} from '@/lib/db/follow-ups';
import { readSettings } from '@/lib/db/settings';
import type { Address, Person } from '@/lib/domain/address';
import { startCadence } from '@/lib/domain/cadence/follow-up-run';
import type { NudgeRule } from '@/lib/domain/due';
import { waitForEnding } from '@/lib/domain/endings/ending-of';
import type { MailJudgement } from '@/lib/domain/expected';
import {
  type FollowUp,
  followUpId,
  isOpen,
  markStopped,
  owedId,
  type SentMail,
} from '@/lib/domain/follow-up';
import { holdForKnownAbsence } from '@/lib/domain/hold';
import { oweAfterMail } from '@/lib/domain/owe';
import { ruleByRhythm } from '@/lib/domain/person/wait-by-rhythm';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { takeBackMail, trackMail } from '@/lib/domain/track-mail';
import { awaitedPeople, isToBeTracked, type MailChoice } from '@/lib/domain/tracking';
import { afterWrite } from './after-write';
import { peopleToFollow } from './refuse';
import { findCadence } from './run-cadence';

/**
 * Watch a mail that left, if the user's choice or else the settings say so. A mail on a thread that
 * is watched already moves its clock, unless the user chose no nudge for it: then the watch ends.
 * What was owed on its thread is given with it, and what it promises is owed.
 */
export async function trackSent(
  mail: SentMail,
  choice: MailChoice,
  judgement: MailJudgement,
  now: EpochMs,
): Promise<FollowUp | null> {
  await rememberSender(mail.account, mail.from);
  const settings = await readSettings();
  const corrections = await readCorrections();
  const own = ownAddresses(mail.account, await getAccount(mail.account));
  const addressees = awaitedPeople(mail, [...own, mail.from.email]);
  const people = await peopleToFollow(addressees, choice);
  const rule = await ruleFor(mail, people, settings);
  const { expected, promise } = judgement;
  const tracked = { people, from: mail.from.email, expected };
  const plan = choice.kind === 'track' ? choice.plan : undefined;
  // One that was removed meanwhile is none: the mail is watched all the same.
  const cadence = choice.kind === 'cadence' ? await findCadence(choice.cadenceId) : undefined;
  const known = await followUpsWith(
    mail.account,
    people.map(({ email }) => email),
  );
  let current: FollowUp | null | undefined;
  const awaited = await changeFollowUp(followUpId(mail.account, mail.threadId), (before) => {
    const isWatched = before !== undefined && isOpen(before);
    if (isWatched && choice.kind === 'dont-track') current = markStopped(before, now);
    else if (
      (isWatched && people.length > 0) ||
      isToBeTracked(choice, tracked, settings.tracking, corrections, before)
    ) {
      const after = trackMail(before, mail, people, plan, rule, now, expected);
      const isNew = after !== before;
      const held = isNew ? holdForKnownAbsence(after, known, settings, now) : after;
      if (cadence) current = startCadence(held, cadence, settings, now, mail.sentAt);
      else if (plan || !isNew) current = held;
      else current = waitForEnding(held, settings.endings, settings);
    } else current = before;
    return current;
  });
  const remembered = settings.promises === 'off' ? null : promise;
  const owed = await changeFollowUp(owedId(mail.account, mail.threadId), (before) =>
    oweAfterMail(before, mail, people, remembered, settings, now),
  );
  await afterChanges(now, awaited, owed);
  return current ?? null;
}

/** The settings, with the wait that the people's own answers suggest where the user allows it. */
async function ruleFor(
  mail: SentMail,
  people: readonly Person[],
  settings: Settings,
): Promise<NudgeRule> {
  if (!settings.waitsByRhythm) return settings;
  const emails = people.map(({ email }) => email);
  const followUps = await followUpsWith(mail.account, emails);
  return ruleByRhythm(emails, followUps, settings, mail.sentAt);
}

/** Forget a mail that was undone: what stood before it stands again. */
export async function untrackUnsent(account: Address, wireId: string, now: EpochMs): Promise<void> {
  const changes: (FollowUpChange | undefined)[] = [];
  for (const { id } of await findByWireId(account, wireId)) {
    changes.push(await changeFollowUp(id, (it) => it && takeBackMail(it, wireId)));
  }
  await afterChanges(now, ...changes);
}

async function afterChanges(
  now: EpochMs,
  ...changes: readonly (FollowUpChange | undefined)[]
): Promise<void> {
  const made = changes.flatMap((change) => change ?? []);
  if (made.length > 0) await afterWrite(now, ...made);
}
