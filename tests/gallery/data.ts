import type { Address, Person } from '@/lib/domain/address';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { startCadence } from '@/lib/domain/cadence/follow-up-run';
import type { CadenceFile } from '@/lib/domain/cadence/read-cadence';
import { SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import { type Correction, correctionOf } from '@/lib/domain/corrections';
import type { Check, FollowUp } from '@/lib/domain/follow-up';
import { healthOf, mergeHealth } from '@/lib/domain/health';
import type { SeasonCard } from '@/lib/domain/person/season-card';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS, MINUTE_MS } from '@/lib/domain/time';
import type { Overview, Section } from '@/lib/messaging/protocol';
import { legacyIdAt, makeFollowUp, november } from '@/tests/make';

/** Thursday 26 November 2026, 10:00 local. */
export const NOW = november(26, 10);

export const NOBODY: Overview = {
  owed: section([]),
  answered: [],
  overdue: section([]),
  today: section([]),
  waiting: section([]),
  nextDueAt: null,
};

const person = (name: string, email: Address): Person => ({ name, email });
const ANA = person('Ana Ruiz', 'ana@client.example');
const LUIS = person('Luis Alberto Fernández de la Vega', 'luis@distribuidora-iberica.example');
const NAMELESS = person('', 'purchasing.department.europe@very-long-company-name.example');

const QUOTE_SENT: Cadence = {
  id: 'quoteSent',
  name: 'Quote sent',
  why: '',
  ...SHIPPED_CADENCES.quoteSent,
};

export const CADENCES: CadenceFile = {
  cadences: [
    QUOTE_SENT,
    { id: 'sevenTouches', name: 'Seven touches', why: '', ...SHIPPED_CADENCES.sevenTouches },
  ],
  templates: [],
};

/** One of each kind that people meet. */
export const KINDS = {
  unanswered: followUp(1, 'Quote for March', [ANA], 2, 23, 'unanswered'),
  late: followUp(
    2,
    'Propuesta revisada: ampliación del almacén de Zaragoza y mantenimiento anual',
    [LUIS, ANA, NAMELESS],
    6,
    18,
    'unanswered',
  ),
  signedOut: followUp(3, 'Contract renewal', [NAMELESS], 12, 25, 'signed-out'),
  bounced: {
    ...followUp(4, 'Your visit on Tuesday', [person('Bea Costa', 'bea@x.example')], 24, 27, null),
    machineAnswer: {
      kind: 'bounce',
      from: 'mailer-daemon@x.example',
      at: november(24, 12),
      variant: 'permanent',
      reason: 'address-unknown',
    },
  },
  today: followUp(
    5,
    'Delivery dates',
    [person('Tom Baker', 'tom@x.example'), ANA],
    23,
    26,
    null,
    16,
  ),
  awaiting: followUp(
    6,
    'Samples for your team',
    [person('Inés Roca', 'ines@x.example')],
    24,
    30,
    null,
  ),
  autoReply: {
    ...followUp(7, 'Invoice 2026-114', [person('דנה לוי', 'dana@x.example')], 25, 30, null),
    machineAnswer: {
      kind: 'auto-reply',
      from: 'dana@x.example',
      at: november(25, 11),
      returnsOn: null,
      standIn: null,
    },
  },
  scheduled: {
    ...followUp(
      8,
      '<b>Hello</b> & goodbye {who} $1',
      [person('\u202eEve', 'eve@x.example')],
      26,
      30,
      null,
    ),
    state: 'scheduled',
  },
  sending: {
    ...followUp(9, 'Re: Terms', [ANA], 26, 30, null),
    sending: { until: NOW + MINUTE_MS, before: null },
  },
  replied: {
    ...followUp(10, 'Quote for April', [ANA], 20, 24, null),
    state: 'replied',
    closing: {
      at: november(25, 9),
      by: { kind: 'reply', from: ANA.email, fromName: ANA.name, at: november(25, 8) },
    },
  },
  done: {
    ...followUp(11, 'Quote for May', [ANA], 20, 24, null),
    state: 'done',
    closing: { at: NOW, by: { kind: 'user' } },
  },
  promise: owed(12, 'promise', 'Presupuesto de la cocina', [ANA], 25, 26, 16),
  enquiry: owed(
    13,
    'enquiry',
    'Do you deliver to the islands?',
    [person('Tom Baker', 'tom@x.example')],
    25,
    25,
    12,
  ),
  partly: {
    ...followUp(14, 'Dates for the workshop', [ANA, LUIS, NAMELESS], 24, 25, 'unanswered'),
    awaits: { kind: 'all' },
    answers: [{ from: ANA.email, fromName: ANA.name, at: november(25, 8) }],
  },
  inCadence: startCadence(
    followUp(16, 'Oferta para la oficina', [LUIS], 22, 25, 'unanswered'),
    QUOTE_SENT,
    DEFAULT_SETTINGS,
    november(20, 10),
  ),
  elsewhere: {
    ...followUp(15, 'Signed copy', [ANA], 23, 25, 'unanswered'),
    elsewhere: {
      threadId: legacyIdAt(november(24, 9)),
      subject: 'Re: Agenda',
      from: ANA.email,
      fromName: ANA.name,
      at: november(24, 9),
      isDismissed: false,
    },
  },
} as const satisfies Record<string, FollowUp>;

