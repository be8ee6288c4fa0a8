import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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

describe('an exact time in a calendar', () => {
  const lineOf = (file: { readonly text: string } | null, name: string) =>
    file?.text.split('\r\n').find((line) => line.startsWith(name));

  it('is handed out as a file without the address, the same however often it is put off', async () => {
    const { id } = await send(1, 'Oak desks');
    expect(await handlers.getCalendarFile({ id })).toBeNull();
    await handlers.snooze({ id, until: THURSDAY_AT_4, isAppointment: true });
    const file = await handlers.getCalendarFile({ id });
    expect(file?.name).toBe('retoma-2026-11-05-1600.ics');
    expect(lineOf(file, 'SUMMARY')).toBe('SUMMARY:Follow up with Ana Ruiz: Oak desks');
    expect(lineOf(file, 'UID')).not.toMatch(/example|19a4/);
    await handlers.snooze({ id, until: november(6, 10), isAppointment: true });
    const later = await handlers.getCalendarFile({ id });
    expect(lineOf(later, 'DTSTART')).not.toBe(lineOf(file, 'DTSTART'));
    expect(lineOf(later, 'UID')).toBe(lineOf(file, 'UID'));
  });

  it('opens in Google Calendar', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const { id } = await send(1, 'Oak desks');
    await handlers.openGoogleCalendar({ id });
    expect(create).not.toHaveBeenCalled();
    await handlers.snooze({ id, until: THURSDAY_AT_4, isAppointment: true });
    await handlers.openGoogleCalendar({ id });
    const [opened] = create.mock.calls;
    const link = new URL(opened?.[0]?.url ?? '');
    expect(link.host).toBe('calendar.google.com');
    expect(link.searchParams.get('text')).toBe('Follow up with Ana Ruiz: Oak desks');
  });
});
