import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { onNotificationButton, onNotificationClosed } from '@/lib/background/notification-events';
import { sweep } from '@/lib/background/sweep';
import { changeFollowUp, getFollowUp } from '@/lib/db/follow-ups';
import { NOT_JUDGED } from '@/lib/domain/expected';
import {
  type FollowUp,
  followUpId,
  markNudged,
  SENDING_MS,
  type SentMail,
} from '@/lib/domain/follow-up';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import {
  legacyIdAt,
  ME,
  MONDAY,
  makeMail,
  makeMessage,
  makeOwnMessage,
  november,
} from '../../make';
import type { ScriptedGmail } from './scripted-gmail';
import { alarmAt, install, nudgesOnScreen } from './setup';

const DUE = november(5, 9);
const ID = followUpId(ME, makeMail().threadId);

let gmail: ScriptedGmail;

beforeEach(async () => {
  gmail = await install();
});
afterEach(() => vi.useRealTimers());

async function send(over: Partial<SentMail> = {}): Promise<FollowUp> {
  const mail = makeMail(over);
  gmail.show([makeOwnMessage({ messageId: mail.messageId, at: mail.sentAt })], mail.threadId);
  const followUp = await handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
  if (!followUp) throw new Error('not tracked');
  return followUp;
}

/** So many mails in threads of their own, a minute apart. */
async function sendMany(count: number): Promise<FollowUp[]> {
  const sent: FollowUp[] = [];
  for (let n = 0; n < count; n++) {
    const sentAt = MONDAY + n * 60_000;
    const threadId = legacyIdAt(sentAt, 7);
    sent.push(await send({ threadId, messageId: threadId, wireId: `msg-a:r${n}`, sentAt }));
  }
  return sent;
}

