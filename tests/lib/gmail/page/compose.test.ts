import { describe, expect, it } from 'vitest';
import {
  composeAround,
  composeChipPlace,
  findSendButton,
  readCompose,
} from '@/lib/gmail/page/compose';
import { find, findAll } from '@/lib/gmail/page/selectors';
import { captured, hasCaptures, readCapture } from '../captures';
import { composeFields, composeWindow, THREAD_ID, threadMessage } from './make-page';

function rootIn(html: string): Element {
  document.body.innerHTML = html;
  const field = find(document, 'composeDraft');
  const root = field && composeAround(field);
  if (!root?.ok) throw new Error('no compose');
  return root.value;
}

/** As Send says which draft it sends. */
function jslogOf(...fields: unknown[]): string {
  const base64 = btoa(JSON.stringify(fields)).replaceAll('=', '.');
  return `32601; u014N:xr6bB; dYFj7e:true; 11:${base64}; 4:W251bGxd`;
}

describe('readCompose', () => {
  const compose = {
    draftId: 'msg-a:r11',
    threadId: THREAD_ID,
    from: 'me@example.com',
    subject: 'Quote for March',
    recipients: [
      { email: 'ana@client.example', name: 'Ana Ruiz' },
      { email: 'bo@client.example', name: 'Bo' },
    ],
  };

  it.each([
    ['a window', composeWindow()],
    [
      'an answer below a message',
      `<div>${threadMessage()}<div class="ip">${composeFields()}</div></div>`,
    ],
    [
      'full screen',
      `<div class="aSs"><div class="aSt"><div role="dialog">${composeFields()}</div></div></div>`,
    ],
    ['a window of its own', `<div role="main">${composeFields()}</div>`],
  ])('reads %s', (_, html) => {
    expect(readCompose(rootIn(html))).toEqual(compose);
  });

  it('keeps two windows apart', () => {
    document.body.innerHTML = composeWindow() + composeWindow({ draft: '#msg-a:r12' });
    const drafts = findAll(document, 'composeDraft').map((field) => {
      const root = composeAround(field);
      return root.ok ? readCompose(root.value).draftId : null;
    });
    expect(drafts).toEqual(['msg-a:r11', 'msg-a:r12']);
  });

  it('knows what is not said', () => {
    const root = rootIn(composeWindow({ draft: 'undefined', thread: '', from: '', to: '' }));
    expect(readCompose(root)).toMatchObject({ draftId: null, threadId: null, from: null });
  });

  it('reads recipients as Gmail drew them before 2021-10', () => {
    const old = (name: string, value: string): string =>
      `<div class="vR"><input type="hidden" name="${name}" value="${value}"></div>`;
    const to =
      old('to', '&quot;Ruiz, Ana&quot; &lt;Ana@Client.example&gt;') +
      old('to', 'di@client.example') +
      old('to', 'di');
    expect(readCompose(rootIn(composeWindow({ to }))).recipients).toEqual([
      { email: 'ana@client.example', name: 'Ruiz, Ana' },
      { email: 'di@client.example', name: '' },
      { email: 'bo@client.example', name: 'Bo' },
    ]);
  });

  it('knows draft and thread by what Send carries', () => {
    const jslog = jslogOf('#msg-a:r-77', null, 1, ['#thread-f:1750360559522271241'], 0);
    const root = rootIn(composeWindow({ draft: '', thread: '', jslog }));
    expect(readCompose(root)).toMatchObject({
      draftId: 'msg-a:r-77',
      threadId: '184a87a7b32dd009',
    });
  });

  it.each(['', '11:', '11:!!!; 4:x', jslogOf('no id'), '11:bm8ganNvbg..'])(
    'survives Send with "%.20s"',
    (jslog) => {
      const root = rootIn(composeWindow({ draft: '', thread: '', jslog }));
      expect(readCompose(root)).toMatchObject({ draftId: null, threadId: null });
    },
  );
});

describe('composeAround', () => {
  it('may not be there', () => {
    document.body.innerHTML = '<input name="draft">';
    const [field] = findAll(document, 'composeDraft');
    expect(field && composeAround(field)).toEqual({ ok: false, missing: 'composeRoot' });
  });
});

describe('the chip', () => {
  it('goes beside Send', () => {
    const root = rootIn(composeWindow());
    const button = findSendButton(root);
    const place = composeChipPlace(root);
    if (!button.ok || !place.ok) throw new Error('no place');
    expect(button.value.textContent).toBe('Send');
    expect(place.value.parent.className).toBe('btC');
    expect((place.value.before as Element).className).toBe('gU oc');
  });

  it.each([
    ['sendButton', '<div class="M9"><input name="draft"></div>'],
    [
      'sendCell',
      '<div class="M9"><input name="draft"><div role="button" class="T-I-atl aoO"></div></div>',
    ],
  ])('has no place where %s is missing', (missing, html) => {
    expect(composeChipPlace(rootIn(html))).toEqual({ ok: false, missing });
  });
});

describe.skipIf(!hasCaptures)(`compose fields of 2023, ${captured}`, () => {
  it('tell their draft, and no more', () => {
    document.body.innerHTML = readCapture('dom/compose-fields-vi.html');
    expect(readCompose(document.body)).toEqual({
      draftId: 'msg-a:r7264131327367667212',
      threadId: null,
      from: null,
      subject: '',
      recipients: [],
    });
    expect(findSendButton(document.body)).toMatchObject({ ok: true });
  });
});
