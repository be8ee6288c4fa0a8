import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { NOT_JUDGED } from '@/lib/domain/expected';
import type { FollowUp } from '@/lib/domain/follow-up';
import { ANA, legacyIdAt, MONDAY, makeMail, november } from '../../make';
import { install } from './setup';

beforeEach(async () => {
  await install();
});
afterEach(() => vi.useRealTimers());

async function send(n: number, subject: string): Promise<FollowUp> {
  const sentAt = MONDAY + n * 60_000;
  const threadId = legacyIdAt(sentAt, 7);
  const mail = makeMail({ threadId, messageId: threadId, wireId: `msg-a:r${n}`, sentAt, subject });
  const choice = { kind: 'track', plan: { kind: 'rule' } } as const;
  const followUp = await handlers.reportSent({ mail, choice, judgement: NOT_JUDGED });
  if (!followUp) throw new Error('not tracked');
  return followUp;
}

const THURSDAY_AT_4 = november(5, 16);

describe('a time that is chosen', () => {
  it('is said to clash with another exact time, and can be kept', async () => {
    const desks = await send(1, 'Oak desks');
    const chairs = await send(2, 'Chairs');
    await handlers.snooze({ id: desks.id, until: THURSDAY_AT_4, isAppointment: true });
    const time = { at: november(5, 16, 20), isAppointment: true };
    const clash = { kind: 'clash', at: THURSDAY_AT_4, subject: 'Oak desks', people: [ANA] };
    expect(await handlers.warnOfTime({ id: chairs.id, time })).toEqual([clash]);
    // A mail that is being written has no follow-up yet.
    expect(await handlers.warnOfTime({ time })).toEqual([clash]);
    expect(await handlers.warnOfTime({ id: desks.id, time })).toEqual([]);
    await handlers.snooze({ id: chairs.id, until: time.at, isAppointment: true });
    expect(await handlers.getFollowUp({ id: chairs.id })).toMatchObject({
      dueAt: time.at,
      plan: { kind: 'at', at: time.at, isAppointment: true },
    });
  });

  it('clashes neither with what was only put off to that hour, nor where none was named', async () => {
    const desks = await send(1, 'Oak desks');
    const chairs = await send(2, 'Chairs');
    await handlers.snooze({ id: desks.id, until: november(5, 9) });
    const at = november(5, 9);
    expect(await handlers.warnOfTime({ id: chairs.id, time: { at, isAppointment: true } })).toEqual(
      [],
    );
    await handlers.snooze({ id: desks.id, until: at, isAppointment: true });
    expect(
      await handlers.warnOfTime({ id: chairs.id, time: { at, isAppointment: false } }),
    ).toEqual([]);
  });

  it('does not clash with what is done', async () => {
    const desks = await send(1, 'Oak desks');
    await handlers.snooze({ id: desks.id, until: THURSDAY_AT_4, isAppointment: true });
    await handlers.finish({ id: desks.id });
    const time = { at: THURSDAY_AT_4, isAppointment: true };
    expect(await handlers.warnOfTime({ time })).toEqual([]);
  });

  it('is said to be quiet, or within an absence', async () => {
    const warnings = (at: number) => handlers.warnOfTime({ time: { at, isAppointment: true } });
    expect(await warnings(november(5, 20))).toEqual([{ kind: 'quiet' }]);
    expect(await warnings(november(7, 11))).toEqual([{ kind: 'quiet' }]);
    await handlers.saveSettings({ away: { from: '2026-11-05', until: '2026-11-06' } });
    expect(await warnings(november(5, 20))).toEqual([{ kind: 'away' }]);
    expect(await warnings(november(9, 11))).toEqual([]);
  });
});
