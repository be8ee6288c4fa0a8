import * as v from 'valibot';
import { RunShape } from '../cadence/run-shape';
import { type FollowUp, isOwed, type Sending } from '../follow-up';
import { MAX_PAST_TOUCHES } from '../past-touches';
import {
  AddressShape,
  AwaitsShape,
  DayShape,
  ExpectedShape,
  InstantShape,
  LegacyIdShape,
  PersonShape,
  PlanShape,
  TextShape,
  WireIdShape,
} from '../shapes';
import { KEPT_BEFORE } from '../track-mail';

/** To, Cc and Bcc together, each as long as a sent mail may have it. */
const MAX_PEOPLE = 1500;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const NotificationId = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** `account/threadId` or `account/threadId/owed`. */
export const FollowUpIdShape = v.pipe(
  v.string(),
  v.regex(/^[^/\s]+@[^/\s]+\/[0-9a-f]{16}(\/owed)?$/),
);

/** Empty where Gmail names no sender, and where the sender was erased. */
const SenderShape = v.union([v.literal(''), AddressShape]);
const answer = { from: SenderShape, fromName: TextShape, at: v.nullable(InstantShape) };
const CalendarAnswerShape = v.picklist([
  'accepted',
  'declined',
  'tentative',
  'counter',
  'cancelled',
]);
const BounceReasonShape = v.picklist([
  'address-unknown',
  'domain-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'too-large',
  'refused',
  'unreachable',
  'loop',
  'unspecified',
]);

const fields = {
  id: FollowUpIdShape,
  kind: v.picklist(['awaited', 'promise', 'enquiry']),
  account: AddressShape,
  threadId: LegacyIdShape,
  subject: TextShape,
  people: v.pipe(v.array(PersonShape), v.maxLength(MAX_PEOPLE)),
  awaits: AwaitsShape,
  answers: v.pipe(v.array(v.object(answer)), v.maxLength(MAX_PEOPLE)),
  expected: v.nullable(ExpectedShape),
  touch: v.object({
    messageId: v.nullable(LegacyIdShape),
    wireId: v.nullable(WireIdShape),
    at: InstantShape,
    count: Count,
  }),
  pastTouches: v.pipe(
    v.array(
      v.object({
        at: InstantShape,
        by: v.picklist(['me', 'them']),
        answeredAt: v.nullable(InstantShape),
        answeredBy: v.nullable(AddressShape),
      }),
    ),
    v.maxLength(MAX_PAST_TOUCHES),
  ),
  state: v.picklist(['scheduled', 'waiting', 'replied', 'done', 'stopped']),
  plan: PlanShape,
  dueAt: InstantShape,
  run: v.nullable(RunShape),
  season: v.nullable(
    v.object({ kind: v.picklist(['short', 'long', 'on']), startedAt: InstantShape }),
  ),
  nudgeAgainAt: v.nullable(InstantShape),
  nudge: v.nullable(
    v.object({ at: InstantShape, notificationId: NotificationId, isShown: v.boolean() }),
  ),
  check: v.nullable(
    v.object({
      at: InstantShape,
      outcome: v.picklist([
        'unanswered',
        'offline',
        'signed-out',
        'refused',
        'not-understood',
        'other-account',
        'not-found',
      ]),
    }),
  ),
  machineAnswer: v.nullable(
    v.variant('kind', [
      v.object({
        kind: v.literal('auto-reply'),
        from: AddressShape,
        at: v.nullable(InstantShape),
        returnsOn: v.nullable(DayShape),
        standIn: v.nullable(AddressShape),
      }),
      v.object({
        kind: v.literal('bounce'),
        from: SenderShape,
        at: v.nullable(InstantShape),
        variant: v.picklist(['permanent', 'delayed']),
        reason: BounceReasonShape,
      }),
      v.object({ kind: v.literal('calendar'), response: CalendarAnswerShape, ...answer }),
    ]),
  ),
  elsewhere: v.nullable(
    v.object({
      ...answer,
      threadId: LegacyIdShape,
      subject: TextShape,
      at: InstantShape,
      isDismissed: v.boolean(),
    }),
  ),
  closing: v.nullable(
    v.object({
      at: InstantShape,
      by: v.variant('kind', [
        v.object({ kind: v.literal('reply'), ...answer }),
        v.object({ kind: v.literal('calendar'), response: CalendarAnswerShape, ...answer }),
        v.object({ kind: v.literal('elsewhere'), subject: TextShape, ...answer }),
        v.object({ kind: v.literal('outside') }),
        v.object({ kind: v.literal('talked') }),
        v.object({ kind: v.literal('deal'), end: v.picklist(['won', 'lost']) }),
        v.object({ kind: v.literal('needless') }),
        v.object({ kind: v.literal('no-answer') }),
        v.object({ kind: v.literal('wrote') }),
        v.object({ kind: v.literal('user') }),
        v.object({ kind: v.literal('trash') }),
      ]),
    }),
  ),
  reopenedAt: v.nullable(InstantShape),
  changedAt: InstantShape,
} satisfies Record<Exclude<keyof FollowUp, 'sending'>, v.GenericSchema>;

/** What stood before a mail that can be undone, so many mails deep and no deeper. */
function sendingShape(depth: number): v.GenericSchema<unknown, Sending | null> {
  const before =
    depth === 0 ? v.null() : v.nullable(v.object({ ...fields, sending: sendingShape(depth - 1) }));
  return v.nullable(v.object({ until: InstantShape, before }));
}

/** A follow-up as it is stored and exported. What else an object holds is left out. */
export const FollowUpShape: v.GenericSchema<unknown, FollowUp> = v.pipe(
  v.unknown(),
  v.object({
    ...fields,
    sending: sendingShape(KEPT_BEFORE + 1),
  }),
  v.forward(
    v.check(
      ({ id, kind, account, threadId }) =>
        id === `${account}/${threadId}${isOwed({ kind }) ? '/owed' : ''}`,
      'not its account and thread',
    ),
    ['id'],
  ),
);

/**
 * The fields of something that make it no follow-up, by their dotted names; never what they hold,
 * which is mail.
 *
 * @returns an empty list if it is one
 */
export function unusableFields(candidate: unknown): readonly string[] {
  // Asking whether is much faster than asking why, and nearly always enough.
  return v.is(FollowUpShape, candidate) ? [] : faultyFields(FollowUpShape, candidate);
}

/** The dotted names of the fields at which something departs from a shape. */
export function faultyFields(shape: v.GenericSchema, candidate: unknown): readonly string[] {
  const parsed = v.safeParse(shape, candidate);
  if (parsed.success) return [];
  return [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''))];
}
