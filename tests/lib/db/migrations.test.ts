import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { type Dump, dumpDatabase, restoreDump } from './dump';

/** A database of each version that was released, as its own code left it (write-fixture.test.ts). */
const fixtures = import.meta.glob<Dump>('./fixtures/*.json', { import: 'default', eager: true });

describe.each(Object.entries(fixtures))('a database written by %s', (_, dump) => {
  beforeEach(async () => {
    await db.delete({ disableAutoOpen: false });
    await restoreDump(dump);
  });

  it('opens with every row in it, and every row sound', async () => {
    const stored = dump.stores.find(({ name }) => name === 'followUps')?.rows ?? [];
    expect(stored.length).toBeGreaterThan(0);
    const { followUps, last } = await handlers.exportFollowUps({ after: '' });
    expect(followUps).toHaveLength(stored.length);
    expect(last).toBeNull();
    expect(followUps.flatMap(unusableFields)).toEqual([]);
    expect(await handlers.countStored()).toEqual({ followUps: stored.length, broken: 0 });
  });

  it('keeps what was decided, chosen and learned', async () => {
    expect(await handlers.getSettings()).toMatchObject({ waitDays: 2, tracking: 'all' });
    expect((await handlers.exportHead()).accounts).toEqual([
      { account: 'me@example.com', aliases: ['sales@firm.example'] },
    ]);
    expect((await handlers.getHealth()).parts).toHaveLength(2);
    const overview = await handlers.getOverview({ limit: 10 });
    const open = overview.overdue.total + overview.today.total + overview.waiting.total;
    expect(open).toBe(5);
    expect((await handlers.search({ text: 'cafe', limit: 10 })).total).toBeGreaterThan(2);
    await handlers.undo({});
    expect((await handlers.countStored()).followUps).toBe(6);
  });

  it('goes on to be used', async () => {
    const id = 'me@example.com/19a4000000000002';
    await handlers.finish({ id });
    expect(await getFollowUp(id)).toMatchObject({ state: 'done' });
    const { stores } = await dumpDatabase('retoma');
    expect(stores.map(({ name }) => name)).toEqual(db.tables.map(({ name }) => name).sort());
  });
});
