import { expect, it } from 'vitest';
import { markDone, markStopped } from '@/lib/domain/follow-up';
import { seasonCardOf } from '@/lib/domain/person/season-card';
import { ANA, makeFollowUp, makeMail, november } from '@/tests/make';

const THREAD = '19a4000000000002';
const BACK = new Date(2027, 0, 4, 9).getTime();

const quote = makeFollowUp({
  touch: { ...makeFollowUp().touch, count: 2, at: november(9, 10) },
  pastTouches: [{ at: november(2, 10), by: 'me', answeredAt: null, answeredBy: null }],
});
const promise = makeFollowUp({
  id: `${quote.account}/${THREAD}/owed`,
  threadId: THREAD,
  kind: 'promise',
  subject: 'Drawings',
  touch: { ...makeMail({ threadId: THREAD }), at: november(12, 10), count: 1 },
});

it('tells the last topic, the last promise, how many touches, and since when', () => {
  expect(seasonCardOf(quote, [quote, promise], BACK)).toEqual({
    topic: 'Drawings',
    promise: { at: november(12, 10), standing: 'open' },
    touches: 3,
    daysSince: 52,
  });
  expect(seasonCardOf(quote, [markDone(promise, november(13)), quote], BACK).promise).toEqual({
    at: november(12, 10),
    standing: 'kept',
  });
});

it('says of a promise that is not to be remembered any more neither that it is kept nor open', () => {
  const stopped = markStopped(promise, november(13));
  expect(seasonCardOf(quote, [quote, stopped], BACK).promise?.standing).toBe('stopped');
});

it('tells what there is, where little is known', () => {
  const flagged = makeFollowUp({
    people: [ANA],
    touch: { messageId: null, wireId: null, at: november(2, 10), count: 0 },
  });
  const little = { topic: 'Quote for March', promise: null, touches: 0, daysSince: null };
  expect(seasonCardOf(flagged, [flagged], BACK)).toEqual(little);
  expect(seasonCardOf({ ...flagged, people: [] }, [flagged], BACK)).toEqual(little);
});
