import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { db } from '@/lib/db/db';
import { getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { followUpId } from '@/lib/domain/follow-up';
import type { MessageSnapshot } from '@/lib/domain/snapshot';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { ME, makeMail, makeMessage, makeOwnMessage, makeSnapshot, november } from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

const ID = followUpId(ME, makeMail().threadId);
const AWAY =
  'Hola:\n\nEstaré fuera de la oficina hasta el viernes 13 de noviembre incluido.\n\nAna';

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
  await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
});

afterEach(() => vi.useRealTimers());

/** A page shows that somebody wrote; what, Gmail tells when asked. */
async function arrive(message: MessageSnapshot, text: string): Promise<void> {
  vi.setSystemTime(november(3, 9));
  gmail.show([makeOwnMessage(), message]);
  gmail.write(message, text);
  await handlers.reportThreads({ threads: [makeSnapshot([message], { isComplete: false })] });
}

describe('what came in is judged by its text', () => {
  it('is an absence under a subject like any other, and holds the nudge', async () => {
    await arrive(makeMessage({ at: november(3, 8) }), AWAY);
    expect(await getFollowUp(ID)).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind: 'auto-reply', returnsOn: '2026-11-14' },
      dueAt: november(16, 9),
    });
    expect(await alarmAt()).toBe(november(16, 9));
    vi.setSystemTime(november(5, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
  });

  it('is a person who writes about being away', async () => {
    await arrive(
      makeMessage({ at: november(3, 8) }),
      'Hi! I am out of the office on Friday, so could we talk on Thursday instead? Your price works for me.',
    );
    expect((await getFollowUp(ID))?.state).toBe('replied');
  });

  it('is a bounce, which is nudged for at once and said as what it is', async () => {
    await arrive(
      makeMessage({ at: november(3, 8), from: 'mailer-daemon@googlemail.com', fromName: '' }),
      "Address not found\n\nYour message wasn't delivered to ana@client.example because the address couldn't be found, or is unable to receive mail.\n\n550 5.1.1 The email account that you tried to reach does not exist.",
    );
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect(await getFollowUp(ID)).toMatchObject({
      machineAnswer: { kind: 'bounce', variant: 'permanent', reason: 'address-unknown' },
    });
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('is stored nowhere', async () => {
    await arrive(makeMessage({ at: november(3, 8) }), AWAY);
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toMatch(/oficina|Hola/);
  });

  it('is judged by sender and subject where Gmail cannot be asked', async () => {
    gmail.answer = 'offline';
    await arrive(makeMessage({ at: november(3, 8), subject: 'Automatic reply: Quote' }), AWAY);
    expect(await getFollowUp(ID)).toMatchObject({
      state: 'waiting',
      machineAnswer: { kind: 'auto-reply', returnsOn: null },
    });
  });

  it('counts where the page knows of it before Gmail’s server does', async () => {
    vi.setSystemTime(november(3, 9));
    gmail.show([makeOwnMessage()]);
    const answer = makeMessage({ at: november(3, 8) });
    await handlers.reportThreads({ threads: [makeSnapshot([answer], { isComplete: false })] });
    expect((await getFollowUp(ID))?.state).toBe('replied');
  });
});
