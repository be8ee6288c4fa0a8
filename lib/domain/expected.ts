import type { Day } from './calendar/day';

/** Whether a mail of the user's expects an answer, and why: the verdict alone, none of its words. */
export type Expected = {
  readonly verdict: boolean | 'unsure';
  /** The name of the rule that decided, as `question` or `thanks`. */
  readonly reason: string;
};

/** When a promise in a mail of the user's falls due, as the mail says it. */
export type PromisedDay = {
  /** The writer's local day; null if none is named. */
  readonly dueOn: Day | null;
  /** `HH:MM` of that day; null if only the day is named. */
  readonly dueAt: string | null;
};

/** What a mail of the user's says, judged in Gmail's page while it was written. */
export type MailJudgement = {
  /** Null if it was not judged. */
  readonly expected: Expected | null;
  /** Null if it promises nothing, or the user took the offer to remember it away. */
  readonly promise: PromisedDay | null;
};

export const NOT_JUDGED: MailJudgement = { expected: null, promise: null };
