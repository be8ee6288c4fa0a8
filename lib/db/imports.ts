import { isSameMailbox } from '@/lib/domain/address';
import type { ExportedAccount } from '@/lib/domain/data/export-format';
import type { ImportChoice } from '@/lib/domain/data/import-choice';
import { NO_STANDINGS, newest, type StandingCounts, standingOf } from '@/lib/domain/data/merge';
import type { FollowUp } from '@/lib/domain/follow-up';
import { soundOrNone } from './broken';
import { takeKept } from './cadences';
import { mergeCorrections } from './corrections';
import { db } from './db';
import { toRow } from './follow-up-row';
import { takePeople } from './people';
import { refusalsToTake, takeRefusals } from './refusals';
import { writeSettings } from './settings';

/** So many rows are held in memory at a time. */
const STRETCH = 2000;

export function clearIncoming(): Promise<void> {
  return db.incoming.clear();
}

/** Keep follow-ups of a file until it is decided whether they are imported. */
export async function addIncoming(followUps: readonly FollowUp[]): Promise<void> {
  await db.incoming.bulkPut([...followUps]);
}

/** How the follow-ups of a file stand to those that are stored. */
export function compareIncoming(): Promise<StandingCounts> {
  return db.transaction('r', db.followUps, db.incoming, async () => {
    const counts = { ...NO_STANDINGS };
    await eachIncoming((pairs) => {
      for (const { stored, incoming } of pairs) counts[standingOf(stored, incoming)]++;
    });
    return counts;
  });
}

/**
 * Take over the follow-ups of a file, and what comes with them, in one transaction: all of it
 * stands afterwards, or nothing has changed.
 *
 * @returns how many were taken
 */
export async function takeIncoming(chosen: ImportChoice): Promise<number> {
  const { mode, accounts, corrections, kept, people, refusals, settings } = chosen;
  // Before the transaction: it would not outlive a wait for anything but the database.
  const refused = refusals && (await refusalsToTake(refusals));
  const { followUps, incoming, undo } = db;
  const tables = [
    followUps,
    incoming,
    undo,
    db.accounts,
    db.cadences,
    db.corrections,
    db.people,
    db.refusals,
    db.secrets,
    db.settings,
    db.templates,
  ];
  return db.transaction('rw', tables, async () => {
    if (mode === 'replace') {
      await db.followUps.clear();
      // What could be taken back is no longer what stood before.
      await db.undo.clear();
      if (people) await db.people.clear();
    }
    let taken = 0;
    await eachIncoming(async (pairs) => {
      const rows = pairs
        .filter(({ stored, incoming }) => newest(stored, incoming) === incoming)
        .map(({ incoming }) => toRow(incoming));
      await db.followUps.bulkPut(rows);
      taken += rows.length;
    });
    await db.incoming.clear();
    for (const account of accounts) await addAliases(account);
    await mergeCorrections(corrections);
    if (kept) await takeKept(kept, mode === 'replace');
    if (people) await takePeople(people);
    if (refused) await takeRefusals(refused);
    if (settings) await writeSettings(settings);
    return taken;
  });
}

type Pair = { readonly stored: FollowUp | undefined; readonly incoming: FollowUp };

async function eachIncoming(visit: (pairs: readonly Pair[]) => unknown): Promise<void> {
  for (let after = ''; ; ) {
    const incoming = await db.incoming.where(':id').above(after).limit(STRETCH).toArray();
    const stored = await db.followUps.bulkGet(incoming.map(({ id }) => id));
    await visit(
      incoming.map((it, index) => ({ stored: soundOrNone(stored[index]), incoming: it })),
    );
    const last = incoming.at(-1);
    if (!last || incoming.length < STRETCH) return;
    after = last.id;
  }
}

/** Where an account is signed in is this browser's affair; only its aliases come with a file. */
async function addAliases({ account, aliases }: ExportedAccount): Promise<void> {
  const known = (await db.accounts.get(account)) ?? {
    account,
    index: 0,
    delegate: '',
    ik: null,
    aliases: [],
    seenAt: 0,
  };
  const added = aliases.filter(
    (alias) => ![account, ...known.aliases].some((own) => isSameMailbox(own, alias)),
  );
  if (added.length > 0) {
    await db.accounts.put({ ...known, aliases: [...known.aliases, ...added] });
  }
}
