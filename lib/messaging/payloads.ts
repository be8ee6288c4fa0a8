import * as v from 'valibot';
import { ExportedAccountsShape } from '@/lib/domain/data/export-format';
import { FollowUpIdShape, FollowUpShape } from '@/lib/domain/data/follow-up-shape';
import {
  AddressShape,
  CountsShape,
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
import { type Protocol, STRETCH_LIMIT, THREADS_LIMIT } from './protocol';

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('by-settings') }),
  v.object({ kind: v.literal('track'), plan: PlanShape }),
  v.object({ kind: v.literal('dont-track') }),
]);

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const OfFollowUp = v.object({ id: FollowUpIdShape });
const OfPerson = v.object({ email: AddressShape });
const Nothing = v.undefined();

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
  reportHealth: v.object({ understood: CountsShape, unknown: CountsShape }),
  lookUp: v.object({
    account: AddressShape,
    threadIds: v.pipe(v.array(LegacyIdShape), v.maxLength(500)),
  }),
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
  inject: v.object({ script: v.literal('gmail-ui') }),
  getFollowUp: OfFollowUp,
  getOverview: v.object({ limit: Limit }),
  search: v.object({ text: v.pipe(v.string(), v.maxLength(200)), limit: Limit }),
  snooze: v.object({ id: FollowUpIdShape, until: InstantShape }),
  replan: v.object({ id: FollowUpIdShape, plan: PlanShape }),
  finish: OfFollowUp,
  stop: OfFollowUp,
  reopen: OfFollowUp,
  undo: v.object({ undoId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
  checkNow: OfFollowUp,
  openThread: OfFollowUp,
  readWhen: v.object({ text: v.pipe(v.string(), v.maxLength(200)) }),
  getSettings: Nothing,
  saveSettings: v.partial(SettingsShape),
  getHealth: Nothing,
  getTrouble: Nothing,
  getAllowance: v.object({
    account: AddressShape,
    emails: v.pipe(v.array(AddressShape), v.maxLength(100)),
    from: AddressShape,
  }),
  refusePerson: v.object({ email: AddressShape, isRefused: v.boolean() }),
  getPerson: v.object({ id: FollowUpIdShape, email: v.optional(AddressShape) }),
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
    settings: v.nullable(SettingsShape),
  }),
  eraseEverything: Nothing,
} as const satisfies Record<keyof Protocol, v.GenericSchema>;
