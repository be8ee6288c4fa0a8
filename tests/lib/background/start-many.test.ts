import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { getFollowUp } from '@/lib/db/follow-ups';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { ME, makeMail, november } from '../../make';
import { install } from './setup';

const PEOPLE = {
  ana: { email: 'ana@client.example', name: 'Ana Ruiz' },
  bea: { email: 'bea@other.example', name: 'Bea Costa' },
  caro: { email: 'caro@third.example', name: 'Caro Diaz' },
};
type Name = keyof typeof PEOPLE;

const threadOf = (name: Name, nth = 1) =>
  `19a400000000000${'abc'.indexOf(name[0] ?? '') + 1}${nth}`.slice(-16);
const idOf = (name: Name, nth = 1) => followUpId(ME, threadOf(name, nth));

async function send(name: Name, nth = 1): Promise<void> {
  const threadId = threadOf(name, nth);
  await handlers.reportSent({
    mail: makeMail({
      threadId,
      messageId: threadId,
      wireId: `msg-a:r${nth}${name.length}`,
      to: [PEOPLE[name]],
      subject: `Quote for ${name}`,
      sentAt: Date.now(),
    }),
    choice: BY_SETTINGS,
    judgement: NOT_JUDGED,
  });
}

const ALL = [idOf('ana'), idOf('bea'), idOf('caro')];
const seven = { ids: ALL, cadenceId: 'sevenTouches' };
const isRunning = async (name: Name) => {
  const followUp = await getFollowUp(idOf(name));
  return followUp !== undefined && hasRun(followUp);
};

beforeEach(async () => {
  await install();
  for (const name of ['ana', 'bea', 'caro'] as const) await send(name);
});

afterEach(() => vi.useRealTimers());

describe('a cadence started on many at once', () => {
  it('names who would be touched too soon, and when it may be', async () => {
    vi.setSystemTime(november(4, 12));
    const { steps, conversations } = await handlers.previewMany(seven);
    expect(steps).toHaveLength(7);
    expect(conversations.map(({ obstacles }) => obstacles)).toEqual(
      Object.values(PEOPLE).map((person) => [
        { person, obstacle: { kind: 'later', at: november(9, 9) } },
      ]),
    );
    // Nothing was started by looking.
    expect(await isRunning('ana')).toBe(false);
  });

  it('has nothing to say where the last touch is long ago, or the cadence waits by itself', async () => {
    vi.setSystemTime(november(20, 12));
    const { conversations } = await handlers.previewMany(seven);
    expect(conversations.flatMap(({ obstacles }) => obstacles)).toEqual([]);
    vi.setSystemTime(november(3, 12));
    const quote = await handlers.previewMany({ ids: ALL, cadenceId: 'quoteSent' });
    expect(quote.conversations.flatMap(({ obstacles }) => obstacles)).toEqual([]);
  });

  it('names whom the user does not contact, and leaves them out', async () => {
    vi.setSystemTime(november(20, 12));
    await handlers.refusePerson({ email: PEOPLE.bea.email, isRefused: true });
    const { conversations } = await handlers.previewMany(seven);
    expect(conversations.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true, false]);
    const { undoIds } = await handlers.startMany(seven);
    expect(undoIds).toHaveLength(2);
    expect(await Promise.all([isRunning('ana'), isRunning('bea'), isRunning('caro')])).toEqual([
      true,
      false,
      true,
    ]);
    for (const undoId of undoIds.toReversed()) await handlers.undo({ undoId });
    expect(await isRunning('ana')).toBe(false);
    expect(await isRunning('caro')).toBe(false);
  });

  it('names who has had as many touches without an answer as are allowed', async () => {
    await handlers.saveSettings({ budget: { daysBetween: 0, maxUnanswered: 2 } });
    await send('ana', 2);
    const { conversations } = await handlers.previewMany(seven);
    expect(conversations.map(({ obstacles }) => obstacles.map((it) => it.obstacle))).toEqual([
      [{ kind: 'exhausted', count: 2 }],
      [],
      [],
    ]);
  });

  it('names who is in several of them, whose steps take turns', async () => {
    await send('ana', 2);
    vi.setSystemTime(november(20, 12));
    const twice = { ids: [...ALL, idOf('ana', 2)], cadenceId: 'sevenTouches' };
    const { conversations } = await handlers.previewMany(twice);
    const shared = { person: PEOPLE.ana, obstacle: { kind: 'shared', count: 2 } };
    expect(conversations.flatMap(({ obstacles }) => obstacles)).toEqual([shared, shared]);
    await handlers.startMany(twice);
    const [one, other] = [await getFollowUp(idOf('ana')), await getFollowUp(idOf('ana', 2))];
    const days = Math.abs((one?.dueAt ?? 0) - (other?.dueAt ?? 0)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(6.5);
  });

  it('says which cadence makes room', async () => {
    await handlers.startCadence({ id: idOf('ana'), cadenceId: 'quoteSent' });
    const { conversations } = await handlers.previewMany(seven);
    expect(conversations.map(({ replaces }) => replaces)).toEqual(['Quote sent', null, null]);
  });

  it('is refused by name where there is no such cadence, and starts nothing', async () => {
    const gone = { ids: ALL, cadenceId: 'gone' };
    await expect(handlers.startMany(gone)).rejects.toMatchObject({ name: 'NoSuchCadenceError' });
    expect(await isRunning('ana')).toBe(false);
  });
});
