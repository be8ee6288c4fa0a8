import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trackSent } from '@/entrypoints/gmail.content/features/track-sent';
import { watchThreads } from '@/entrypoints/gmail.content/features/watch-threads';
import { startInGmail } from '@/entrypoints/gmail.content/start';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { openSender } from '@/lib/gmail/channel';
import type { GmailRecord } from '@/lib/gmail/records';
import { serve } from '@/lib/messaging/server';
import { install } from '../../lib/background/setup';
import { ME, makeMail, makeMessage, makeOwnMessage, makeSnapshot, november } from '../../make';

const PAGE: GmailRecord = { type: 'page', account: ME, index: 1, delegate: '', ik: 'ik9' };

let controller: AbortController;
let names: string[];

beforeEach(async () => {
  await install();
  serve(handlers);
  // The test DOM is never idle: it has no such callback.
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 0));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  controller = new AbortController();
  names = [];
  const { sendMessage } = fakeBrowser.runtime;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: { name: string }) => {
    names.push(message.name);
    return sendMessage.call(fakeBrowser.runtime, message);
  }) as never);
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Gmail's page with the observer in it, which has this to say as soon as it is heard. */
function openPage(...records: readonly GmailRecord[]) {
  const page = document.implementation.createHTMLDocument('Gmail');
  const sender = openSender(page, () => undefined);
  for (const record of records) sender.send(record);
  startInGmail(page, [trackSent, watchThreads], controller.signal);
  return { page, sender };
}

const count = () => db.followUps.count();
const sent = (over: Parameters<typeof makeMail>[0] = {}): GmailRecord => ({
  type: 'sent',
  mail: makeMail(over),
});

describe('Gmail’s content script', () => {
  it('starts with what the observer saw before it was there', async () => {
    openPage(PAGE, sent());
    await vi.waitFor(async () => expect(await count()).toBe(1));
    expect(await db.accounts.get(ME)).toMatchObject({ ik: 'ik9' });
  });

  it('finds the account in the title where the observer names none', async () => {
    const { page } = openPage({ ...PAGE, account: '' }, sent({ account: '' }));
    expect(names).toEqual([]);
    page.title = `Inbox (2) - ${ME} - Example Mail`;
    await vi.waitFor(async () => expect(await count()).toBe(1));
  });

  it('keeps mail in the page that is not to be watched', async () => {
    const to = [{ email: 'bob@example.com', name: 'Bob' }];
    const { sender } = openPage(PAGE, sent({ to }));
    sender.send({ type: 'thread', snapshot: makeSnapshot([makeMessage()]) });
    sender.send(sent({ threadId: '19a4000000000002', wireId: 'msg-a:r2' }));
    await vi.waitFor(async () => expect(await count()).toBe(1));
    expect(names.filter((name) => name === 'reportSent')).toHaveLength(1);
    expect(names).not.toContain('reportThreads');
  });

  it('hands on what the traffic shows of a watched thread, once', async () => {
    const { sender } = openPage(PAGE, sent());
    await vi.waitFor(async () => expect(await count()).toBe(1));
    const snapshot = makeSnapshot([makeOwnMessage(), makeMessage({ at: november(3) })]);
    sender.send({ type: 'thread', snapshot });
    sender.send({ type: 'thread', snapshot });
    await vi.waitFor(async () =>
      expect((await db.followUps.toCollection().first())?.state).toBe('replied'),
    );
    expect(names.filter((name) => name === 'reportThreads')).toHaveLength(1);
  });

  it.each([
    ['no JSON', 'x'],
    ['another type', JSON.stringify({ type: 'eval', code: '1' })],
    ['a mail of another shape', JSON.stringify({ type: 'sent', mail: { threadId: 7 } })],
  ])('passes over %s from the page', async (_, detail) => {
    const { page } = openPage(PAGE);
    page.dispatchEvent(new CustomEvent('retoma:record:1', { detail }));
    await vi.waitFor(() => expect(names).toContain('reportAccount'));
    expect(names).not.toContain('reportSent');
  });

  it('falls silent when it is outdated', async () => {
    const { sender } = openPage(PAGE);
    await vi.waitFor(() => expect(names).toContain('reportAccount'));
    controller.abort();
    names = [];
    sender.send(sent());
    await Promise.resolve();
    expect(names).toEqual([]);
  });
});
