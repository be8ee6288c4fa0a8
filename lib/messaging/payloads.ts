import * as v from 'valibot';
import type { Protocol } from './protocol';

// What a page or a content script may send. Gmail's page is not ours: nothing of it is stored that
// has not passed here.

const MAX_LIST = 500;
/** RFC 5321 §4.5.3.1: an address has at most 254 characters. */
const Address = v.pipe(v.string(), v.maxLength(254), v.includes('@'), v.toLowerCase());
const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const LegacyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const WireId = v.pipe(v.string(), v.regex(/^msg-[af]:[\w:-]{1,64}$/));
/** Long subjects are cut, not refused: the mail must be watched all the same. */
const Text = v.pipe(
  v.string(),
  v.transform((text) => text.replaceAll('\0', '').slice(0, 1000)),
);
const FollowUpId = v.pipe(v.string(), v.regex(/^[^/\s]+@[^/\s]+\/[0-9a-f]{16}$/));

const Person = v.object({ email: Address, name: Text });
const People = v.pipe(v.array(Person), v.maxLength(MAX_LIST));

const Plan = v.variant('kind', [
  v.object({ kind: v.literal('rule') }),
  v.object({
    kind: v.literal('days'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
  v.object({ kind: v.literal('at'), at: Instant }),
]);

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('by-settings') }),
  v.object({ kind: v.literal('track'), plan: Plan }),
  v.object({ kind: v.literal('dont-track') }),
]);

const SentMail = v.object({
  account: Address,
  threadId: LegacyId,
  messageId: v.nullable(LegacyId),
  wireId: v.nullable(WireId),
  from: Person,
  to: People,
  cc: People,
  bcc: People,
  subject: Text,
  sentAt: Instant,
  isScheduled: v.boolean(),
});

const ThreadSnapshot = v.object({
  account: Address,
  threadId: LegacyId,
  subject: Text,
  messages: v.array(
    v.object({
      messageId: v.nullable(LegacyId),
      wireId: v.nullable(WireId),
      from: v.nullable(Address),
      fromName: Text,
      at: v.nullable(Instant),
      subject: Text,
      labels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MAX_LIST)),
    }),
  ),
  isComplete: v.boolean(),
});

const Counts = v.record(v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.minValue(0)));

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
    account: Address,
    index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    delegate: v.pipe(v.string(), v.regex(/^(d\/[\w-]{1,128})?$/)),
    ik: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))),
  }),
  reportSent: v.object({ mail: SentMail, choice: Choice }),
  reportUnsent: v.object({ account: Address, wireId: WireId }),
  reportThread: ThreadSnapshot,
  reportHealth: v.object({ understood: Counts, unknown: Counts }),
  lookUp: v.object({
    account: Address,
    threadIds: v.pipe(v.array(LegacyId), v.maxLength(MAX_LIST)),
  }),
  trackThread: v.object({
    thread: v.object({
      account: Address,
      threadId: LegacyId,
      subject: Text,
      people: People,
      lastMessageAt: Instant,
    }),
    plan: v.optional(Plan),
  }),
  getFollowUp: OfFollowUp,
  getOverview: v.object({ limit: Limit }),
  search: v.object({ text: v.pipe(v.string(), v.maxLength(200)), limit: Limit }),
  snooze: v.object({ id: FollowUpId, until: Instant }),
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
