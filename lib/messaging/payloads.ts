import * as v from 'valibot';
import { CadenceShape, TemplateShape } from '@/lib/domain/cadence/read-cadence';
import { CORRECTIONS } from '@/lib/domain/correct';
import { CorrectionsShape } from '@/lib/domain/data/correction-shape';
import { ExportedAccountsShape } from '@/lib/domain/data/export-format';
import { FollowUpIdShape, FollowUpShape } from '@/lib/domain/data/follow-up-shape';
import { KeptCadencesShape } from '@/lib/domain/data/kept-cadences-shape';
import { KnownPeopleShape, RefusalsShape } from '@/lib/domain/data/people-shape';
import {
  AddressShape,
  AwaitsShape,
  CountsShape,
  DayShape,
  InstantShape,
  LegacyIdShape,
  MailJudgementShape,
  PeopleShape,
  PlanShape,
  SentMailShape,
  SettingsShape,
  TextShape,
  ThreadSnapshotShape,
  WireIdShape,
} from '@/lib/domain/shapes';
import { MANY_LIMIT, type Protocol, SENDERS_LIMIT, STRETCH_LIMIT, THREADS_LIMIT } from './protocol';

const CadenceIdShape = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('by-settings') }),
  v.object({ kind: v.literal('track'), plan: PlanShape }),
  v.object({ kind: v.literal('dont-track') }),
  v.object({ kind: v.literal('cadence'), cadenceId: CadenceIdShape }),
]);

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const OfFollowUp = v.object({ id: FollowUpIdShape });
const OfThreads = v.object({
  account: AddressShape,
  threadIds: v.pipe(v.array(LegacyIdShape), v.maxLength(500)),
});
const OfPerson = v.object({ email: AddressShape });
const Nothing = v.undefined();