describe('a mail that nobody answers', () => {
  it('comes back when it has been quiet too long, after Gmail was asked about that thread alone', async () => {
    await send();
    expect(await alarmAt()).toBe(DUE);
    await sweep();
    expect(gmail.requests).toEqual([]);
    vi.setSystemTime(DUE);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect(gmail.requests).toEqual([
      `/mail/u/0/?ui=2&ik=ik123&view=cv&th=${makeMail().threadId}&nsc=1&mb=0&rt=j&search=all`,
    ]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect((await getFollowUp(ID))?.check).toEqual({ at: DUE, outcome: 'unanswered' });
  });

  it('is nudged for once, however often the alarm fires', async () => {
    await send();
    vi.setSystemTime(DUE);
    await Promise.all([sweep(), sweep()]);
    await fakeBrowser.notifications.clear(ID);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    expect(gmail.requests).toHaveLength(1);
  });

  it('is not nudged for when Gmail has the answer already', async () => {
    await send();
    gmail.show([makeOwnMessage(), makeMessage({ at: november(4, 12) })]);
    vi.setSystemTime(DUE);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    expect((await getFollowUp(ID))?.state).toBe('replied');
    expect(await alarmAt()).toBeUndefined();
  });

  it('leaves the screen when the answer comes', async () => {
    await send();
    vi.setSystemTime(DUE);
    await sweep();
    const thread = {
      account: ME,
      threadId: makeMail().threadId,
      subject: '',
      messages: [makeMessage({ at: DUE + 1 })],
      isComplete: false,
    };
    await handlers.reportThreads({ threads: [thread] });
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('waits for the end of quiet time, but an exact appointment does not', async () => {
    const night = november(5, 22);
    await send();
    vi.setSystemTime(night);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect(await alarmAt()).toBe(november(6, 9));
    await handlers.snooze({ id: ID, until: night });
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('is not nudged for while it can be undone', async () => {
    const plan = { kind: 'at', at: MONDAY } as const;
    gmail.show([makeOwnMessage()]);
    await handlers.reportSent({
      mail: makeMail(),
      choice: { kind: 'track', plan },
      judgement: NOT_JUDGED,
    });
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await alarmAt()).toBe(MONDAY + SENDING_MS);
    vi.setSystemTime(MONDAY + SENDING_MS);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('is nudged for again after a snooze from the notification', async () => {
    await send();
    vi.setSystemTime(DUE);
    await sweep();
    await onNotificationButton(ID, 1, DUE);
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await alarmAt()).toBe(november(6, 9));
    vi.setSystemTime(november(6, 9));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect(gmail.requests).toHaveLength(2);
  });
});

describe('when Gmail cannot be asked', () => {
  it.each([
    ['offline', 'offline'],
    ['refused', 500],
    ['refused', 429],
    ['not-understood', { text: 'garbage' }],
    ['not-understood', { text: ')]}\'\n[["new"]]' }],
  ] as const)('nudges all the same and says so: %s', async (outcome, answer) => {
    await send();
    gmail.answer = answer;
    vi.setSystemTime(DUE);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect((await getFollowUp(ID))?.check).toEqual({ at: DUE, outcome });
    expect(await alarmAt()).toBe(DUE + 30 * 60_000);
  });

  it('finds out later that it was answered, without another nudge', async () => {
    await send();
    gmail.answer = 'offline';
    vi.setSystemTime(DUE);
    await sweep();
    gmail.answer = 'threads';
    gmail.show([makeOwnMessage(), makeMessage({ at: november(4) })]);
    vi.setSystemTime(DUE + 30 * 60_000);
    await sweep();
    expect((await getFollowUp(ID))?.state).toBe('replied');
    expect(await nudgesOnScreen()).toEqual([]);
  });

  it('says that the account is signed out', async () => {
    await send();
    gmail.accounts = ['other@example.com'];
    vi.setSystemTime(DUE);
    await sweep();
    expect((await getFollowUp(ID))?.check?.outcome).toBe('signed-out');
  });

  it('finds the account under its new number', async () => {
    await send();
    gmail.accounts = ['other@example.com', ME];
    vi.setSystemTime(DUE);
    await sweep();
    expect((await getFollowUp(ID))?.check?.outcome).toBe('unanswered');
    expect(gmail.requests.at(-1)).toMatch(/^\/mail\/u\/1\/\?ui=2&ik=ik123/);
  });

  it('does not ask for each thread when the network is down', async () => {
    await sendMany(5);
    gmail.answer = 'offline';
    vi.setSystemTime(DUE);
    await sweep();
    expect(gmail.requests).toHaveLength(1);
    expect(await nudgesOnScreen()).toHaveLength(1);
  });
});

describe('many at once', () => {
  it('nudges one by one up to three', async () => {
    const sent = await sendMany(3);
    vi.setSystemTime(DUE);
    await sweep();
    expect(await nudgesOnScreen()).toEqual(sent.map(({ id }) => id).sort());
  });

  it('makes one digest of more than three', async () => {
    await sendMany(4);
    vi.setSystemTime(DUE);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([`digest/${DUE}`]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('4');
  });

  it('makes one digest of two after a time away, most overdue first', async () => {
    await sendMany(2);
    vi.setSystemTime(november(12, 10));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([`digest/${november(12, 10)}`]);
  });

  it('asks Gmail at most ten times a minute, and tells of all together', async () => {
    await sendMany(14);
    vi.setSystemTime(DUE);
    await sweep();
    expect(gmail.requests).toHaveLength(10);
    expect(await nudgesOnScreen()).toEqual([]);
    expect(await alarmAt()).toBe(DUE + 60_000);
    vi.setSystemTime(DUE + 60_000);
    await sweep();
    expect(gmail.requests).toHaveLength(14);
    expect(await nudgesOnScreen()).toEqual([`digest/${DUE + 60_000}`]);
  });

  it('does not hold nudges back for ever', async () => {
    await sendMany(80);
    for (let minute = 0; minute <= 5; minute++) {
      vi.setSystemTime(DUE + minute * 60_000);
      await sweep();
    }
    expect(await nudgesOnScreen()).toEqual([`digest/${DUE + 5 * 60_000}`]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('80');
  });
});

describe('a worker that dies', () => {
  it('between the mark and the notification: the next one shows it', async () => {
    await send();
    vi.setSystemTime(DUE);
    await changeFollowUp(ID, (it) => it && markNudged(it, ID, DUE));
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
  });

  it('between the notification and its record: the next one does not show it again', async () => {
    await send();
    vi.setSystemTime(DUE);
    await changeFollowUp(ID, (it) => it && markNudged(it, ID, DUE));
    await fakeBrowser.notifications.create(ID, {
      type: 'basic',
      iconUrl: '',
      title: '',
      message: '',
    });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await sweep();
    expect(create).not.toHaveBeenCalled();
    expect((await getFollowUp(ID))?.nudge?.isShown).toBe(true);
  });

  it('before the dismissal of its notification: it stays dismissed', async () => {
    await send();
    vi.setSystemTime(DUE);
    await changeFollowUp(ID, (it) => it && markNudged(it, ID, DUE));
    await onNotificationClosed(ID);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([]);
  });

  it('between check and nudge: the next one nudges without asking again', async () => {
    await send();
    vi.setSystemTime(DUE);
    const check = { at: DUE, outcome: 'unanswered' } as const;
    await changeFollowUp(ID, (it) => it && { ...it, check });
    vi.setSystemTime(DUE + 60_000);
    await sweep();
    expect(await nudgesOnScreen()).toEqual([ID]);
    expect(gmail.requests).toEqual([]);
  });

  it('while Gmail is being asked: an alarm is set that wakes the next', async () => {
    await send();
    vi.setSystemTime(DUE);
    await fakeBrowser.alarms.clearAll();
    let answer: (response: Response) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      vi.stubGlobal('fetch', () => {
        resolve();
        return new Promise<Response>((fulfil) => {
          answer = fulfil;
        });
      });
    });
    const swept = sweep();
    await asked;
    expect(await alarmAt()).toBe(DUE + 60_000);
    answer(new Response('', { status: 500 }));
    await swept;
  });

  it('and loses its alarm: the next start sets it again', async () => {
    await send();
    await fakeBrowser.alarms.clearAll();
    await sweep();
    expect(await alarmAt()).toBe(DUE);
  });
});

describe('scheduled mail', () => {
  it('is asked about once a day and starts to wait when it went out', async () => {
    await send({ isScheduled: true });
    gmail.show([makeOwnMessage({ labels: ['^scheduled'] })]);
    vi.setSystemTime(november(3, 10));
    await sweep();
    expect(await getFollowUp(ID)).toMatchObject({ state: 'scheduled' });
    gmail.show([makeOwnMessage({ at: november(4, 8) })]);
    vi.setSystemTime(november(4, 10));
    await sweep();
    expect(await getFollowUp(ID)).toMatchObject({ state: 'waiting', dueAt: november(9, 9) });
  });
});
