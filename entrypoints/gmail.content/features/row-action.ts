import { attempt } from '@/lib/attempt';
import { readRow } from '@/lib/gmail/page/rows';
import { anyOf, find } from '@/lib/gmail/page/selectors';
import { i18n } from '@/lib/i18n/i18n';
import type { Feature, GmailPage } from '../feature';
import { flaggedRow, toggle } from '../flag-thread';
import { drawShape } from '../row-mark';

/** One button more among those that Gmail shows on the row under the pointer: follow up, or stop. */
export const rowAction: Feature = {
  id: 'row-action',

  start(gmail, signal) {
    const { document } = gmail;
    let shown: AbortController | undefined;
    // One listener for all rows: most of them are never pointed at.
    const show = ({ target }: Event): void => {
      const row = target instanceof Element ? target.closest(anyOf('row')) : null;
      if (!row || row.querySelector('.retoma-action')) return;
      shown?.abort();
      shown = new AbortController();
      addButton(row, gmail, AbortSignal.any([signal, shown.signal]));
    };
    document.addEventListener('mouseover', show, { signal, passive: true });
    document.addEventListener('focusin', show, { signal, passive: true });
  },
};

function addButton(element: Element, gmail: GmailPage, signal: AbortSignal): void {
  const { document, account, marks } = gmail;
  const toolbar = find(element, 'rowToolbar');
  const reading = readRow(element);
  if (!toolbar || !reading.ok) return;
  const row = reading.value;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'retoma retoma-action';
  button.append(drawShape(document, 'today', 14));
  let isAwaited = false;
  gmail.styleMarks();
  marks.watch(
    row.threadId,
    (known) => {
      isAwaited = known?.isAwaited === true;
      button.setAttribute('aria-pressed', String(isAwaited));
      button.title = isAwaited ? i18n.t('action.stop') : i18n.t('action.followUp');
      button.setAttribute('aria-label', `${button.title}: ${row.subject}`);
    },
    signal,
  );
  // A click on a row opens its conversation, and a press begins to drag it.
  for (const type of ['mousedown', 'keydown']) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    void attempt('flag a row', () => toggle(flaggedRow(row, account), isAwaited));
  });
  const item = document.createElement('li');
  item.append(button);
  toolbar.prepend(item);
  signal.addEventListener('abort', () => item.remove());
}
