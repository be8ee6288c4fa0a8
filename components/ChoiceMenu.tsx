import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Caret } from './Caret';
import { Check } from './Check';
import { placeBeside } from './place';

export type Choice = {
  readonly id: string;
  readonly name: string;
  /** What it comes to: a date, a key; empty if there is none. */
  readonly detail: string;
  /** Set on all choices or none: whether it is the present one. */
  readonly isChosen?: boolean;
  /** Chosen or not whatever the others are. */
  readonly isToggle?: boolean;
  /** A line parts it from what stands above. */
  readonly startsGroup?: boolean;
  /** The menu stays, and its owner hands it another title and other choices. */
  readonly leadsOn?: boolean;
};

type Props = {
  /** What the menu is for, said to screen readers and above the choices. */
  readonly title: string;
  /** The button's accessible name, where its text does not say it. */
  readonly label?: string;
  readonly className?: string;
  /** -1 takes the button out of the tab order. */
  readonly tabIndex?: number;
  /** To press the button from elsewhere. */
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  /** The button's text. */
  readonly children: ReactNode;
  /** The button's text is a mark that needs no caret. */
  readonly isMark?: boolean;
  /** Details are long, and stand below the names. */
  readonly isStacked?: boolean;
  /** Asked for when the menu opens: of a list's many menus most are never opened. */
  choices(): readonly Choice[];
  /** What stands below the choices. It is handed what closes the menu and returns the focus. */
  renderMore?(close: () => void): ReactNode;
  onChoose(id: string): void;
  onClose?(): void;
};

/**
 * A button with a menu of choices.
 *
 * A native popover: it lies above all of Gmail, and Escape or a click elsewhere closes it. Arrows,
 * Home and End move among the choices; Tab goes on to what is below them, and then leaves.
 */
export function ChoiceMenu(props: Props) {
  const { title, label, className = 'button', tabIndex, isStacked = false, choices } = props;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const ownRef = useRef<HTMLButtonElement>(null);
  const button = props.buttonRef ?? ownRef;
  const popover = useRef<HTMLDivElement>(null);
  // A press on the button already closes an open menu; the click that follows must not open it again.
  const wasOpenWhenPressed = useRef(false);

  useLayoutEffect(() => {
    if (isOpen) popover.current?.showPopover();
  }, [isOpen]);

  // The title is that of the choices: they are other ones when it changes.
  useLayoutEffect(() => {
    if (!isOpen || title === '' || !button.current || !popover.current) return undefined;
    const [menu, anchor] = [popover.current, button.current];
    placeBeside(menu, anchor);
    (chosenItem(menu) ?? itemsOf(menu)[0])?.focus();
    // What is said of a time that is typed makes it longer.
    const resized = new ResizeObserver(() => placeBeside(menu, anchor));
    resized.observe(menu);
    return () => resized.disconnect();
  }, [isOpen, title, button]);

  function toggle(): void {
    if (!wasOpenWhenPressed.current) setIsOpen(true);
    wasOpenWhenPressed.current = false;
  }

  function close(): void {
    popover.current?.hidePopover();
  }

  /** The browser gives the focus back only where nothing of the menu is drawn anew meanwhile. */
  function closeAndReturn(): void {
    close();
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        tabIndex={tabIndex}
        onPointerDown={() => {
          wasOpenWhenPressed.current = isOpen;
        }}
        onClick={toggle}
      >
        <bdi>{props.children}</bdi>
        {!props.isMark && <Caret />}
      </button>
      {isOpen && (
        <div
          ref={popover}
          id={id}
          className={isStacked ? 'when when-stacked' : 'when'}
          popover="auto"
          role="dialog"
          aria-label={title}
          // The keys of a list or a page around the menu are not meant while it is open.
          onKeyDown={(event) => event.stopPropagation()}
          onToggle={({ newState, currentTarget }) => {
            if (newState !== 'closed') return;
            // Chromium gives the focus back in a document, but not in a shadow root.
            if (hasFocus(currentTarget)) button.current?.focus();
            setIsOpen(false);
            props.onClose?.();
          }}
          onBlur={(event) => {
            if (isLeaving(event)) close();
          }}
        >
          <p className="when-title" aria-hidden="true">
            <bdi>{title}</bdi>
          </p>
          <div role="menu" tabIndex={-1} aria-label={title} onKeyDown={moveFocus}>
            {choices().map(({ id: choice, name, detail, isChosen, isToggle, ...it }, index) => (
              <button
                key={choice}
                type="button"
                className="when-choice"
                data-starts-group={it.startsGroup && index > 0}
                {...(isChosen === undefined
                  ? { role: 'menuitem' }
                  : {
                      role: isToggle ? 'menuitemcheckbox' : 'menuitemradio',
                      'aria-checked': isChosen,
                    })}
                tabIndex={index === 0 ? 0 : -1}
                onClick={() => {
                  if (!it.leadsOn) closeAndReturn();
                  props.onChoose(choice);
                }}
              >
                {isChosen !== undefined && (
                  <span className="when-chosen">{isChosen && <Check />}</span>
                )}
                <span className="when-name">
                  <bdi>{name}</bdi>
                </span>
                <bdi className="when-detail">{detail}</bdi>
              </button>
            ))}
          </div>
          {props.renderMore?.(closeAndReturn)}
        </div>
      )}
    </>
  );
}

/** The keys of a menu, after the ARIA Authoring Practices. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const index = items.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items.at(next % items.length)?.focus();
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
}

function chosenItem(menu: HTMLElement): HTMLElement | null {
  return menu.querySelector<HTMLElement>('[aria-checked=true]');
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const isRoot = root instanceof Document || root instanceof ShadowRoot;
  return isRoot && element.contains(root.activeElement);
}

/** The focus goes elsewhere in the page; not when the window loses it. */
function isLeaving({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  return relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
}
