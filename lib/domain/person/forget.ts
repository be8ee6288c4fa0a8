import { type Address, isSameMailbox } from '../address';
import type { Answer, Awaits, Closing, FollowUp, MachineAnswer } from '../follow-up';

/** What stands in a text where an address was. */
const GONE = '…';

/** What may be an address in a text. */
const ADDRESS = /[^\s<>()[\]{},;:"“”«»/\\?&=]+@[^\s<>()[\]{},;:"“”«»/\\?&=]+/g;

/** Whether an address that reaches the person is anywhere in a value, whatever its form. */
export function mentions(value: unknown, person: Address): boolean {
  if (typeof value === 'string') {
    if (!value.includes('@')) return false;
    return (
      isSameMailbox(value, person) || (value.match(ADDRESS) ?? []).some((it) => isOf(it, person))
    );
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, it]) => mentions(name, person) || mentions(it, person));
}

/** Every address that stands anywhere in a value, whatever its form, each once. */
export function addressesIn(value: unknown): readonly Address[] {
  const found = new Set<Address>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<Address>): void {
  if (typeof value === 'string') {
    if (!value.includes('@')) return;
    for (const it of value.match(ADDRESS) ?? []) found.add(bare(it));
  } else if (typeof value === 'object' && value !== null) {
    for (const it of Object.values(value)) collect(it, found);
  }
}

/** A text in which an address that reaches the person is no more. */
export function withoutAddress(text: string, person: Address): string {
  return text.replace(ADDRESS, (it) => (isOf(it, person) ? GONE : it));
}

/**
 * Take a person out of a follow-up, and out of what stood before it.
 *
 * @returns the argument itself if they are not in it; null if nobody else is followed up in it
 */
export function forgetPerson(followUp: FollowUp, person: Address): FollowUp | null {
  if (!mentions(followUp, person)) return followUp;
  const isThem = (address: Address | null): boolean =>
    address !== null && isSameMailbox(address, person);
  const people = followUp.people.filter(({ email }) => !isThem(email));
  if (people.length === 0 && followUp.people.length > 0) return null;
  const { sending, elsewhere } = followUp;
  const forgotten: FollowUp = {
    ...followUp,
    people,
    subject: withoutAddress(followUp.subject, person),
    awaits: awaitsWithout(followUp.awaits, isThem),
    answers: followUp.answers.filter(({ from }) => !isThem(from)),
    pastTouches: followUp.pastTouches.map((it) =>
      isThem(it.answeredBy) ? { ...it, answeredBy: null } : it,
    ),
    machineAnswer: followUp.machineAnswer && machineAnswerWithout(followUp.machineAnswer, isThem),
    elsewhere: elsewhere && isThem(elsewhere.from) ? null : elsewhere,
    closing: followUp.closing && closingWithout(followUp.closing, isThem),
    sending: sending && {
      ...sending,
      before: sending.before && forgetPerson(sending.before, person),
    },
  };
  // In a field that is not known here: rather too much goes than too little.
  return mentions(forgotten, person) ? null : forgotten;
}

type IsThem = (address: Address | null) => boolean;

function awaitsWithout(awaits: Awaits, isThem: IsThem): Awaits {
  if (awaits.kind !== 'named') return awaits;
  const emails = awaits.emails.filter((email) => !isThem(email));
  return emails.length > 0 ? { kind: 'named', emails } : { kind: 'anyone' };
}

function machineAnswerWithout(answer: MachineAnswer, isThem: IsThem): MachineAnswer | null {
  if (isThem(answer.from)) return null;
  if (answer.kind !== 'auto-reply' || !isThem(answer.standIn)) return answer;
  return { ...answer, standIn: null };
}

/** That somebody answered stays; who did does not. */
function closingWithout(closing: Closing, isThem: IsThem): Closing {
  const { by } = closing;
  if (!('from' in by) || !isThem(by.from)) return closing;
  const nobody: Answer = { from: '', fromName: '', at: by.at };
  return { ...closing, by: { kind: 'reply', ...nobody } };
}

function isOf(found: string, person: Address): boolean {
  return isSameMailbox(bare(found), person);
}

/** An address as it may stand in quotes, or at the end of a sentence. */
function bare(found: string): Address {
  return found.replace(/^'+|[.!']+$/g, '');
}
