/**
 * The part of the Popover API that our menus use, which the tests' DOM does not implement: showing,
 * hiding and the `toggle` event. Light dismissal and Escape are the browser's; tests/gallery tries
 * them in a real one.
 */
export function installPopover(): void {
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    toggled(this, 'open');
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    toggled(this, 'closed');
  };
}

function toggled(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}
