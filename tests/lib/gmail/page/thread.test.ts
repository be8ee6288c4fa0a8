import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/gmail/ids';
import {
  readMessages,
  readThread,
  threadBarPlace,
  threadSnapshotOf,
} from '@/lib/gmail/page/thread';
import { visibleView } from '@/lib/gmail/page/view';
import {
  HEADING_IDS,
  LAST_ID,
  MESSAGE_ID,
  openThread,
  THREAD_ID,
  threadMessage,
  view,
} from './make-page';

const MINE = threadMessage({
  ids: `data-message-id="#msg-a:r11" data-legacy-message-id="${MESSAGE_ID}"`,
  sender: '<span class="gD" email="me@example.com" name="me">me</span>',
});
const REPLY = threadMessage({
  ids: `data-message-id="#msg-f:${BigInt(`0x${LAST_ID}`)}" data-legacy-message-id="${LAST_ID}"`,
});

function viewOf(content: string): Element {
  document.body.innerHTML = view(content);
  const shown = visibleView(document);
  if (!shown) throw new Error('no view');
  return shown;
}

describe('readThread', () => {
  it('reads the thread and its messages', () => {
    expect(readThread(viewOf(openThread([MINE, REPLY])))).toEqual({
      ok: true,
      value: {
        threadId: THREAD_ID,
        subject: 'Quote for March',
        messages: [
          {
            messageId: MESSAGE_ID,
            wireId: 'msg-a:r11',
            from: 'me@example.com',
            fromName: 'me',
            at: instantOf(MESSAGE_ID),
          },
          {
            messageId: LAST_ID,
            wireId: `msg-f:${BigInt(`0x${LAST_ID}`)}`,
            from: 'ana@client.example',
            fromName: 'Ana Ruiz',
            at: instantOf(LAST_ID),
          },
        ],
      },
    });
  });

  it.each([
    ['says "undefined" for its id', HEADING_IDS.replace('thread-a:r10', 'undefined'), THREAD_ID],
    [
      'has an id of the server alone',
      'data-thread-perm-id="thread-f:1750360559522271241"',
      '184a87a7b32dd009',
    ],
  ])('reads a heading that %s', (_, ids, threadId) => {
    expect(readThread(viewOf(openThread([MINE], ids)))).toMatchObject({ value: { threadId } });
  });

  it.each([
    ['a view without a thread', '<div class="Cp"></div>'],
    ['a heading without an id', openThread([MINE], '')],
    ['a new thread that is not saved', openThread([MINE], 'data-thread-perm-id="thread-a:r10"')],
    [
      'a hidden thread',
      `<div style="display: none">${openThread([MINE], 'data-thread-perm-id="thread-f:1750360559522271241"')}</div>`,
    ],
  ])('says that the heading is missing in %s', (_, content) => {
    expect(readThread(viewOf(content))).toEqual({ ok: false, missing: 'threadHeading' });
  });
});

describe('readMessages', () => {
  it('keeps messages that are folded or were only just sent', () => {
    const folded = threadMessage({ ids: '', state: 'kv' });
    const hidden = threadMessage({ ids: '', state: 'kQ', sender: '' });
    const justSent = threadMessage({ ids: 'data-message-id="#msg-a:r12"' });
    const messages = readMessages(viewOf(openThread([folded, hidden, MINE, justSent])));
    expect(
      messages.map(({ messageId, wireId, from, at }) => [messageId, wireId, from, at]),
    ).toEqual([
      [null, null, 'ana@client.example', null],
      [null, null, null, null],
      [MESSAGE_ID, 'msg-a:r11', 'me@example.com', instantOf(MESSAGE_ID)],
      [null, 'msg-a:r12', 'ana@client.example', null],
    ]);
  });

  it('finds messages that stand elsewhere than expected, in the order of the page', () => {
    const elsewhere = MINE.replace('class="h7"', 'class="new"');
    const messages = readMessages(viewOf(openThread([elsewhere, REPLY])));
    expect(messages.map(({ messageId }) => messageId)).toEqual([MESSAGE_ID, LAST_ID]);
  });
});

describe('threadBarPlace', () => {
  it('is above the messages', () => {
    const place = threadBarPlace(viewOf(openThread([MINE])));
    if (!place.ok) throw new Error(place.missing);
    expect((place.value.before as Element).className).toBe('nH hx');
    expect(place.value.parent.className).toBe('nH aHU');
  });

  it('may not be there', () => {
    expect(threadBarPlace(viewOf(''))).toEqual({ ok: false, missing: 'messageList' });
  });
});

describe('threadSnapshotOf', () => {
  it('is never complete, and leaves out messages without a sender', () => {
    const hidden = threadMessage({ ids: '', state: 'kQ', sender: '' });
    const reading = readThread(viewOf(openThread([MINE, hidden])));
    if (!reading.ok) throw new Error(reading.missing);
    expect(threadSnapshotOf(reading.value, 'me@example.com')).toEqual({
      account: 'me@example.com',
      threadId: THREAD_ID,
      subject: 'Quote for March',
      messages: [
        {
          messageId: MESSAGE_ID,
          wireId: 'msg-a:r11',
          from: 'me@example.com',
          fromName: 'me',
          at: instantOf(MESSAGE_ID),
          subject: null,
          labels: [],
        },
      ],
      isComplete: false,
    });
  });
});

describe('visibleView', () => {
  it('is not one that Gmail keeps hidden', () => {
    document.body.innerHTML =
      view('', 'id="old" style="display: none"') +
      `<div hidden>${view('', 'id="older"')}</div>` +
      view('', 'id="shown"');
    expect(visibleView(document)?.id).toBe('shown');
  });

  it('may not be there yet', () => {
    document.body.innerHTML = view('', 'hidden');
    expect(visibleView(document)).toBeNull();
  });
});
