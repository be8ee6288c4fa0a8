import type { Address, Person } from '@/lib/domain/address';
import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type {
  Cadence,
  CadenceId,
  PlannedStep,
  Stage,
  TemplateId,
} from '@/lib/domain/cadence/cadence';
import type { RunChange } from '@/lib/domain/cadence/follow-up-run';
import type { CadenceFault, CadenceFile } from '@/lib/domain/cadence/read-cadence';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { StartObstacle } from '@/lib/domain/cadence/start-obstacle';
import type { Template } from '@/lib/domain/cadence/template';
import type { CorrectionName } from '@/lib/domain/correct';
import type { Correction } from '@/lib/domain/corrections';
import type { ExportHead } from '@/lib/domain/data/export-format';
import type { ImportChoice } from '@/lib/domain/data/import-choice';
import type { StandingCounts } from '@/lib/domain/data/merge';
import type { StoreTrouble } from '@/lib/domain/data/store-trouble';
import type { NudgePlan } from '@/lib/domain/due';
import type { ErasureReason } from '@/lib/domain/endings/erased-log';
import type { MailJudgement } from '@/lib/domain/expected';
import type { Awaits, FollowUp, FollowUpId, SentMail } from '@/lib/domain/follow-up';
import type { Health, PageHealth } from '@/lib/domain/health';
import type { Allowance } from '@/lib/domain/manners/contact-budget';
import type { Refusal } from '@/lib/domain/manners/do-not-contact';
import type { ThreadMark } from '@/lib/domain/mark';
import type { PeopleFound, PersonTraces, PersonView } from '@/lib/domain/person/person-view';
import type { SeasonCard } from '@/lib/domain/person/season-card';
import type { Settings } from '@/lib/domain/settings';
import type { LegacyId, ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import type { MailChoice } from '@/lib/domain/tracking';

/**
 * A stretch of a list. `total` counts no further than `COUNT_LIMIT`, or one further than was asked
 * for: counting is slow, and of three sections it is what the popup would wait for.
 */
export type Section = {
  readonly followUps: readonly FollowUp[];
  readonly total: number;
};

/** A larger total is shown as "99+". */
export const COUNT_LIMIT = 100;

/** A search finds no more than this. */
export const SEARCH_LIMIT = 1000;

export type Overview = {
  /** What the user owes: all of it, soonest due first. */
  readonly owed: Section;
  /** What others owe, from here on. */
  readonly overdue: Section;
  readonly today: Section;
  /** Due after today, and scheduled mail. */
  readonly waiting: Section;
  /** Those answered within the last days, the latest first, so that it can be denied. */
  readonly answered: readonly FollowUp[];
  /** When the next one falls due after today. */
  readonly nextDueAt: EpochMs | null;
};

/** What an action did, and how to take it back. */
export type Change = {
  readonly followUp: FollowUp | null;
  /** Null if there was nothing to do. */
  readonly undoId: number | null;
};

export type Undone = {
  /** False if there was nothing to take back. */
  readonly isUndone: boolean;
  /** What stands now; null if nothing does. */
  readonly followUp: FollowUp | null;
};

export type GmailAccount = {
  readonly account: Address;
  /** The N of `/mail/u/N/` when the account was last seen there. */
  readonly index: number;
  /** For a delegated mailbox `d/<id>`, else empty. */
  readonly delegate: string;
  readonly ik: string | null;
};

/** A message of somebody else's in the inbox. */
export type ArrivedMail = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly messageId: LegacyId;
  readonly from: Address;
  readonly at: EpochMs;
};

/** So many senders are asked about in one message. */
export const SENDERS_LIMIT = 200;

/** What is stored, in numbers. */
export type StoredData = {
  readonly followUps: number;
  /** Rows that are no follow-ups and were set aside. */
  readonly broken: number;
};

/** A stretch of all follow-ups, in the order of their ids. */
export type Stretch = {
  readonly followUps: readonly FollowUp[];
  /** Where the next stretch goes on; null if this is the last. */
  readonly last: FollowUpId | null;
};

