import { mergeHealth, type PageHealth, type PartHealth } from '@/lib/domain/health';
import type { EpochMs } from '@/lib/domain/time';
import { db } from './db';

export function readHealth(): Promise<PartHealth[]> {
  return db.health.toArray();
}

export function addHealth(page: PageHealth, now: EpochMs): Promise<void> {
  return db.transaction('rw', db.health, async () => {
    await db.health.bulkPut(mergeHealth(await db.health.toArray(), page, now));
  });
}
