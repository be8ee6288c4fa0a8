import { beforeEach, describe, expect, it } from 'vitest';
import { readRow, rowMarkPlace } from '@/lib/gmail/page/rows';
import { findAll } from '@/lib/gmail/page/selectors';
import { captured, hasCaptures, readCapture } from '../captures';
import { LAST_ID, list, listRow, MESSAGE_ID, ROW_IDS, splitRow, THREAD_ID } from './make-page';

beforeEach(() => {
  document.body.innerHTML = '';
});

function rowOf(html: string): Element {
  document.body.innerHTML = html;
  const [row] = findAll(document, 'row');
  if (!row) throw new Error('no row');
  return row;
}

describe('readRow', () => {
  const row = {
    threadId: THREAD_ID,
    wireThreadId: 'thread-a:r10',
    lastMessageId: LAST_ID,
    lastNonDraftMessageId: MESSAGE_ID,
    people: [{ email: 'ana@client.example', name: 'Ana Ruiz' }],
    subject: 'Quote for March',
  };

  it.each([
    ['a row', listRow()],
    ['an unread one', listRow({ classes: 'zA zE' })],
    ['the rows of a vertical split', splitRow()],
  ])('reads %s', (_, html) => {
    expect(readRow(rowOf(list(html)))).toEqual({ ok: true, value: row });
  });

  it('reads each row of a vertical split once', () => {
    rowOf(list(splitRow(), splitRow(), listRow()));
    expect(findAll(document, 'row').map((it) => readRow(it).ok)).toEqual([true, true, true]);
  });

  it('names each person once', () => {
    const people =
      '<span email="me@example.com" name="me">me</span>, <span email="ana@client.example" name="Ana">Ana</span>, <span email="me@example.com" name="me">me</span>, <span email="undefined">?</span>';
    expect(readRow(rowOf(list(listRow({ people }))))).toMatchObject({
      value: {
        people: [
          { email: 'me@example.com', name: 'me' },
          { email: 'ana@client.example', name: 'Ana' },
        ],
      },
    });
  });

  it('cuts the thread id of conversation view off', () => {
    const ids = ROW_IDS.replace('thread-a:r10', 'thread-a:r10|msg-a:r11');
    expect(readRow(rowOf(list(listRow({ ids }))))).toMatchObject({
      value: { wireThreadId: 'thread-a:r10' },
    });
  });

  it('knows the legacy id in an id of the server', () => {
    const ids = 'data-thread-id="#thread-f:1750360559522271241" data-legacy-thread-id=""';
    expect(readRow(rowOf(list(listRow({ ids }))))).toMatchObject({
      value: { threadId: '184a87a7b32dd009', lastMessageId: null, lastNonDraftMessageId: null },
    });
  });

  it.each([
    ['rowIds', listRow({ ids: 'data-unknown' })],
    ['rowIds', listRow({ ids: 'data-legacy-thread-id="undefined"' })],
    ['rowIds', '<tr class="zA" id=":1"><td>Ad</td></tr>'],
  ])('says that %s is missing', (missing, html) => {
    expect(readRow(rowOf(list(html)))).toEqual({ ok: false, missing });
  });

  it('shows markup in a subject as text', () => {
    const subject = '&lt;img src=x onerror=alert(1)&gt; &amp; more';
    expect(readRow(rowOf(list(listRow({ subject }))))).toMatchObject({
      value: { subject: '<img src=x onerror=alert(1)> & more' },
    });
  });
});

describe('rowMarkPlace', () => {
  it.each([
    ['before the subject', listRow(), 'xT', 'y6'],
    ['in the second row of a vertical split', splitRow(), 'xT', 'y6'],
  ])('is %s', (_, html, parent, before) => {
    const place = rowMarkPlace(rowOf(list(html)));
    if (!place.ok) throw new Error(place.missing);
    expect(place.value.parent.className).toBe(parent);
    expect((place.value.before as Element).className).toBe(before);
  });

  it('may not be there', () => {
    expect(rowMarkPlace(rowOf(list('<tr class="zA" id=":1"><td></td></tr>')))).toEqual({
      ok: false,
      missing: 'rowMarkLine',
    });
  });
});

describe.skipIf(!hasCaptures)(`a list row of 2019-12, ${captured}`, () => {
  const captureRow = (): Element => rowOf(readCapture('dom/list-row-2019-12-ru.html'));

  it('is read', () => {
    expect(readRow(captureRow())).toEqual({
      ok: true,
      value: {
        threadId: '16f438e906b36dac',
        wireThreadId: 'thread-f:1654009536642772396',
        lastMessageId: '16f438f4edd46df5',
        lastNonDraftMessageId: '16f438f4edd46df5',
        people: [{ email: 'alex@example.com', name: 'Александр' }],
        subject: 'тестовое задание',
      },
    });
  });

  it('has a place for a mark', () => {
    expect(rowMarkPlace(captureRow()).ok).toBe(true);
  });
});