/** So many follow-ups travel in one message, some 1.5 MB: Chromium refuses more than 64 MB. */
export const STRETCH_LIMIT = 2000;

/** So many threads are reported in one message: a list shows a hundred at once. */
export const THREADS_LIMIT = 100;

/** Faults because of which nothing was saved; none if it was. */
export type Saved = { readonly faults: readonly CadenceFault[] };

/** How much of a file of cadences is new here; `replaced` are those that were here under the same id. */
export type CadenceImport = Saved & {
  readonly cadences: number;
  readonly templates: number;
  readonly replaced: number;
};

/** Whether a person may be written to now. */
export type PersonAllowance = {
  readonly email: Address;
  /** Null for people the contact budget is not for. */
  readonly allowance: Allowance | null;
  /** Why the person is not to be contacted or kept; null if nothing speaks against it. */
  readonly refusal: Refusal['reason'] | null;
};

/** A file for the user to keep. */
export type UserFile = { readonly name: string; readonly text: string };

/** By what it is decided whether a mail is watched. */
export type TrackingRules = {
  readonly settings: Settings;
  /** What the user taught. */
  readonly corrections: readonly Correction[];
};

/** A cadence is started on no more at once: as many actions as can be taken back. */
export const MANY_LIMIT = 50;

export type ManyPreview = {
  /** When each step would come if nothing stood in its way. */
  readonly steps: readonly PlannedStep[];
  readonly conversations: readonly StartPreview[];
};

export type StartPreview = Pick<FollowUp, 'id' | 'subject' | 'account'> & {
  readonly obstacles: readonly { readonly person: Person; readonly obstacle: StartObstacle }[];
  /** With somebody who is not to be contacted it is not started. */
  readonly isLeftOut: boolean;
  /** The name of the cadence that runs and would make room. */
  readonly replaces: string | null;
};

export type ManyStarted = {
  /** One for each on which it was started. */
  readonly undoIds: readonly number[];
};

/** A content script that the manifest does not start. */
export type LateScriptName = 'gmail-ui' | 'gmail-judge';

/**
 * Every request that a page or content script may make of the background.
 * Payloads and results cross as JSON: no `Date`, no `Map`, no `undefined` that matters.
 */
