// The background's own code in a page of the extension: what it does can be timed there from within,
// on the real database and the real browser, and the worker that is shipped needs no hooks for it.
import { showBadge } from '@/lib/background/badge';
import { planAfter, planNightly, withNewPlan } from '@/lib/background/plan-steps';
import { sweep } from '@/lib/background/sweep';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { changeFollowUp, type FollowUpChange, steppingFollowUps } from '@/lib/db/follow-ups';
import { changeSettings } from '@/lib/db/settings';
import {
  changeRun,
  dueChannel,
  startCadence,
  takeMailStep,
} from '@/lib/domain/cadence/follow-up-run';
import { SHIPPED_CADENCE_IDS, SHIPPED_CADENCES } from '@/lib/domain/cadence/shipped';
import { startOfToday } from '@/lib/domain/days';
import type { FollowUp } from '@/lib/domain/follow-up';
import { judgeInbound } from '@/lib/domain/inbound/judge-inbound';
import { findPromises } from '@/lib/domain/outgoing/find-promises';
import { judgeExpectsReply } from '@/lib/domain/outgoing/judge-expects-reply';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { DAY_MS, HOUR_MS } from '@/lib/domain/time';
import { trackMail } from '@/lib/domain/track-mail';
import { onChange } from '@/lib/messaging/changes';

const ME = 'me@example.com';
const CHUNK = 5_000;
/** One in so many is overdue, and was nudged of and checked. */
const OVERDUE_SHARE = 50;

/** Write this many open follow-ups, some of them overdue. */
async function seed(count: number): Promise<void> {
  await db.followUps.clear();
  const now = Date.now();
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) =>
      toRow(followUpOf(from + i, now)),
    );
    await db.followUps.bulkPut(rows);
  }
}

function followUpOf(number: number, now: number): FollowUp {
  const isOverdue = number % OVERDUE_SHARE === 0;
  const sentAt = now - 5 * DAY_MS - number;
  const threadId = number.toString(16).padStart(16, '0');
  const person = {
    email: `client${number % 500}@firm${number % 90}.example`,
    name: `Client ${number}`,
  };
  const mail = {
    account: ME,
    threadId,
    messageId: threadId,
    wireId: null,
    from: { email: ME, name: 'Me' },
    to: [person],
    cc: [],
    bcc: [],
    subject: `Offer ${number} for the reception desk`,
    sentAt,
    isScheduled: false,
  };
  const followUp = trackMail(undefined, mail, [person], undefined, DEFAULT_SETTINGS, sentAt);
  const id = `${ME}/${threadId}`;
  if (!isOverdue) {
    return { ...followUp, sending: null, dueAt: now + HOUR_MS + number * 1000 };
  }
  return {
    ...followUp,
    sending: null,
    dueAt: now - HOUR_MS - number * 1000,
    check: { at: now, outcome: 'unanswered' },
    nudge: { at: now, notificationId: id, isShown: true },
  };
}

/** Each of them begins with several mails without an answer, and shall go on all the same. */
const SELLER = { ...DEFAULT_SETTINGS, budget: { daysBetween: 7, maxUnanswered: 100 } };

/** Write follow-ups of so many people, each with so many cadences at work on threads of their own. */
async function seedCadences(people: number, each: number): Promise<void> {
  await db.followUps.clear();
  await changeSettings(SELLER);
  const now = Date.now();
  const rows = Array.from({ length: people * each }, (_, number) => {
    const person = number % people;
    const cadence = Math.floor(number / people);
    const id = SHIPPED_CADENCE_IDS[cadence % SHIPPED_CADENCE_IDS.length] ?? 'quoteSent';
    // Everybody was touched once a week, and not all on the same day.
    const startedAt = now - ((person % 7) + 7 * cadence) * DAY_MS - number;
    const mail = {
      ...followUpOf(number, now),
      people: [{ email: `client${person}@firm${person % 90}.example`, name: `Client ${person}` }],
      dueAt: startedAt,
      check: null,
      nudge: null,
    };
    const sent = { ...mail, touch: { ...mail.touch, at: startedAt } };
    const shipped = { ...SHIPPED_CADENCES[id], id, name: id, why: '' };
    return toRow(startCadence(sent, shipped, SELLER, startedAt, startedAt));
  });
  for (let from = 0; from < rows.length; from += CHUNK) {
    await db.followUps.bulkPut(rows.slice(from, from + CHUNK));
  }
}

