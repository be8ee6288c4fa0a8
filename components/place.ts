const GAP_PX = 4;
const MARGIN_PX = 8;

/**
 * Put an open popover under its button, or above it where there is more room, at the side where
 * reading begins, and never over the window's edge.
 */
export function placeBeside(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const under = anchor.bottom + GAP_PX;
  const over = anchor.top - GAP_PX - height;
  const fitsUnder = under + height + MARGIN_PX <= window.innerHeight;
  const hasMoreRoomUnder = window.innerHeight - anchor.bottom >= anchor.top;
  const isRightToLeft = getComputedStyle(button).direction === 'rtl';
  const top = fitsUnder || hasMoreRoomUnder ? under : over;
  const left = isRightToLeft ? anchor.right - width : anchor.left;
  popover.style.top = `${within(top, height, window.innerHeight)}px`;
  popover.style.left = `${within(left, width, window.innerWidth)}px`;
}

function within(start: number, size: number, room: number): number {
  return Math.max(MARGIN_PX, Math.min(start, room - size - MARGIN_PX));
}
