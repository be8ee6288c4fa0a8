import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import type { Person } from '@/lib/domain/address';
import { readExport } from '@/lib/domain/data/export-format';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import type { KnownPerson } from '@/lib/domain/person/known-person';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { serve } from '@/lib/messaging/server';
import { exportParts, JSON_FILE } from '@/lib/queries/data';
import { ANA, legacyIdAt, ME, makeMail, november } from '../../make';
import { install } from './setup';

const BEA = { email: 'bea@firm.example', name: 'Bea Costa' };

beforeEach(async () => {
  await install();
  serve(handlers);
});
afterEach(() => vi.useRealTimers());

async function send(day: number, to: readonly Person[] = [ANA]): Promise<string> {
  const sentAt = november(day, 8);
  vi.setSystemTime(sentAt);
  const threadId = legacyIdAt(sentAt, day);
  const mail = makeMail({ threadId, messageId: threadId, wireId: `msg-a:r${day}`, sentAt, to });
  await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
  return followUpId(ME, threadId);
}

async function writeExport(): Promise<string> {
  return (await exportParts(JSON_FILE)).parts.join('');
}

/** As options do it. @returns how many follow-ups were left out */
async function importFile(text: string, mode: 'merge' | 'replace' = 'merge'): Promise<number> {
  const read = readExport(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { accounts, corrections, kept, people, refusals, settings } = read.head;
  await handlers.startImport();
  const { leftOut } = await handlers.stageImport({ followUps: read.followUps });
  await handlers.commitImport({ mode, accounts, corrections, kept, people, refusals, settings });
  return leftOut;
}

const stored = () => db.people.toArray();

describe('what is kept of people', () => {
  async function note(): Promise<void> {
    await send(2);
    await handlers.setStage({ email: ANA.email, stage: 'proposal' });
    await handlers.addNote({ email: ANA.email, text: 'likes tea' });
    await handlers.refusePerson({ email: BEA.email, isRefused: true });
  }

  it('goes with an export to another computer', async () => {
    await note();
    const text = await writeExport();
    const before = await stored();
    // Neither name nor address of who is refused, who is on no thread.
    expect(text).not.toMatch(/bea@|Bea/);
    await install();
    expect(await stored()).toEqual([]);
    await importFile(text);
    expect(await stored()).toEqual(before);
    const [bea] = await handlers.getAllowance({ account: ME, emails: [BEA.email], from: ME });
    expect(bea?.refusal).toBe('refused');
    expect(await getFollowUp(await send(4, [BEA]))).toBeUndefined();
    // And on from there, with those who were refused there.
    await handlers.refusePerson({ email: 'cleo@house.example', isRefused: true });
    const further = await writeExport();
    await install();
    await importFile(further);
    const emails = [BEA.email, 'cleo@house.example', ANA.email];
    const allowances = await handlers.getAllowance({ account: ME, emails, from: ME });
    expect(allowances.map(({ refusal }) => refusal)).toEqual(['refused', 'refused', null]);
    await handlers.refusePerson({ email: BEA.email, isRefused: false });
    expect((await handlers.getAllowance({ account: ME, emails, from: ME }))[0]?.refusal).toBeNull();
  });

  it('is merged by what changed last', async () => {
    await note();
    const text = await writeExport();
    vi.setSystemTime(november(5));
    await handlers.addNote({ email: ANA.email, text: 'and coffee' });
    const [later] = await stored();
    await importFile(text);
    expect(await stored()).toEqual([later]);
    const newer: KnownPerson = {
      mailbox: ANA.email,
      stage: 'won',
      stageAt: november(6),
      notes: [],
      changedAt: november(6),
    };
    const file = { ...JSON.parse(text), people: [newer] };
    await importFile(JSON.stringify(file));
    expect(await stored()).toEqual([newer]);
    await importFile(text, 'replace');
    expect((await stored())[0]?.stage).toBe('proposal');
  });

  it('stays as it is where a file knows of none', async () => {
    await note();
    const { people, refusals, ...older } = JSON.parse(await writeExport());
    const before = await stored();
    await importFile(JSON.stringify(older), 'replace');
    expect(await stored()).toEqual(before);
    expect(await db.refusals.count()).toBe(1);
  });
});

describe('who was erased', () => {
  it('does not come back with a file that was written before', async () => {
    const alone = await send(2);
    const together = await send(3, [ANA, BEA]);
    await handlers.addNote({ email: ANA.email, text: 'likes tea' });
    await handlers.saveSettings({ budgetExempt: [ANA.email] });
    await handlers.correct({ id: together, correction: 'needs-no-answer' });
    const text = await writeExport();
    expect(text).toContain(ANA.email);
    vi.setSystemTime(november(4));
    await handlers.erasePerson({ email: ANA.email, reason: 'asked' });
    expect(await importFile(text, 'replace')).toBe(1);
    expect(await getFollowUp(alone)).toBeUndefined();
    expect((await getFollowUp(together))?.people).toEqual([BEA]);
    const later = await writeExport();
    expect(later).not.toMatch(/ana@|Ana Ruiz|likes tea/i);
    // Nor on another computer, to which what was erased here is known by a later file.
    await install();
    await importFile(later);
    expect(await importFile(text)).toBe(1);
    expect(await writeExport()).not.toMatch(/ana@|Ana Ruiz|likes tea/i);
  });

  it('does not come back either if they are refused besides', async () => {
    await send(2);
    await handlers.refusePerson({ email: ANA.email, isRefused: true });
    const text = await writeExport();
    expect(await importFile(text)).toBe(0);
    await handlers.erasePerson({ email: ANA.email, reason: 'by-hand' });
    expect(await importFile(text)).toBe(1);
    expect(await db.followUps.count()).toBe(0);
    const [ana] = await handlers.getAllowance({ account: ME, emails: [ANA.email], from: ME });
    expect(ana?.refusal).toBe('refused');
  });
});
