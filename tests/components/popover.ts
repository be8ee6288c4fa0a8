/**
 * The part of the Popover API that our menus use, which the tests' DOM does not implement: showing
 * and hiding, the `toggle` event, and the focus given back. Light dismissal and Escape are the
 * browser's; tests/gallery tries them in a real one.
 */
export function installPopover(): void {
  const openers = new WeakMap<HTMLElement, Element | null>();
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    openers.set(this, document.activeElement);
    toggled(this, 'open');
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    const opener = openers.get(this);
    if (this.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    toggled(this, 'closed');
  };
}

function toggled(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}
