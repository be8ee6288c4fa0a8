import { beforeEach, describe, expect, it } from 'vitest';
import { receive } from '@/lib/gmail/channel';
import { observeTraffic } from '@/lib/gmail/observe-traffic';
import type { GmailRecord } from '@/lib/gmail/records';
import { legacyIdAt, MONDAY } from '../../make';

const THREAD = 'thread-a:r11';
const MESSAGE = 'msg-a:r22';
const LEGACY_THREAD = legacyIdAt(MONDAY - 60_000);
const LEGACY_MESSAGE = legacyIdAt(MONDAY);

/** A request of Gmail's without a network: what is asked is answered by the test. */
class FakeRequest extends EventTarget {
  status = 0;
  responseType = '';
  responseText = '';
  sentBody: unknown;
  open(_method: string, _url: string): void {}
  send(body?: unknown): void {
    this.sentBody = body;
  }
  answer(text: string, status = 200): void {
    this.status = status;
    this.responseText = text;
    this.dispatchEvent(new Event('load'));
  }
}

type Page = Parameters<typeof observeTraffic>[0];

let page: Page;
let records: GmailRecord[];

beforeEach(() => {
  const idle = (task: () => void): number => {
    task();
    return 0;
  };
  class PageRequest extends FakeRequest {}
  page = {
    XMLHttpRequest: PageRequest,
    document: document.implementation.createHTMLDocument(),
    location: { pathname: '/mail/u/1/' },
    requestIdleCallback: idle,
    GLOBALS: [0, 0, 0, 0, 0, 0, 0, 0, 0, 'ik123', 'Me@Example.com'],
  } as unknown as Page;
  records = [];
});

function listen(): void {
  const { signal } = new AbortController();
  receive(page.document, (detail) => records.push(...JSON.parse(String(detail))), signal);
}

function exchange(url: string, body: unknown, answer: string, status = 200): FakeRequest {
  const request = new page.XMLHttpRequest() as unknown as FakeRequest;
  request.open('POST', url);
  request.send(body);
  request.answer(answer, status);
  return request;
}

/** The least of Gmail's message and thread nodes, by position (GMAIL.md). */
function node(fields: Record<number, unknown>): unknown[] {
  const length = Math.max(...Object.keys(fields).map(Number)) + 1;
  return Array.from({ length }, (_, index) => fields[index] ?? null);
}

function sendRequest(labels: readonly string[]): string {
  const message = node({
    0: MESSAGE,
    1: [1, 'me@example.com', 'Me'],
    2: [[1, 'Ana@Client.example', 'Ana']],
    6: MONDAY,
    7: 'Quote',
    8: [null, [[0, '<div>secret words</div>']]],
    10: labels,
  });
  return JSON.stringify([
    null,
    [[[1, [THREAD, node({ 13: [message] })]]]],
    null,
    [MONDAY, 1, MONDAY],
    2,
  ]);
}

function sendResponse(labels: readonly string[]): string {
  const message = node({
    0: MESSAGE,
    1: [1, 'me@example.com', 'Me'],
    6: MONDAY,
    10: labels,
    55: LEGACY_MESSAGE,
  });
  const thread = node({ 0: 'Quote', 3: THREAD, 4: [message], 19: LEGACY_THREAD });
  return JSON.stringify([
    [],
    [0, null, null, null, null, [[[THREAD, null, node({ 6: [thread, 1] })]]]],
  ]);
}

const SENT = ['^all', '^pfg', '^f_bt'];
const DRAFT = ['^all', '^r', '^r_bt'];
const ofType = (type: GmailRecord['type']) => records.filter((record) => record.type === type);

describe('observeTraffic', () => {
  it('says who is signed in whenever somebody begins to listen', () => {
    observeTraffic(page);
    listen();
    expect(records).toEqual([
      { type: 'page', account: 'me@example.com', index: 1, delegate: '', ik: 'ik123' },
    ]);
  });

  it('tells of a sent mail once Gmail has accepted it, also to one who listens later', () => {
    observeTraffic(page);
    exchange('/sync/u/1/i/s?hl=en&c=1', sendRequest(SENT), sendResponse(SENT));
    listen();
    expect(ofType('sent')).toEqual([
      {
        type: 'sent',
        mail: {
          account: 'me@example.com',
          threadId: LEGACY_THREAD,
          messageId: LEGACY_MESSAGE,
          wireId: MESSAGE,
          from: { email: 'me@example.com', name: 'Me' },
          to: [{ email: 'ana@client.example', name: 'Ana' }],
          cc: [],
          bcc: [],
          subject: 'Quote',
          sentAt: MONDAY,
          isScheduled: false,
        },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('secret');
  });

  it('tells when a sent mail is a draft again, but not of every draft', () => {
    observeTraffic(page);
    listen();
    exchange('/sync/u/1/i/s', sendRequest(DRAFT), sendResponse(DRAFT));
    expect(ofType('unsent')).toEqual([]);
    exchange('/sync/u/1/i/s', sendRequest(SENT), sendResponse(SENT));
    exchange('/sync/u/1/i/s', sendRequest(DRAFT), sendResponse(DRAFT));
    expect(ofType('unsent')).toEqual([
      { type: 'unsent', account: 'me@example.com', wireId: MESSAGE },
    ]);
  });

  it('leaves requests and answers as they are', () => {
    observeTraffic(page);
    const body = sendRequest(SENT);
    expect(exchange('/sync/u/1/i/s', body, '[]').sentBody).toBe(body);
  });

  it('hears nothing of a mail that Gmail did not accept', () => {
    observeTraffic(page);
    listen();
    exchange('/sync/u/1/i/s', sendRequest(SENT), sendResponse(SENT), 503);
    expect(ofType('sent')).toEqual([]);
  });

  it.each(['', 'garbage', '{}', '[[["^msg"]]]', ")]}'\n[1,[2,[3]]]", 'null'])(
    'counts what it cannot read and never throws: %j',
    (answer) => {
      observeTraffic(page);
      listen();
      expect(() => exchange('/sync/u/1/i/s', 'garbage', answer)).not.toThrow();
      expect(ofType('traffic-health')).toEqual([
        { type: 'traffic-health', understood: {}, unknown: { 'sync:s': 1 } },
      ]);
    },
  );

  it('never wraps twice', () => {
    observeTraffic(page);
    const { send } = page.XMLHttpRequest.prototype;
    observeTraffic(page);
    expect(page.XMLHttpRequest.prototype.send).toBe(send);
  });

  it('looks at nothing but the sync traffic', () => {
    observeTraffic(page);
    listen();
    exchange('/mail/u/1/?view=other', sendRequest(SENT), sendResponse(SENT));
    expect(records.filter(({ type }) => type !== 'page')).toEqual([]);
  });
});
