import { beforeEach, describe, expect, it } from 'vitest';
import { readOverview } from '@/lib/background/overview';
import { db } from '@/lib/db/db';
import { toRow } from '@/lib/db/follow-up-row';
import { ME, MONDAY, makeFollowUp } from '../../make';
import { install } from './setup';

const MANY = 130;

beforeEach(async () => {
  await install();
  const rows = Array.from({ length: MANY }, (_, i) => {
    const threadId = i.toString(16).padStart(16, '0');
    return toRow({ ...makeFollowUp(), threadId, id: `${ME}/${threadId}` });
  });
  await db.followUps.bulkPut(rows);
});

describe('the total of a section', () => {
  it.each([
    ['is counted no further than to 100', 30, 100],
    ['tells that there is more, however many were asked for', 110, 111],
    ['is the number of all where all were read', 200, MANY],
  ])('%s', async (_, limit, total) => {
    const { waiting } = await readOverview(limit, MONDAY);
    expect(waiting.total).toBe(total);
    expect(waiting.followUps).toHaveLength(Math.min(limit, MANY));
  });
});
