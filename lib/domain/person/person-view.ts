import type { Address, Person } from '../address';
import type { Stage } from '../cadence/cadence';
import type { EndingStep } from '../endings/next-ending';
import type { FollowUp, FollowUpId } from '../follow-up';
import type { Allowance } from '../manners/contact-budget';
import type { Refusal } from '../manners/do-not-contact';
import type { EpochMs } from '../time';
import type { Note } from './known-person';
import type { RhythmToday } from './reply-rhythm';
import type { PersonTimeline } from './timeline';

/** All that is known of a person, by one account's follow-ups. */
export type PersonView = {
  readonly account: Address;
  readonly person: Person;
  /** Of the follow-up that was asked about. */
  readonly others: readonly Person[];
  /** The latest first. */
  readonly followUps: readonly FollowUp[];
  readonly timeline: PersonTimeline;
  /** Null for people the contact budget is not for, as is `budgetLeft`. */
  readonly allowance: Allowance | null;
  readonly budgetLeft: number | null;
  /** Touches since the last answer. */
  readonly unanswered: number;
  /** Null while too few answers are known. */
  readonly rhythm:
    | (RhythmToday & {
        /** Of answers it was read from. */
        readonly count: number;
        /** Whether an answer is waited for, so that `today` means something. */
        readonly isWaiting: boolean;
      })
    | null;
  /** Of the follow-up that was asked about. */
  readonly ending: EndingStep;
  readonly refusal: Refusal['reason'] | null;
  readonly stage: Stage | null;
  readonly stages: readonly Stage[];
  readonly notes: readonly Note[];
  /** How late a step of a cadence may come; null for no limit. */
  readonly latestDays: number | null;
};

/** A person in a list. */
export type ListedPerson = {
  readonly person: Person;
  /** One of the follow-ups with them. */
  readonly followUpId: FollowUpId;
  /** In how many follow-ups they are, open or closed. */
  readonly followUps: number;
  readonly lastTouchAt: EpochMs;
  readonly stage: Stage | null;
};

/** People found, in the order of their addresses; of very many only the first. */
export type PeopleFound = { readonly people: readonly ListedPerson[]; readonly total: number };

/** What would go if a person were erased. */
export type PersonTraces = {
  /** How many follow-ups go, and how many stay with others but without the person. */
  readonly removed: number;
  readonly kept: number;
  readonly notes: number;
  /** Lessons, and actions that could be taken back. */
  readonly others: number;
  /** Of those that go; of very many only the first. */
  readonly subjects: readonly string[];
};
