import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportIncoming } from '@/entrypoints/gmail.content/features/report-incoming';
import { startInGmail } from '@/entrypoints/gmail.content/start';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import type { MessageSnapshot } from '@/lib/domain/snapshot';
import { openSender } from '@/lib/gmail/channel';
import type { GmailRecord } from '@/lib/gmail/records';
import type { Envelope } from '@/lib/messaging/protocol';
import { ANA, ME, MONDAY, makeMessage, makeOwnMessage, makeSnapshot } from '../../make';

const BOB = { from: 'bob@else.example', fromName: 'Bob' };
const SALES = 'sales@firm.example';

let controller: AbortController;
let requests: Envelope[];
let settings = DEFAULT_SETTINGS;
let isBroken = false;

beforeEach(() => {
  vi.useFakeTimers({ now: MONDAY, toFake: ['Date'] });
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 0));
  settings = DEFAULT_SETTINGS;
  controller = new AbortController();
  requests = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Envelope) => {
    requests.push(message);
    return isBroken ? { ok: false, error: 'broken' } : { ok: true, value: answer(message) };
  }) as never);
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Only Ana's mail matters. */
function answer({ name }: Envelope): unknown {
  if (name === 'getTrackingRules') return { settings, corrections: [] };
  return name === 'whoMatters' ? [ANA.email] : null;
}

async function show(...threads: readonly (readonly MessageSnapshot[])[]) {
  const page = document.implementation.createHTMLDocument('Gmail');
  const sender = openSender(page, () => undefined);
  startInGmail(page, [reportIncoming], controller.signal);
  sender.send({ type: 'page', account: ME, index: 0, delegate: '', ik: null });
  await settled();
  const records = threads.map(
    (messages): GmailRecord => ({ type: 'thread', snapshot: makeSnapshot(messages) }),
  );
  for (const record of records) sender.send(record);
  await settled();
  return {
    again() {
      for (const record of records) sender.send(record);
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const asked = () => requests.filter(({ name }) => name === 'whoMatters');
const reported = () => requests.filter(({ name }) => name === 'reportIncoming');
const message = (n: number, over: Partial<MessageSnapshot> = {}) =>
  makeMessage({ at: MONDAY - n, ...over });

describe('what Gmail shows of others’ mail', () => {
  it('is asked about by its senders together, and told of where it matters', async () => {
    await show([message(1)], [message(2, BOB)], [message(3)]);
    expect(asked().map(({ payload }) => payload)).toEqual([
      { account: ME, senders: [ANA.email, BOB.from] },
    ]);
    expect(reported().map(({ payload }) => payload)).toEqual(
      [1, 3].map((n) => ({
        account: ME,
        threadId: makeSnapshot([]).threadId,
        messageId: message(n).messageId,
        from: ANA.email,
        at: MONDAY - n,
      })),
    );
  });

  it('is asked about once', async () => {
    const { again } = await show([message(1)], [message(2, BOB)]);
    again();
    await settled();
    expect(asked()).toHaveLength(1);
    expect(reported()).toHaveLength(1);
  });

  it('is asked about again if the background could not answer', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    isBroken = true;
    const { again } = await show([message(1)]);
    isBroken = false;
    again();
    await settled();
    expect(reported()).toHaveLength(1);
  });

  it('matters where the user wrote, too', async () => {
    await show([makeOwnMessage({ at: MONDAY - 9 }), message(1, BOB)]);
    expect(reported()).toHaveLength(1);
    expect(asked()).toEqual([]);
  });

  it('matters if it was sent to an address of the user’s choice', async () => {
    settings = { ...DEFAULT_SETTINGS, enquiryAddresses: [SALES] };
    await show([message(1, { ...BOB, to: [SALES] })]);
    expect(reported()).toHaveLength(1);
  });

  it.each([
    ['is the user’s own', makeOwnMessage()],
    ['comes from the user’s own address', message(1, { from: ME })],
    ['is a draft', message(1, { labels: ['^i', '^r'] })],
    ['is not in the inbox', message(1, { labels: ['^all'] })],
    ['names no sender', message(1, { from: null })],
    ['is weeks old', message(15 * 24 * 3_600_000)],
  ])('stays in the page if it %s', async (_, it) => {
    await show([it]);
    expect([...asked(), ...reported()]).toEqual([]);
  });

  it('stays in the page where the user wrote, if no questions are to be remembered', async () => {
    settings = { ...DEFAULT_SETTINGS, enquiries: false };
    await show([makeOwnMessage({ at: MONDAY - 9 }), message(1, BOB)]);
    expect(reported()).toEqual([]);
    expect(asked()).toHaveLength(1);
  });
});