const Note = v.pipe(v.string(), v.maxLength(200));
const RunChangeShape = v.variant('kind', [
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('resume') }),
  v.object({ kind: v.literal('end') }),
  v.object({ kind: v.literal('skip'), note: Note }),
  v.object({ kind: v.literal('reschedule'), at: InstantShape, isAppointment: v.boolean() }),
  v.object({ kind: v.literal('move'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({
    kind: v.literal('take'),
    outcome: v.picklist(['done', 'no-answer', 'talked']),
    note: Note,
  }),
  v.object({ kind: v.literal('deal'), end: v.picklist(['won', 'lost']) }),
]);

const SeasonShape = v.variant('kind', [
  v.object({ kind: v.picklist(['short', 'long']) }),
  v.object({ kind: v.literal('on'), day: DayShape }),
]);
const SeasonActionShape = v.variant('kind', [
  v.object({ kind: v.literal('rest'), season: SeasonShape }),
  v.object({ kind: v.literal('recur'), every: v.unwrap(CadenceShape.entries.repeat) }),
]);
const ManyShape = v.object({
  ids: v.pipe(v.array(FollowUpIdShape), v.minLength(1), v.maxLength(MANY_LIMIT)),
  cadenceId: CadenceIdShape,
});

/** The shape of every request's payload. */
export const payloads = {
  reportAccount: v.object({
    account: AddressShape,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    delegate: v.pipe(v.string(), v.regex(/^(d\/[\w-]{1,128})?$/)),
    ik: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
  }),
  reportSent: v.object({ mail: SentMailShape, choice: Choice, judgement: MailJudgementShape }),
  reportUnsent: v.object({ account: AddressShape, wireId: WireIdShape }),
  reportThreads: v.object({
    threads: v.pipe(v.array(ThreadSnapshotShape), v.maxLength(THREADS_LIMIT)),
  }),
  whoMatters: v.object({
    account: AddressShape,
    senders: v.pipe(v.array(AddressShape), v.maxLength(SENDERS_LIMIT)),
  }),
  reportIncoming: v.object({
    account: AddressShape,
    threadId: LegacyIdShape,
    messageId: LegacyIdShape,
    from: AddressShape,
    at: InstantShape,
  }),
  reportHealth: v.object({ understood: CountsShape, unknown: CountsShape }),
  lookUp: OfThreads,
  lookUpMarks: OfThreads,
  explain: OfFollowUp,
  trackThread: v.object({
    thread: v.object({
      account: AddressShape,
      threadId: LegacyIdShape,
      subject: TextShape,
      people: PeopleShape,
      lastMessageAt: InstantShape,
    }),
    plan: v.optional(PlanShape),
  }),
  inject: v.object({ script: v.picklist(['gmail-ui', 'gmail-judge']) }),
  getFollowUp: OfFollowUp,
  getOverview: v.object({ limit: Limit }),
  search: v.object({ text: v.pipe(v.string(), v.maxLength(200)), limit: Limit }),
  snooze: v.object({
    id: FollowUpIdShape,
    until: InstantShape,
    isAppointment: v.exactOptional(v.boolean()),
  }),
  replan: v.object({ id: FollowUpIdShape, plan: PlanShape }),
  finish: OfFollowUp,
  stop: OfFollowUp,
  reopen: OfFollowUp,
  correct: v.object({ id: FollowUpIdShape, correction: v.picklist(CORRECTIONS) }),
  answeredElsewhere: v.object({ id: FollowUpIdShape, isAnswer: v.boolean() }),
  setAwaits: v.object({ id: FollowUpIdShape, awaits: AwaitsShape }),
  startCadence: v.object({ id: FollowUpIdShape, cadenceId: CadenceIdShape }),
  startSeason: v.object({ id: FollowUpIdShape, action: SeasonActionShape }),
  getSeasonCard: OfFollowUp,
  previewCadence: v.object({ cadenceId: CadenceIdShape }),
  previewMany: ManyShape,
  startMany: ManyShape,
  changeRun: v.object({ id: FollowUpIdShape, change: RunChangeShape }),
  moveToEdited: v.object({ id: FollowUpIdShape, cadenceId: CadenceIdShape }),
  writeStep: OfFollowUp,
  takeDraft: v.object({ account: AddressShape, threadId: LegacyIdShape }),
  undo: v.object({ undoId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
  checkNow: OfFollowUp,
  openThread: OfFollowUp,
  readWhen: v.object({ text: v.pipe(v.string(), v.maxLength(200)) }),
  warnOfTime: v.object({
    id: v.exactOptional(FollowUpIdShape),
    time: v.object({ at: InstantShape, isAppointment: v.boolean() }),
  }),
  getCalendarFile: OfFollowUp,
  openGoogleCalendar: OfFollowUp,
  getSettings: Nothing,
  getTrackingRules: Nothing,
  saveSettings: v.partial(SettingsShape),
  getHealth: Nothing,
  getCorrections: Nothing,
  removeCorrection: v.object({ id: v.pipe(v.string(), v.maxLength(400)) }),
  getCadences: Nothing,
  saveCadence: CadenceShape,
  removeCadence: v.object({ id: CadenceShape.entries.id }),
  saveTemplate: TemplateShape,
  removeTemplate: v.object({ id: TemplateShape.entries.id }),
  restoreShipped: Nothing,
  importCadences: v.object({ text: v.string() }),
  exportCadences: Nothing,
  getTrouble: Nothing,
  getAllowance: v.object({
    account: AddressShape,
    emails: v.pipe(v.array(AddressShape), v.maxLength(100)),
    from: AddressShape,
  }),
  refusePerson: v.object({ email: AddressShape, isRefused: v.boolean() }),
  getPerson: v.object({ id: FollowUpIdShape, email: v.optional(AddressShape) }),
  searchPeople: v.object({ text: v.pipe(v.string(), v.maxLength(200)), limit: Limit }),
  openPerson: OfFollowUp,
  setStage: v.object({
    email: AddressShape,
    stage: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
  }),
  addNote: v.object({ email: AddressShape, text: TextShape }),
  removeNote: v.object({ email: AddressShape, at: InstantShape }),
  closeUnanswered: OfFollowUp,
  asksAboutErasure: Nothing,
  listTraces: OfPerson,
  erasePerson: v.object({
    email: AddressShape,
    reason: v.picklist(['period', 'by-hand', 'asked']),
  }),
  countStored: Nothing,
  exportHead: Nothing,
  exportFollowUps: v.object({ after: v.pipe(v.string(), v.maxLength(300)) }),
  exportBroken: Nothing,
  removeBroken: Nothing,
  startImport: Nothing,
  stageImport: v.object({
    followUps: v.pipe(v.array(FollowUpShape), v.maxLength(STRETCH_LIMIT)),
  }),
  previewImport: Nothing,
  commitImport: v.object({
    mode: v.picklist(['merge', 'replace']),
    accounts: ExportedAccountsShape,
    corrections: CorrectionsShape,
    kept: v.optional(KeptCadencesShape),
    people: v.optional(KnownPeopleShape),
    refusals: v.optional(RefusalsShape),
    settings: v.nullable(SettingsShape),
  }),
  acceptLoss: Nothing,
  eraseEverything: Nothing,
} as const satisfies Record<keyof Protocol, v.GenericSchema>;
