import * as v from 'valibot';
import {
  AddressShape,
  CountsShape,
  InstantShape,
  LegacyIdShape,
  PeopleShape,
  SentMailShape,
  TextShape,
  ThreadSnapshotShape,
  WireIdShape,
} from '@/lib/domain/shapes';
import type { Protocol } from './protocol';

const FollowUpId = v.pipe(v.string(), v.regex(/^[^/\s]+@[^/\s]+\/[0-9a-f]{16}$/));

const Plan = v.variant('kind', [
  v.object({ kind: v.literal('rule') }),
  v.object({
    kind: v.literal('days'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
  v.object({ kind: v.literal('at'), at: InstantShape }),
]);

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('by-settings') }),
  v.object({ kind: v.literal('track'), plan: Plan }),
  v.object({ kind: v.literal('dont-track') }),
]);

const Hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const SettingsChange = v.strictObject({
  waitDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
  workdaysOnly: v.optional(v.boolean()),
  workdays: v.optional(
    v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1), v.maxLength(7)),
  ),
  hourOfDay: v.optional(Hour),
  quietFromHour: v.optional(Hour),
  quietUntilHour: v.optional(Hour),
  tracking: v.optional(v.picklist(['off', 'outside', 'all'])),
});

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const OfFollowUp = v.object({ id: FollowUpId });
const Nothing = v.undefined();

/** The shape of every request's payload. */
export const payloads = {
  reportAccount: v.object({
    account: AddressShape,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    delegate: v.pipe(v.string(), v.regex(/^(d\/[\w-]{1,128})?$/)),
    ik: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
  }),
  reportSent: v.object({ mail: SentMailShape, choice: Choice }),
  reportUnsent: v.object({ account: AddressShape, wireId: WireIdShape }),
  reportThread: ThreadSnapshotShape,
  reportHealth: v.object({ understood: CountsShape, unknown: CountsShape }),
  lookUp: v.object({
    account: AddressShape,
    threadIds: v.pipe(v.array(LegacyIdShape), v.maxLength(500)),
  }),
  trackThread: v.object({
    thread: v.object({
      account: AddressShape,
      threadId: LegacyIdShape,
      subject: TextShape,
      people: PeopleShape,
      lastMessageAt: InstantShape,
    }),
    plan: v.optional(Plan),
  }),
  getFollowUp: OfFollowUp,
  getOverview: v.object({ limit: Limit }),
  search: v.object({ text: v.pipe(v.string(), v.maxLength(200)), limit: Limit }),
  snooze: v.object({ id: FollowUpId, until: InstantShape }),
  replan: v.object({ id: FollowUpId, plan: Plan }),
  finish: OfFollowUp,
  stop: OfFollowUp,
  reopen: OfFollowUp,
  undo: v.object({ undoId: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
  checkNow: OfFollowUp,
  openThread: OfFollowUp,
  readWhen: v.object({ text: v.pipe(v.string(), v.maxLength(200)) }),
  getSettings: Nothing,
  saveSettings: SettingsChange,
  getHealth: Nothing,
} as const satisfies Record<keyof Protocol, v.GenericSchema>;
