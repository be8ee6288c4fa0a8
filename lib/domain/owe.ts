import type { Address, Person } from './address';
import { isWorkingDay } from './calendar/workdays';
import { dueAt, endOfQuiet, type NudgeRule } from './due';
import type { PromisedDay } from './expected';
import { BY_RULE, close, type FollowUp, isOpen, owedId, type SentMail } from './follow-up';
import { startOfLocalDay } from './hold';
import { pastTouches } from './past-touches';
import type { LegacyId } from './snapshot';
import { DAY_MS, type EpochMs } from './time';
import { isItsMail, NOTHING_YET, startSending } from './track-mail';

// What the user owes: something promised in a mail, or an answer to somebody who asked. As all
// transitions, each returns its argument itself when it has nothing to do.

/**
 * Let a mail that leaves decide about what is owed on its thread: it keeps what was promised and
 * answers what was asked, and may promise something itself.
 *
 * @param people - to whom the mail went
 * @returns undefined if nothing is owed and nothing was
 */
export function oweAfterMail(
  before: FollowUp | undefined,
  mail: SentMail,
  people: readonly Person[],
  promise: PromisedDay | null,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp | undefined {
  if (before && isItsMail(before, mail)) return confirmPromise(before, mail, now);
  if (promise && people.length > 0) return promised(before, mail, people, promise, rule, now);
  // A mail that is to leave later keeps nothing yet.
  if (!before || !isOpen(before) || mail.isScheduled) return before;
  return {
    ...fulfil(before, now),
    touch: { ...before.touch, messageId: mail.messageId, wireId: mail.wireId, at: mail.sentAt },
    pastTouches: pastTouches(before),
    sending: startSending(before, now),
  };
}

function promised(
  before: FollowUp | undefined,
  mail: SentMail,
  people: readonly Person[],
  promise: PromisedDay,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const due = promiseDueAt(promise, mail.sentAt, rule);
  return {
    ...NOTHING_YET,
    id: owedId(mail.account, mail.threadId),
    kind: 'promise',
    account: mail.account,
    threadId: mail.threadId,
    subject: mail.subject || (before?.subject ?? ''),
    people,
    touch: {
      messageId: mail.messageId,
      wireId: mail.wireId,
      at: mail.sentAt,
      count: (before?.touch.count ?? 0) + 1,
    },
    pastTouches: pastTouches(before),
    state: 'waiting',
    plan: promise.dueOn === null ? BY_RULE : { kind: 'at', at: due },
    dueAt: due,
    sending: startSending(before, now),
    changedAt: now,
  };
}

function confirmPromise(owed: FollowUp, { messageId }: SentMail, now: EpochMs): FollowUp {
  if (owed.touch.messageId || !messageId) return owed;
  return { ...owed, touch: { ...owed.touch, messageId }, changedAt: now };
}

/** The user wrote, as was owed. */
export function fulfil(owed: FollowUp, now: EpochMs): FollowUp {
  return close(owed, 'done', { at: now, by: { kind: 'wrote' } });
}

/**
 * When a promise falls due: at the time it names; with a day alone at the hour of nudges of that day,
 * or of the last workday before it; with neither, as long after the mail as an answer is waited for.
 */
export function promiseDueAt(
  { dueOn, dueAt: time }: PromisedDay,
  sentAt: EpochMs,
  rule: NudgeRule,
): EpochMs {
  if (dueOn === null) return dueAt(sentAt, BY_RULE, rule);
  const day = startOfLocalDay(dueOn);
  if (time !== null) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const exact = new Date(day).setHours(hour, minute, 0, 0);
    return exact > sentAt ? exact : soonAfter(sentAt, rule);
  }
  const atHour = new Date(lastWorkday(day, rule)).setHours(rule.hourOfDay, 0, 0, 0);
  return atHour > sentAt ? atHour : soonAfter(sentAt, rule);
}

/** A week back meets every weekday. */
function lastWorkday(day: EpochMs, rule: NudgeRule): EpochMs {
  if (!rule.workdaysOnly) return day;
  for (let back = 0; back < 7; back++) {
    // Noon stays on its day across a change of the clocks.
    const candidate = day + DAY_MS / 2 - back * DAY_MS;
    if (isWorkingDay(candidate, rule)) return candidate;
  }
  return day;
}

/** "Right away", "today": the next hours in which nudges may come. */
const SOON_MS = DAY_MS / 12;

function soonAfter(sentAt: EpochMs, rule: NudgeRule): EpochMs {
  return endOfQuiet(sentAt + SOON_MS, rule);
}

/** Somebody's mail that asks the user something. */
export type Enquiry = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly subject: string;
  readonly from: Person;
  readonly messageId: LegacyId;
  readonly at: EpochMs;
};

/**
 * Owe somebody an answer. What is owed on the thread already stands: the clock runs from the first
 * question.
 *
 * @param clocks - when to nudge, and when to nudge once more
 */
export function trackEnquiry(
  before: FollowUp | undefined,
  enquiry: Enquiry,
  clocks: { readonly dueAt: EpochMs; readonly nudgeAgainAt: EpochMs | null },
  now: EpochMs,
): FollowUp {
  if (before && (isOpen(before) || before.touch.at >= enquiry.at)) return before;
  const { account, threadId, subject, from, messageId, at } = enquiry;
  return {
    ...NOTHING_YET,
    ...clocks,
    id: owedId(account, threadId),
    kind: 'enquiry',
    account,
    threadId,
    subject: subject || (before?.subject ?? ''),
    people: [from],
    touch: { messageId, wireId: null, at, count: 0 },
    pastTouches: pastTouches(before),
    state: 'waiting',
    plan: BY_RULE,
    changedAt: now,
  };
}
