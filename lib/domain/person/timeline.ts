import type { Channel } from '../cadence/cadence';
import type { FollowUpId } from '../follow-up';
import type { PersonTouch, Talk } from '../manners/contact-budget';
import { DAY_MS, type EpochMs } from '../time';

/** Something that happened between the user and a person. */
export type TimelineEvent = {
  readonly at: EpochMs;
  readonly followUpId: FollowUpId;
  readonly channel: Channel;
  readonly by: 'me' | 'them';
  readonly talk?: Talk;
};

/** All there is of one thread with the person. */
export type Exchange = {
  readonly followUpId: FollowUpId;
  readonly touches: readonly PersonTouch[];
  /** What the person wrote or said without being touched before, as an enquiry. */
  readonly receivedAt: readonly EpochMs[];
  /** Whether an answer is still wanted: done and stopped threads owe nothing. */
  readonly isOpen: boolean;
  /** The user promised something, and owes it whoever wrote last. */
  readonly isPromised: boolean;
};

export type PersonTimeline = {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  /** The open threads on which the user, or the person, has the next word. */
  readonly owedByMe: readonly FollowUpId[];
  readonly owedByThem: readonly FollowUpId[];
  /** How many touches were made by each channel. */
  readonly byChannel: Readonly<Record<Channel, number>>;
  readonly touches: number;
  readonly lastTouchAt: EpochMs | null;
  /** How long the person took for each answer, for their rhythm. */
  readonly answerWaitsMs: readonly number[];
};

/** What happened with a person over all threads, and who owes whom. */
export function timelineOf(exchanges: readonly Exchange[]): PersonTimeline {
  const events = exchanges.flatMap(eventsOf).sort(oldestFirst);
  const touches = exchanges.flatMap((exchange) => exchange.touches);
  const byChannel = { email: 0, call: 0, voice: 0, meeting: 0, other: 0 };
  for (const { channel } of touches) byChannel[channel]++;
  return {
    events,
    owedByMe: owedOn(exchanges, 'them'),
    owedByThem: owedOn(exchanges, 'me'),
    byChannel,
    touches: touches.length,
    lastTouchAt: touches.reduce<EpochMs | null>(
      (last, { at }) => (last === null || at > last ? at : last),
      null,
    ),
    answerWaitsMs: exchanges.flatMap(waitsOf),
  };
}

/** What is shown when a season is over, beside the thread's topic and the last promise. */
export function seasonCard({ touches, lastTouchAt }: PersonTimeline, now: EpochMs) {
  const days = lastTouchAt === null ? null : Math.floor(Math.max(0, now - lastTouchAt) / DAY_MS);
  return { touches, daysSince: days };
}

function eventsOf({ followUpId, touches, receivedAt }: Exchange): readonly TimelineEvent[] {
  // One answer may answer several touches, and who talks to somebody is answered with it.
  const answers = new Set(
    touches.flatMap(({ answeredAt, talk }) => (answeredAt === null || talk ? [] : answeredAt)),
  );
  return [
    ...touches.map(({ at, channel, talk }) => ({
      ...{ at, followUpId, channel, by: 'me' as const },
      ...(talk && { talk }),
    })),
    ...[...answers, ...receivedAt.filter((at) => !answers.has(at))].map((at) => ({
      ...{ at, followUpId, channel: 'email' as const, by: 'them' as const },
    })),
  ];
}

/** The open threads whose last word is one side's. */
function owedOn(exchanges: readonly Exchange[], lastBy: 'me' | 'them'): readonly FollowUpId[] {
  return exchanges
    .filter(
      (exchange) =>
        (exchange.isOpen && lastSideOf(exchange) === lastBy) ||
        (exchange.isPromised && lastBy === 'them'),
    )
    .map(({ followUpId }) => followUpId);
}

function lastSideOf(exchange: Exchange): TimelineEvent['by'] | undefined {
  return [...eventsOf(exchange)].sort(oldestFirst).at(-1)?.by;
}

/** Of mails that one answer answers, the first is what was waited from. A talk was not waited for. */
function waitsOf({ touches }: Exchange): readonly number[] {
  const firsts = new Map<EpochMs, EpochMs>();
  for (const { at, answeredAt, talk } of touches) {
    if (answeredAt !== null && !talk)
      firsts.set(answeredAt, Math.min(at, firsts.get(answeredAt) ?? at));
  }
  return [...firsts].map(([answeredAt, at]) => answeredAt - at);
}

function oldestFirst(one: TimelineEvent, other: TimelineEvent): number {
  return one.at - other.at;
}
