import { SHAPES } from '@/components/shapes';
import { attempt } from '@/lib/attempt';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { Mark, MarkState, ThreadMark } from '@/lib/domain/mark';
import type { Place } from '@/lib/gmail/page/page-reading';
import { request } from '@/lib/messaging/client';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The mark of one row, as plain DOM: there are hundreds of rows.
 *
 * @param place - called when there is something to draw; null if there is no place for it
 * @returns draws what its thread has to show now, and takes the mark away where that is nothing
 */
export function makeRowMark(
  page: Document,
  place: () => Place | null,
  signal: AbortSignal,
): (known: ThreadMark | null) => void {
  let element: HTMLElement | undefined;
  let drawn = '';
  const remove = (): void => {
    element?.remove();
    element = undefined;
    drawn = '';
  };
  signal.addEventListener('abort', remove);
  return (known) => {
    if (!known?.shown) return remove();
    const { id, mark } = known.shown;
    const text = `${id} ${mark.state} ${mark.lateness} ${mark.text}`;
    // Drawn already, and still there: Gmail redraws rows at will.
    if (element?.isConnected && text === drawn) return;
    remove();
    const found = place();
    if (!found) return;
    element = drawMark(page, mark);
    drawn = text;
    explainWhenPointedAt(element, id);
    found.parent.insertBefore(element, found.before);
  };
}

/** Put into words only for whom points at it, and then anew: most marks are never pointed at. */
function explainWhenPointedAt(element: HTMLElement, id: FollowUpId): void {
  element.addEventListener('mouseenter', () =>
    attempt('explain a mark', async () => {
      element.title = await request('explain', { id });
    }),
  );
}

/** One of each kind, of which every mark is a copy. */
const models = new Map<string, HTMLElement>();

function drawMark(page: Document, { state, lateness, text }: Mark): HTMLElement {
  const kind = `${state} ${lateness}`;
  let model = models.get(kind);
  if (model?.ownerDocument !== page) {
    model = page.createElement('span');
    model.className = 'retoma retoma-mark';
    model.dataset.state = state;
    model.dataset.lateness = String(lateness);
    model.append(drawShape(page, state));
    models.set(kind, model);
  }
  const element = model.cloneNode(true) as HTMLElement;
  element.append(text);
  return element;
}

/** @param size - its width and height in pixels */
export function drawShape(page: Document, state: MarkState, size = 10): SVGElement {
  const { path, isFilled, isDashed } = SHAPES[state];
  const svg = page.createElementNS(SVG, 'svg');
  setAttributes(svg, {
    viewBox: '0 0 12 12',
    width: `${size}`,
    height: `${size}`,
    'aria-hidden': 'true',
  });
  const outline = page.createElementNS(SVG, 'path');
  setAttributes(outline, {
    d: path,
    fill: isFilled ? 'currentColor' : 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    ...(isDashed && { 'stroke-dasharray': '2 2.4' }),
  });
  svg.append(outline);
  return svg;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
