import { SHAPES } from '@/components/shapes';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Place } from '@/lib/gmail/page/page-reading';
import { evidence } from '@/lib/words/evidence';
import { type Mark, type MarkState, markOf } from '@/lib/words/mark';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The mark of one row, as plain DOM: there are hundreds of rows.
 *
 * @param place - called when there is something to draw; null if there is no place for it
 * @returns draws what a follow-up is now, and takes the mark away for null
 */
export function makeRowMark(
  page: Document,
  place: () => Place | null,
  signal: AbortSignal,
): (followUp: FollowUp | null) => void {
  let element: HTMLElement | undefined;
  let drawn = '';
  let current: FollowUp | undefined;
  const remove = (): void => {
    element?.remove();
    element = undefined;
    drawn = '';
  };
  signal.addEventListener('abort', remove);
  return (followUp) => {
    if (!followUp || isOver(followUp)) return remove();
    current = followUp;
    const mark = markOf(followUp, Date.now());
    const text = `${mark.state} ${mark.lateness} ${mark.text}`;
    // Drawn already, and still there: Gmail redraws rows at will.
    if (element?.isConnected && text === drawn) return;
    remove();
    const found = place();
    if (!found) return;
    const shown = drawMark(page, mark);
    // Put into words only for whom points at it: most marks are never pointed at.
    shown.addEventListener('mouseenter', () => {
      if (current) shown.title = evidence(current, Date.now());
    });
    element = shown;
    drawn = text;
    found.parent.insertBefore(element, found.before);
  };
}

/** What the user ended is nobody's business any more; an answer is shown. */
function isOver({ state }: FollowUp): boolean {
  return state === 'done' || state === 'stopped';
}

function drawMark(page: Document, { state, lateness, text }: Mark): HTMLElement {
  const element = page.createElement('span');
  element.className = 'retoma retoma-mark';
  element.dataset.state = state;
  element.dataset.lateness = String(lateness);
  element.append(drawShape(page, state), text);
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