export type Protocol = {
  // From Gmail
  reportAccount: (request: GmailAccount) => void;
  /** Watch a mail that left, if the user's choice or else the settings say so. */
  reportSent: (request: {
    mail: SentMail;
    choice: MailChoice;
    judgement: MailJudgement;
  }) => FollowUp | null;
  reportUnsent: (request: { account: Address; wireId: string }) => void;
  /** Only of threads that are watched. */
  reportThreads: (request: { threads: readonly ThreadSnapshot[] }) => void;
  /** Whose mail may mean something to a follow-up. Nothing is kept of the others. */
  whoMatters: (request: { account: Address; senders: readonly Address[] }) => readonly Address[];
  /** Only of mail that may mean something: Gmail is asked about its thread. */
  reportIncoming: (request: ArrivedMail) => void;
  reportHealth: (request: PageHealth) => void;
  /** The follow-ups, open and recently closed, among these threads. */
  lookUp: (request: { account: Address; threadIds: readonly LegacyId[] }) => readonly FollowUp[];
  /** What rows show of these threads at this moment, of those that have follow-ups. */
  lookUpMarks: (request: {
    account: Address;
    threadIds: readonly LegacyId[];
  }) => readonly ThreadMark[];
  /** Why Retoma believes what its mark says, in a sentence or two; empty if there is none. */
  explain: (request: { id: FollowUpId }) => string;
  trackThread: (request: { thread: FlaggedThread; plan?: NudgePlan }) => Change;
  /** Run a script that was not needed before, in the frame that asks. */
  inject: (request: { script: LateScriptName }) => void;

  // From every page
  getFollowUp: (request: { id: FollowUpId }) => FollowUp | null;
  getOverview: (request: { limit: number }) => Overview;
  /** Open follow-ups whose words begin with all of the words searched for, soonest due first. */
  search: (request: { text: string; limit: number }) => Section;
  /** `isAppointment`: the user named the hour itself. */
  snooze: (request: { id: FollowUpId; until: EpochMs; isAppointment?: boolean }) => Change;
  replan: (request: { id: FollowUpId; plan: NudgePlan }) => Change;
  finish: (request: { id: FollowUpId }) => Change;
  stop: (request: { id: FollowUpId }) => Change;
  reopen: (request: { id: FollowUpId }) => Change;
  /** Say that what was made of a follow-up is wrong: it acts at once, and is learnt. */
  correct: (request: { id: FollowUpId; correction: CorrectionName }) => Change;
  /** Whether a mail on another thread was the answer. */
  answeredElsewhere: (request: { id: FollowUpId; isAnswer: boolean }) => Change;
  /** Choose whose answer ends the wait. */
  setAwaits: (request: { id: FollowUpId; awaits: Awaits }) => Change;
  startCadence: (request: { id: FollowUpId; cadenceId: CadenceId }) => Change;
  /** "Not now": let it rest, open or closed, until a season is over; or touch the people again and again. */
  startSeason: (request: { id: FollowUpId; action: SeasonAction }) => Change;
  /** What there was before a season; null if there is no such follow-up. */
  getSeasonCard: (request: { id: FollowUpId }) => SeasonCard | null;
  /** When each step would come if the cadence were started now. */
  previewCadence: (request: { cadenceId: CadenceId }) => readonly PlannedStep[];
  /** What starting it on each of these now would come to. */
  previewMany: (request: { ids: readonly FollowUpId[]; cadenceId: CadenceId }) => ManyPreview;
  startMany: (request: { ids: readonly FollowUpId[]; cadenceId: CadenceId }) => ManyStarted;
  /** Pause, resume, skip, move, take or end a step, or the deal. */
  changeRun: (request: { id: FollowUpId; change: RunChange }) => Change;
  /** Let what runs follow its cadence as it is now. */
  moveToEdited: (request: { id: FollowUpId; cadenceId: CadenceId }) => Change;
  /** Open an answer on the thread with the step's template filled in. Nothing is sent. */
  writeStep: (request: { id: FollowUpId }) => void;
  /** The text with which an answer is to be begun on a thread that is shown, once; null if none is. */
  takeDraft: (request: { account: Address; threadId: LegacyId }) => string | null;
  /** Take back one action. Without an id, the latest. */
  undo: (request: { undoId?: number }) => Undone;
  /** Ask Gmail about one thread now. */
  checkNow: (request: { id: FollowUpId }) => FollowUp | null;
  /** Open or focus the right account's tab on the thread. */
  openThread: (request: { id: FollowUpId }) => void;
  /** Read the user's words for a time. @returns null if they name none */
  readWhen: (request: { text: string }) => NamedTime | null;
  /** What is to be said of a time before it is kept. @param id - of the follow-up, if there is one */
  warnOfTime: (request: { id?: FollowUpId; time: NamedTime }) => readonly TimeWarning[];
  /** Its exact time, or planned call or meeting, for any calendar; null if it has none any more. */
  getCalendarFile: (request: { id: FollowUpId }) => UserFile | null;
  /** Show the same filled in in Google Calendar. */
  openGoogleCalendar: (request: { id: FollowUpId }) => void;
  getSettings: () => Settings;
  /** What decides whether a mail is watched: Gmail's page asks for it as it starts. */
  getTrackingRules: () => TrackingRules;
  saveSettings: (request: Partial<Settings>) => Settings;
  getHealth: () => Health;
  /** What the user taught, the latest first. */
  getCorrections: () => readonly Correction[];
  removeCorrection: (request: { id: string }) => void;

  // Cadences
  /** Those that come with the extension, as the user left them, and the user's own. */
  getCadences: () => CadenceFile;
  saveCadence: (request: Cadence) => Saved;
  removeCadence: (request: { id: CadenceId }) => void;
  saveTemplate: (request: Template) => Saved;
  /** Not while cadences use it. @returns their names */
  removeTemplate: (request: { id: TemplateId }) => { readonly usedBy: readonly string[] };
  /** Bring back those that come with the extension and were removed. */
  restoreShipped: () => void;
  /** Take over all of a file, or on a fault nothing. */
  importCadences: (request: { text: string }) => CadenceImport;
  /** @returns the text of a file that can be imported */
  exportCadences: () => string;

  // A person
  /** Before a mail is sent: what speaks against writing to each of its recipients now. */
  getAllowance: (request: {
    account: Address;
    emails: readonly Address[];
    from: Address;
  }) => readonly PersonAllowance[];
  /** Not to contact a person, or to do so again. What is open with them alone stops. */
  refusePerson: (request: { email: Address; isRefused: boolean }) => void;
  /** All that is known of one of a follow-up's people; the first without `email`. */
  getPerson: (request: { id: FollowUpId; email?: Address }) => PersonView | null;
  /** People whose address, or whose name on an open follow-up, has the words asked for; all without. */
  searchPeople: (request: { text: string; limit: number }) => PeopleFound;
  /** Show that in a page of its own. */
  openPerson: (request: { id: FollowUpId }) => void;
  setStage: (request: { email: Address; stage: Stage | null }) => void;
  addNote: (request: { email: Address; text: string }) => void;
  /** @param at - of the note */
  removeNote: (request: { email: Address; at: EpochMs }) => void;
  /** Nobody will answer any more. */
  closeUnanswered: (request: { id: FollowUpId }) => Change;
  /** Whether the user is to be asked how long people who never answered are kept. */
  asksAboutErasure: () => boolean;
  listTraces: (request: { email: Address }) => PersonTraces;
  /** Leave nothing of a person but a keyed hash, and that on this day somebody was erased. */
  erasePerson: (request: { email: Address; reason: ErasureReason }) => void;

  // The user's data
  /** What befell the database and has not passed since. */
  getTrouble: () => StoreTrouble | null;
  countStored: () => StoredData;
  exportHead: () => ExportHead;
  /** Works as well on a database that only reading can still be had from. */
  exportFollowUps: (request: { after: string }) => Stretch;
  /** The rows that were set aside, as they were found. */
  exportBroken: () => readonly unknown[];
  removeBroken: () => void;
  /** Forget what was staged of another import. */
  startImport: () => void;
  /**
   * Keep some of a file's follow-ups until it is decided. Nothing that is shown changes.
   *
   * @returns how many are left out since their people were erased
   */
  stageImport: (request: { followUps: readonly FollowUp[] }) => { readonly leftOut: number };
  /** How what was staged stands to what is stored. */
  previewImport: () => StandingCounts;
  /** Take over what was staged: all of it, or on failure nothing. */
  commitImport: (request: ImportChoice) => { taken: number };
  /** Go on without what the browser lost. */
  acceptLoss: () => void;
  eraseEverything: () => void;
};

export type RequestName = keyof Protocol;
export type Payload<Name extends RequestName> = Parameters<Protocol[Name]>;
export type Result<Name extends RequestName> = Awaited<ReturnType<Protocol[Name]>>;

/** What travels. `source` keeps other listeners' messages out. */
export type Envelope<Name extends RequestName = RequestName> = {
  readonly source: 'retoma';
  readonly name: Name;
  readonly payload: Payload<Name>[0];
};

export type Reply<Name extends RequestName = RequestName> =
  | { readonly ok: true; readonly value: Result<Name> }
  | {
      readonly ok: false;
      readonly error: string;
      /** Set if it was the database that failed. */
      readonly trouble?: StoreTrouble;
    };