export const TAUGHT: readonly Correction[] = [
  correctionOf({ kind: 'not-an-answer', email: 'crm@client.example' }, november(25)),
  correctionOf({ kind: 'person', email: 'purchasing@very-long-company-name.example' }, november(9)),
  correctionOf({ kind: 'needs-no-answer', email: ANA.email, reason: 'thanks' }, november(2)),
];

/** Both turns, and what was answered lately. */
export const OWING: Overview = {
  ...NOBODY,
  owed: section([KINDS.enquiry, KINDS.promise]),
  overdue: section([KINDS.partly, KINDS.elsewhere, KINDS.inCadence]),
  waiting: section([KINDS.awaiting]),
  answered: [KINDS.replied],
  nextDueAt: november(30, 9),
};

/** One is back from a season; another rests, and one is at an exact time. */
export const RETURNING: Overview = {
  ...NOBODY,
  overdue: section([
    { ...KINDS.unanswered, season: { kind: 'short', startedAt: november(2, 10) } },
    KINDS.late,
  ]),
  waiting: section([
    { ...KINDS.awaiting, season: { kind: 'long', startedAt: november(20, 10) } },
    {
      ...KINDS.autoReply,
      dueAt: november(27, 16),
      plan: { kind: 'at', at: november(27, 16), isAppointment: true },
    },
  ]),
  nextDueAt: november(30, 9),
};

export const CARD: SeasonCard = {
  topic: KINDS.late.subject,
  promise: { at: november(2, 10), standing: 'open' },
  touches: 7,
  daysSince: 64,
};

export const BUSY: Overview = {
  ...NOBODY,
  overdue: section([KINDS.late, KINDS.signedOut, KINDS.unanswered]),
  today: section([KINDS.bounced, KINDS.today]),
  waiting: section([KINDS.sending, KINDS.awaiting, KINDS.autoReply, KINDS.scheduled], 1000),
  nextDueAt: november(30, 9),
};

export const QUIET: Overview = {
  ...NOBODY,
  waiting: section([KINDS.awaiting, KINDS.autoReply, KINDS.scheduled]),
  nextDueAt: november(30, 9),
};

export const SETTINGS = DEFAULT_SETTINGS;

const understood = mergeHealth(
  [],
  { understood: { 'sync:s': 12, 'sync:bv': 40, row: 380, thread: 9, compose: 3 }, unknown: {} },
  NOW - 3 * MINUTE_MS,
);
export const HEALTH = healthOf(understood);
export const NEVER_READ = healthOf([]);
export const BROKEN = healthOf(
  mergeHealth(understood, { understood: { row: 4 }, unknown: { 'sync:s': 2 } }, NOW - MINUTE_MS),
);

function section(followUps: readonly FollowUp[], total = followUps.length): Section {
  return { followUps, total };
}

function owed(
  number: number,
  kind: 'promise' | 'enquiry',
  subject: string,
  people: readonly Person[],
  sentOn: number,
  dueOn: number,
  dueHour: number,
): FollowUp {
  const awaited = followUp(number, subject, people, sentOn, dueOn, null, dueHour);
  return { ...awaited, id: `${awaited.id}/owed`, kind };
}

function followUp(
  number: number,
  subject: string,
  people: readonly Person[],
  sentOn: number,
  dueOn: number,
  outcome: Check['outcome'] | null,
  dueHour = 9,
): FollowUp {
  const at = november(sentOn, 8, 40);
  const dueAt = november(dueOn, dueHour);
  const threadId = legacyIdAt(at, number);
  return makeFollowUp({
    id: `me@example.com/${threadId}`,
    threadId,
    subject,
    people,
    dueAt,
    touch: { messageId: threadId, wireId: null, at, count: number === 2 ? 3 : 1 },
    check: outcome && { at: outcome === 'unanswered' ? dueAt : NOW - DAY_MS / 24, outcome },
    sending: null,
  });
}
