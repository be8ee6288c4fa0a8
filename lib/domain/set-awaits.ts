import { type Address, isSameMailbox } from './address';
import { type Awaits, close, type FollowUp, isOwed } from './follow-up';
import { missingPeople } from './hear';
import type { EpochMs } from './time';
import { waitOn } from './wait-on';

const ANYONE: Awaits = { kind: 'anyone' };

/**
 * Choose whose answer ends the wait. Where those who answered already are enough it ends at once;
 * where an answer ended it that is not, it goes on.
 *
 * @param awaits - named people who are not on the follow-up are left out
 */
export function setAwaits(followUp: FollowUp, awaits: Awaits, now: EpochMs): FollowUp {
  const rule = amongPeople(awaits, followUp.people);
  if (!isChoice(followUp) || rule === null || isSameRule(rule, followUp.awaits)) return followUp;
  const changed = { ...followUp, awaits: rule, changedAt: now };
  const last = followUp.answers.at(-1);
  if (!last) return changed;
  const isMet = missingPeople(changed).length === 0;
  if (followUp.state === 'replied') return isMet ? changed : waitOn(changed, now);
  return isMet ? close(changed, 'replied', { at: now, by: { kind: 'reply', ...last } }) : changed;
}

/** Whether there is more than one whose answer could be awaited, and a wait that goes by answers. */
export function isChoice(followUp: FollowUp): boolean {
  const { state, people, closing } = followUp;
  if (isOwed(followUp) || people.length < 2) return false;
  return state === 'replied' ? closing?.by.kind === 'reply' : state === 'waiting';
}

/** The rule after one person was named, or no longer is. With nobody named, anyone will do. */
export function toggledAwaits(awaits: Awaits, email: Address): Awaits {
  const named = awaits.kind === 'named' ? awaits.emails : [];
  const others = named.filter((it) => !isSameMailbox(it, email));
  const emails = others.length === named.length ? [...named, email] : others;
  return emails.length === 0 ? ANYONE : { kind: 'named', emails };
}

function amongPeople(awaits: Awaits, people: FollowUp['people']): Awaits | null {
  if (awaits.kind !== 'named') return awaits;
  const emails = people
    .map(({ email }) => email)
    .filter((email) => awaits.emails.some((it) => isSameMailbox(it, email)));
  return emails.length === 0 ? null : { kind: 'named', emails };
}

function isSameRule(a: Awaits, b: Awaits): boolean {
  if (a.kind !== 'named' || b.kind !== 'named') return a.kind === b.kind;
  return a.emails.length === b.emails.length && a.emails.every((it) => b.emails.includes(it));
}
