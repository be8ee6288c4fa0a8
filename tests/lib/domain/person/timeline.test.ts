import { describe, expect, it } from 'vitest';
import type { Channel } from '@/lib/domain/cadence/cadence';
import type { PersonTouch } from '@/lib/domain/manners/contact-budget';
import { type Exchange, seasonCard, timelineOf } from '@/lib/domain/person/timeline';
import { DAY_MS } from '@/lib/domain/time';
import { november } from '@/tests/make';

function touch(
  day: number,
  answeredDay: number | null = null,
  channel: Channel = 'email',
): PersonTouch {
  const answeredAt = answeredDay === null ? null : november(answeredDay);
  return { at: november(day), channel, answeredAt, runId: null };
}

function exchange(followUpId: string, over: Partial<Exchange>): Exchange {
  return { followUpId, touches: [], receivedAt: [], isOpen: true, isPromised: false, ...over };
}

const EXCHANGES: readonly Exchange[] = [
  exchange('quote', { touches: [touch(4, null, 'call'), touch(1, 3), touch(2, 3)] }),
  exchange('enquiry', { receivedAt: [november(5)] }),
  exchange('answered', { touches: [touch(1, 6)], receivedAt: [november(6)] }),
  exchange('done', { touches: [touch(7, 8)], isOpen: false }),
];

describe('timelineOf', () => {
  const timeline = timelineOf(EXCHANGES);

  it('has all that happened, oldest first, and each answer once', () => {
    expect(
      timeline.events.map(({ at, by, followUpId }) => [new Date(at).getDate(), by, followUpId]),
    ).toEqual([
      [1, 'me', 'quote'],
      [1, 'me', 'answered'],
      [2, 'me', 'quote'],
      [3, 'them', 'quote'],
      [4, 'me', 'quote'],
      [5, 'them', 'enquiry'],
      [6, 'them', 'answered'],
      [7, 'me', 'done'],
      [8, 'them', 'done'],
    ]);
  });

  it('tells who owes whom on open threads', () => {
    expect(timeline.owedByThem).toEqual(['quote']);
    expect(timeline.owedByMe).toEqual(['enquiry', 'answered']);
    const promised = exchange('promised', { touches: [touch(1)], isOpen: false, isPromised: true });
    expect(timelineOf([promised]).owedByMe).toEqual(['promised']);
    expect(timelineOf([promised]).owedByThem).toEqual([]);
  });

  it('counts touches by channel', () => {
    expect(timeline.byChannel).toEqual({ email: 4, call: 1, voice: 0, meeting: 0, other: 0 });
    expect([timeline.touches, timeline.lastTouchAt]).toEqual([5, november(7)]);
  });

  it('gives the waits of answers, each from its first touch', () => {
    // November begins before the clocks change in New York.
    const from = november(1);
    expect(timeline.answerWaitsMs).toEqual([november(3) - from, november(6) - from, DAY_MS]);
  });

  it('of nobody is empty', () => {
    expect(timelineOf([])).toMatchObject({ events: [], touches: 0, lastTouchAt: null });
  });
});

it('a season comes back with how many touches there were, and days since', () => {
  expect(seasonCard(timelineOf(EXCHANGES), november(17, 12))).toEqual({
    touches: 5,
    daysSince: 10,
  });
  expect(seasonCard(timelineOf([]), november(17))).toEqual({ touches: 0, daysSince: null });
});