/** Take the steps that are due, but for one in so many, which stay undone. */
async function takeSteps(now: number, undone: number): Promise<void> {
  const due = await steppingFollowUps(now + 1);
  const changes: FollowUpChange[] = [];
  for (const [index, { id }] of due.entries()) {
    if (index % undone === 0) continue;
    const change = await changeFollowUp(id, (it) => it && withStepTaken(it, now));
    if (change) changes.push(change);
  }
  await planAfter(changes, now);
}

function withStepTaken(followUp: FollowUp, now: number): FollowUp {
  if (dueChannel(followUp) !== 'email') {
    const change = { kind: 'take', outcome: 'no-answer', note: '' } as const;
    return changeRun(followUp, change, SELLER, now);
  }
  const { touch } = followUp;
  return { ...takeMailStep(followUp, SELLER, now), touch: { ...touch, at: now } };
}

/** An hour of the day so many days from today. */
function clockOf(day: number, hour: number): number {
  return startOfToday(Date.now()) + day * DAY_MS + hour * HOUR_MS;
}

async function millisecondsOf(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/**
 * How long each of these takes, several at once, since the clock of a page is coarse. No two texts
 * are the same: what was just read is remembered.
 */
function eachTakes(texts: readonly string[], judge: (text: string) => unknown): number[] {
  return texts.map((text) => {
    const start = performance.now();
    for (let run = 0; run < RUNS_AT_ONCE; run++) judge(`${text}${run}`);
    return (performance.now() - start) / RUNS_AT_ONCE;
  });
}

const RUNS_AT_ONCE = 10;

let oneMore: Promise<number> | undefined;

const bench = {
  seed,
  sweep: () => millisecondsOf(sweep),
  seedCadences,
  /** @param day - so many from today */
  planNightly: (day: number) => millisecondsOf(() => planNightly(SELLER, clockOf(day, 8))),
  planAnew: () => millisecondsOf(() => withNewPlan(clockOf(0, 8), async () => undefined)),
  /** The day's steps, but for one in so many. */
  takeStepsOf: (day: number, undone: number) => takeSteps(clockOf(day, 17), undone),
  badge: () => millisecondsOf(() => showBadge(Date.now())),
  /** Follow-ups of these threads. */
  async track(threadIds: readonly string[]): Promise<void> {
    const now = Date.now();
    await db.followUps.bulkPut(
      threadIds.map((threadId, i) =>
        toRow({ ...followUpOf(i + 1, now), threadId, id: `${ME}/${threadId}` }),
      ),
    );
  },

  /** Wait from now on for the background to say that it has stored one follow-up more. */
  async expectOneMore(): Promise<void> {
    const before = await db.followUps.count();
    oneMore = new Promise((resolve) => {
      const stop = onChange(async () => {
        const at = Date.now();
        if ((await db.followUps.count()) === before) return;
        stop();
        resolve(at);
      });
    });
  },
  /** @returns when it said so, epoch ms */
  oneMoreAt: async () => (await oneMore) ?? Number.NaN,

  /** Whether a mail waits for an answer, and what it promises. @returns ms, by mail */
  judgeOutgoing: (texts: readonly string[]) =>
    eachTakes(texts, (text) => {
      judgeExpectsReply({ subject: 'Offer', text, recipients: [], isReply: false });
      findPromises({ text, sentAt: Date.now(), timeZone: 'Europe/Madrid' });
    }),

  /** @returns ms, by mail */
  judgeInbound: (texts: readonly string[]) =>
    eachTakes(texts, (text) => {
      const from = { email: 'ana@firm.example', name: 'Ana Ruiz' };
      judgeInbound({ from, subject: 'Re: Offer', text, sentAt: Date.now() });
    }),
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
