// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { decimalOf, legacyInstant } from './ids';
import type { WrittenMessage } from './mail';
import { Mailbox } from './mailbox';

const ME = { email: 'me@example.com', name: 'Me' };
const BOB = { email: 'bob@lane.example', name: 'Bob' };
const NOON = Date.UTC(2026, 10, 2, 12);
const DRAFT = ['^all', '^r', '^r_bt'];
const SEND = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
const LONG_MS = 60_000;

let mailbox = makeMailbox();

function makeMailbox(now = NOON): Mailbox {
  return new Mailbox({ owner: ME, aliases: [], ik: '0', userLabels: [] }, () => now);
}

afterEach(() => {
  mailbox.close();
  mailbox = makeMailbox();
});

function write(values: Partial<WrittenMessage> = {}) {
  return mailbox.write(
    {
      id: 'msg-a:r1',
      threadId: 'thread-a:r2',
      from: ME,
      to: [BOB],
      cc: [],
      bcc: [],
      subject: 'Quote',
      html: '<div>Hello</div>',
      labels: DRAFT,
      inReplyTo: null,
      scheduledAt: null,
      ...values,
    },
    LONG_MS,
  );
}

describe('delivered mail', () => {
  it('has ids that tell its time, in hex and in decimal', () => {
    const { threadId, messageId } = mailbox.deliver({ from: BOB, subject: 'Hi', at: NOON - 5 });
    const thread = mailbox.thread(threadId);
    expect(legacyInstant(messageId)).toBe(NOON - 5);
    expect(thread.id).toBe(`thread-f:${decimalOf(threadId)}`);
    expect(thread.messages[0]?.id).toBe(`msg-f:${decimalOf(messageId)}`);
  });

  it.each([
    ['human', BOB.email, '^u'],
    ['auto-reply', BOB.email, '^smartlabel_notification'],
    ['bounce', 'mailer-daemon@googlemail.com', '^smartlabel_notification'],
    ['calendar', BOB.email, '^smartlabel_notification'],
    ['own', ME.email, '^f'],
  ] as const)('of kind %s comes from %s with %s', (kind, from, label) => {
    const { threadId } = mailbox.deliver({ from: BOB, subject: 'Hi' });
    mailbox.deliver({ threadId, kind });
    const last = mailbox.thread(threadId).messages.at(-1);
    expect(last?.from.email).toBe(from);
    expect(last?.labels).toContain(label);
  });

  it('to a new thread needs a sender', () => {
    expect(() => mailbox.deliver({ subject: 'Hi' })).toThrow(RangeError);
  });
});

describe('a draft', () => {
  it('gets a new message id with every save, and keeps its thread id', () => {
    const first = mailbox.thread(write().legacyId);
    const second = mailbox.thread(write().legacyId);
    expect(second.threadId).toBe(first.threadId);
    expect(second.messages[0]?.id).toBe(first.messages[0]?.id);
    expect(second.messages[0]?.messageId).not.toBe(first.messages[0]?.messageId);
  });

  it('that is thrown away takes its thread along', () => {
    const { id, legacyId } = write();
    mailbox.discard(id, 'msg-a:r1');
    expect(() => mailbox.thread(legacyId)).toThrow(RangeError);
  });
});

describe('a sent mail', () => {
  it('is pending until its undo window is over', () => {
    const { legacyId } = write({ labels: SEND });
    expect(mailbox.thread(legacyId).messages[0]?.labels).toEqual(
      ['^all', '^f', '^f_bt', '^f_cl', '^pfg'].sort(),
    );
    mailbox.finishSending();
    expect(mailbox.thread(legacyId).messages[0]?.labels).toEqual(['^all', '^f', '^f_bt']);
  });

  it('leaves once, and not at all if it is undone', () => {
    const left: string[] = [];
    mailbox.onSent = ({ id }) => left.push(id);
    const { id } = write({ labels: SEND });
    mailbox.label(id, ['^r', '^r_bt'], ['^pfg', '^f', '^f_bt', '^f_cl'], ['msg-a:r1']);
    mailbox.finishSending();
    expect(left).toEqual([]);
    write({ labels: SEND });
    mailbox.finishSending();
    mailbox.finishSending();
    expect(left).toEqual(['msg-a:r1']);
  });

  it('that is scheduled leaves when it is released', () => {
    const left: string[] = [];
    mailbox.onSent = ({ id }) => left.push(id);
    const scheduled = ['^all', '^scheduled', '^f_bt', '^f_btns', '^f_cl'];
    const { legacyId } = write({ labels: scheduled, scheduledAt: NOON + LONG_MS });
    expect(mailbox.thread(legacyId).messages[0]).toMatchObject({ scheduledAt: NOON + LONG_MS });
    mailbox.finishSending();
    expect(left).toEqual([]);
    mailbox.releaseScheduled();
    expect(left).toEqual(['msg-a:r1']);
    expect(mailbox.thread(legacyId).messages[0]?.labels).toContain('^f');
    expect(mailbox.thread(legacyId).messages[0]?.labels).not.toContain('^scheduled');
  });
});

it('tells which threads changed after a version', () => {
  mailbox.deliver({ from: BOB, subject: 'One' });
  const { version } = mailbox;
  const { threadId } = mailbox.deliver({ from: BOB, subject: 'Two' });
  expect(mailbox.changedSince(version).map(({ legacyId }) => legacyId)).toEqual([threadId]);
});
