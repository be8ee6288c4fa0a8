import { type Address, areColleagues, isSameMailbox, type Person } from './address';
import type { CadenceId } from './cadence/cadence';
import { type Correction, isTaughtNeedless, reasonOf } from './corrections';
import type { NudgePlan } from './due';
import type { Expected } from './expected';
import type { FollowUp, SentMail } from './follow-up';
import type { Tracking } from './settings';

/** What the user said in the compose window about one mail. */
export type MailChoice =
  /** Said nothing: the settings decide. */
  | { readonly kind: 'by-settings' }
  | { readonly kind: 'track'; readonly plan: NudgePlan }
  /** Track it, and go through a cadence from it on. */
  | { readonly kind: 'cadence'; readonly cadenceId: CadenceId }
  | { readonly kind: 'dont-track' };

export const BY_SETTINGS: MailChoice = { kind: 'by-settings' };

/** The recipients whose answer can be awaited: To before Cc before Bcc, nobody twice, not oneself. */
export function awaitedPeople(
  mail: Pick<SentMail, 'to' | 'cc' | 'bcc'>,
  own: readonly Address[],
): readonly Person[] {
  const people: Person[] = [];
  for (const person of [...mail.to, ...mail.cc, ...mail.bcc]) {
    const isKnown = [...own, ...people.map(({ email }) => email)].some((address) =>
      isSameMailbox(address, person.email),
    );
    if (!isKnown) people.push(person);
  }
  return people;
}

/** What is asked about a mail: whether to watch it. */
export type TrackedMail = {
  /** Whose answer can be awaited. */
  readonly people: readonly Person[];
  readonly from: Address;
  /** Null if it was not judged: then it may well expect an answer. */
  readonly expected: Expected | null;
};

/**
 * Whether a sent mail is to be watched. A mail only to oneself never is; a thread that the user
 * stopped is not watched again unless asked for.
 */
export function isToBeTracked(
  choice: MailChoice,
  mail: TrackedMail,
  tracking: Tracking,
  corrections: readonly Correction[],
  before: FollowUp | undefined,
): boolean {
  if (mail.people.length === 0 || choice.kind === 'dont-track') return false;
  if (choice.kind === 'track' || choice.kind === 'cadence') return true;
  if (before?.state === 'stopped') return false;
  return isTrackedBySettings(mail, tracking, corrections);
}

export function isTrackedBySettings(
  { people, from, expected }: TrackedMail,
  tracking: Tracking,
  corrections: readonly Correction[],
): boolean {
  if (tracking === 'off') return false;
  if (tracking === 'all') return true;
  if (!people.some(({ email }) => !areColleagues(email, from))) return false;
  if (tracking === 'outside') return true;
  return expected?.verdict !== false && !isTaughtNeedless(people, reasonOf(expected), corrections);
}
