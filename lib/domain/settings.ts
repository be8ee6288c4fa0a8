import type { Address } from './address';
import type { Stage } from './cadence/cadence';
import type { HolidayPlace } from './calendar/holidays';
import type { NudgeRule } from './due';
import { DEFAULT_ENDINGS, type EndingRule } from './endings/ending-rule';
import { type ContactBudget, DEFAULT_BUDGET } from './manners/contact-budget';
import { DEFAULT_STAGES } from './person/stages';

/** Which sent mail is watched without being asked. Mail only to oneself never is. */
export type Tracking =
  | 'off'
  /** What `outside` says, unless it was judged to expect no answer. */
  | 'expecting'
  /** Mail with at least one recipient outside the sender's own domain. */
  | 'outside'
  | 'all';

/** What becomes of a promise in a mail of the user's. */
export type PromiseTracking =
  | 'off'
  /** Offered beside Send, where it can be declined, and remembered with the sending. */
  | 'ask'
  /** Remembered without a word. */
  | 'automatic';

export type Settings = NudgeRule & {
  readonly tracking: Tracking;
  readonly promises: PromiseTracking;
  /** Whether mail that asks the user something is owed an answer. */
  readonly enquiries: boolean;
  /** Working hours after which an enquiry is nudged for, 1–200. */
  readonly enquiryHours: number;
  /** Working hours after which it is once more, 1–200. */
  readonly enquiryAgainHours: number;
  /** Addresses of the user's own at which strangers ask. */
  readonly enquiryAddresses: readonly Address[];
  /** Null until a country is chosen. */
  readonly holidayPlace: HolidayPlace | null;
  /** Whether cadences are offered beside Send: from the first one on that the user starts. */
  readonly cadencesInCompose: boolean;
  readonly budget: ContactBudget;
  /** People the budget is not for: addresses, and domains as `@client.example`. */
  readonly budgetExempt: readonly string[];
  /** How many days after its own day a cadence's step should come at the latest; null for no limit. */
  readonly latestDays: number | null;
  /** Whether a person's own rhythm of answers sets the wait, where it is known. */
  readonly waitsByRhythm: boolean;
  /** In the order in which a deal goes through them. */
  readonly stages: readonly Stage[];
  readonly endings: EndingRule;
};

export const DEFAULT_SETTINGS: Settings = {
  waitDays: 3,
  workdaysOnly: true,
  workdays: [1, 2, 3, 4, 5],
  hourOfDay: 9,
  quietFromHour: 18,
  quietUntilHour: 9,
  tracking: 'expecting',
  promises: 'ask',
  enquiries: true,
  enquiryHours: 1,
  enquiryAgainHours: 24,
  enquiryAddresses: [],
  holidays: [],
  daysOff: [],
  away: null,
  holidayPlace: null,
  cadencesInCompose: false,
  budget: DEFAULT_BUDGET,
  budgetExempt: [],
  latestDays: null,
  waitsByRhythm: false,
  stages: DEFAULT_STAGES,
  endings: DEFAULT_ENDINGS,
};
