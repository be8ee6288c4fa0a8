import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { db } from '@/lib/db/db';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { RequestError, report, request, UnansweredError } from '@/lib/messaging/client';
import { serve } from '@/lib/messaging/server';
import { ME, makeMail } from '../../make';
import { install } from '../background/setup';

beforeEach(async () => {
  await install();
  serve(handlers);
});
afterEach(() => vi.useRealTimers());

describe('the background', () => {
  it.each([
    ['text', 'hello'],
    ['null', null],
    ['another extension', { source: 'other', name: 'undo' }],
    ['a name that is none', { source: 'retoma', name: 'constructor' }],
    ['no payload where one is needed', { source: 'retoma', name: 'finish' }],
  ])('refuses %s with a named error', async (_, message) => {
    expect(await fakeBrowser.runtime.sendMessage(message)).toEqual({
      ok: false,
      error: expect.stringMatching(/^RefusedMessageError: /),
    });
  });

  it('names the field at fault and never what it holds', async () => {
    const mail = { ...makeMail(), threadId: '<img src=x onerror=secret()>' };
    const message = {
      source: 'retoma',
      name: 'reportSent',
      payload: { mail, choice: { kind: 'by-settings' }, judgement: NOT_JUDGED },
    };
    const reply = await fakeBrowser.runtime.sendMessage(message);
    expect(reply).toEqual({
      ok: false,
      error: 'RefusedMessageError: reportSent: unusable mail.threadId',
    });
    expect(await db.followUps.count()).toBe(0);
  });

  it('takes hostile words as words', async () => {
    const hostile = `<img src=x onerror=alert(1)>\u202E\0😀${'x'.repeat(10_000)}`;
    const mail = makeMail({ subject: hostile, to: [{ email: 'a@b.example', name: hostile }] });
    const followUp = await request('reportSent', {
      mail,
      choice: { kind: 'by-settings' },
      judgement: NOT_JUDGED,
    });
    expect(followUp?.subject).toHaveLength(1000);
    expect(followUp?.subject).toMatch(/^<img src=x onerror=alert\(1\)>\u202E😀x+$/);
  });

  it('is told again what must not be lost when it dies over it, and not when it refuses', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockRejectedValueOnce(
      new Error('The message port closed before a response was received.'),
    );
    const mail = makeMail();
    await report('reportSent', { mail, choice: { kind: 'by-settings' }, judgement: NOT_JUDGED });
    expect(await db.followUps.count()).toBe(1);
    send.mockClear();
    await expect(report('finish', { id: 'x' })).rejects.toThrow(RequestError);
    expect(send).toHaveBeenCalledTimes(1);
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(report('getSettings')).rejects.toThrow(UnansweredError);
  });

  it('hands the error of a handler on', async () => {
    await expect(request('saveSettings', { workdays: [] })).rejects.toThrow('unusable workdays');
    await expect(request('checkNow', { id: `${ME}/1` })).rejects.toThrow('unusable id');
  });
});
