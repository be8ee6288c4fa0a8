import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { watchForLoss } from '@/lib/background/lost-store';
import { db } from '@/lib/db/db';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { MONDAY, makeMail } from '../../make';
import { install } from './setup';

const onError = vi.fn();
beforeAll(() => watchForLoss(() => MONDAY, onError));
beforeEach(async () => {
  await install();
});

const track = () =>
  handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });

/** What a browser does that finds a database damaged, or needs its room. */
async function loseDatabase(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(db.name);
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
}

const noticed = () => vi.waitFor(async () => expect(await handlers.getTrouble()).toBe('lost'));
const badge = () => fakeBrowser.action.getBadgeText({});

describe('a database that is gone', () => {
  it('is missed, and says so until the user goes on without it', async () => {
    await track();
    await loseDatabase();
    await noticed();
    expect(await badge()).toBe('!');
    await track();
    expect(await handlers.getTrouble()).toBe('lost');
    await handlers.acceptLoss();
    expect(await handlers.getTrouble()).toBeNull();
    expect(await badge()).toBe('');
  });

  it('is missed each time', async () => {
    for (let time = 0; time < 2; time++) {
      await track();
      await loseDatabase();
      await noticed();
      await handlers.acceptLoss();
    }
    expect(onError).not.toHaveBeenCalled();
  });

  it('is not missed once it was restored', async () => {
    await track();
    const { followUps } = await handlers.exportFollowUps({ after: '' });
    await loseDatabase();
    await noticed();
    await handlers.startImport();
    await handlers.stageImport({ followUps });
    const choice = { mode: 'merge', accounts: [], corrections: [], settings: null } as const;
    await handlers.commitImport(choice);
    expect(await handlers.getTrouble()).toBeNull();
  });

  it('holds nothing of the user’s in the note by which it is missed', async () => {
    await track();
    const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(kept).toContain('storeInUse');
    expect(kept).not.toMatch(/@|client|quote/i);
  });
});

describe('an empty database', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('is none that was lost at a first start', async () => {
    await loseDatabase();
    await handlers.getOverview({ limit: 1 });
    await settled();
    expect(await handlers.getTrouble()).toBeNull();
  });

  it('is none that was lost where the user erased everything', async () => {
    await track();
    await handlers.eraseEverything();
    await handlers.getOverview({ limit: 1 });
    await settled();
    expect(await handlers.getTrouble()).toBeNull();
  });
});
