import * as v from 'valibot';
import { isDay } from './calendar/day';
import { stagesProblem } from './person/stages';
import { DEFAULT_SETTINGS, type Settings } from './settings';

// The shapes in which facts about mail cross from Gmail's page. That page is not ours: nothing of it is
// used or stored that has not passed here.

const MAX_LIST = 500;
/** RFC 5321 §4.5.3.1: an address has at most 254 characters. */
export const AddressShape = v.pipe(v.string(), v.maxLength(254), v.includes('@'), v.toLowerCase());
export const InstantShape = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(8_640_000_000_000_000),
);
export const LegacyIdShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const WireIdShape = v.pipe(v.string(), v.regex(/^msg-[af]:[\w:-]{1,64}$/));
/** Long subjects are cut, not refused: the mail must be watched all the same. */
export const TextShape = v.pipe(
  v.string(),
  v.transform((text) => text.replaceAll('\0', '').slice(0, 1000)),
);

export const PersonShape = v.object({ email: AddressShape, name: TextShape });
export const PeopleShape = v.pipe(v.array(PersonShape), v.maxLength(MAX_LIST));

export const SentMailShape = v.object({
  account: AddressShape,
  threadId: LegacyIdShape,
  messageId: v.nullable(LegacyIdShape),
  wireId: v.nullable(WireIdShape),
  from: PersonShape,
  to: PeopleShape,
  cc: PeopleShape,
  bcc: PeopleShape,
  subject: TextShape,
  sentAt: InstantShape,
  isScheduled: v.boolean(),
});

export const ThreadSnapshotShape = v.object({
  account: AddressShape,
  threadId: LegacyIdShape,
  subject: TextShape,
  messages: v.array(
    v.object({
      messageId: v.nullable(LegacyIdShape),
      wireId: v.nullable(WireIdShape),
      from: v.nullable(AddressShape),
      fromName: TextShape,
      at: v.nullable(InstantShape),
      subject: v.nullable(TextShape),
      labels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MAX_LIST)),
      to: v.exactOptional(v.pipe(v.array(AddressShape), v.maxLength(MAX_LIST))),
    }),
  ),
  isComplete: v.boolean(),
});

export const CountsShape = v.record(
  v.pipe(v.string(), v.maxLength(64)),
  v.pipe(v.number(), v.minValue(0)),
);

export const PlanShape = v.variant('kind', [
  v.object({ kind: v.literal('rule') }),
  v.object({
    kind: v.literal('days'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
  v.object({
    kind: v.literal('at'),
    at: InstantShape,
    isAppointment: v.exactOptional(v.literal(true)),
  }),
]);

/** `YYYY-MM-DD`. */
export const DayShape = v.pipe(v.string(), v.check(isDay, 'no such day'));

/** `HH:MM`. */
const TimeOfDayShape = v.pipe(v.string(), v.isoTime());

export const ExpectedShape = v.object({
  verdict: v.union([v.boolean(), v.literal('unsure')]),
  reason: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
});

export const MailJudgementShape = v.object({
  expected: v.nullable(ExpectedShape),
  promise: v.nullable(v.object({ dueOn: v.nullable(DayShape), dueAt: v.nullable(TimeOfDayShape) })),
});

export const AwaitsShape = v.variant('kind', [
  v.object({ kind: v.literal('anyone') }),
  v.object({ kind: v.literal('all') }),
  v.object({
    kind: v.literal('named'),
    emails: v.pipe(v.array(AddressShape), v.minLength(1), v.maxLength(MAX_LIST)),
  }),
]);
function count(minimum: number, maximum: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
}

const HourShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const WorkingHoursShape = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
/** Ten years of holidays in a country that has many. */
const DaysShape = v.pipe(v.array(DayShape), v.maxLength(1000));
const DayRangeShape = v.pipe(
  v.strictObject({ from: DayShape, until: DayShape }),
  v.check(({ from, until }) => from <= until, 'ends before it begins'),
);

/** A setting that older exports do not have is read as its default. */
function newer<
  const K extends keyof Settings,
  const S extends v.GenericSchema<unknown, Settings[K]>,
>(key: K, shape: S) {
  return v.optional(shape, DEFAULT_SETTINGS[key] as v.InferInput<S>);
}

export const SettingsShape = v.strictObject({
  waitDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  workdaysOnly: v.boolean(),
  workdays: v.pipe(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6])), v.minLength(1), v.maxLength(7)),
  hourOfDay: HourShape,
  quietFromHour: HourShape,
  quietUntilHour: HourShape,
  tracking: v.picklist(['off', 'expecting', 'outside', 'all']),
  promises: newer('promises', v.picklist(['off', 'ask', 'automatic'])),
  enquiries: newer('enquiries', v.boolean()),
  enquiryHours: newer('enquiryHours', WorkingHoursShape),
  enquiryAgainHours: newer('enquiryAgainHours', WorkingHoursShape),
  enquiryAddresses: newer('enquiryAddresses', v.pipe(v.array(AddressShape), v.maxLength(100))),
  holidays: newer('holidays', DaysShape),
  daysOff: newer('daysOff', DaysShape),
  away: newer('away', v.nullable(DayRangeShape)),
  holidayPlace: newer(
    'holidayPlace',
    v.nullable(
      v.strictObject({
        country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        region: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(20))),
        throughYear: v.pipe(v.number(), v.integer(), v.minValue(1970), v.maxValue(9999)),
      }),
    ),
  ),
  budget: newer(
    'budget',
    v.strictObject({ daysBetween: count(0, 365), maxUnanswered: count(1, 100) }),
  ),
  cadencesInCompose: newer('cadencesInCompose', v.boolean()),
  budgetExempt: newer(
    'budgetExempt',
    v.pipe(v.array(v.pipe(AddressShape, v.minLength(3))), v.maxLength(MAX_LIST)),
  ),
  latestDays: newer('latestDays', v.nullable(count(0, 365))),
  waitsByRhythm: newer('waitsByRhythm', v.boolean()),
  stages: newer(
    'stages',
    v.pipe(
      v.array(v.string()),
      v.check((stages) => stagesProblem(stages) === null, 'no list of stages'),
    ),
  ),
  endings: newer(
    'endings',
    v.strictObject({
      breakUpAfter: count(1, 100),
      closeAfterDays: count(1, 365),
      erasure: v.variant('kind', [
        v.strictObject({ kind: v.literal('not-asked') }),
        v.strictObject({ kind: v.literal('never') }),
        v.strictObject({ kind: v.literal('after'), days: count(0, 3650) }),
      ]),
    }),
  ),
} satisfies Record<keyof Settings, v.GenericSchema>);
