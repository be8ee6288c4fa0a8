import { attempt } from '@/lib/attempt';
import { anyOf, type SelectorName } from './selectors';

/**
 * @param signal - aborts when the element leaves the page, comes to stand for something else, or is
 *   no longer observed
 */
export type OnElement = (element: HTMLElement, signal: AbortSignal) => unknown;

type Subscription = {
  readonly name: SelectorName;
  readonly selector: string;
  readonly onElement: OnElement;
  /** What is in the page now. */
  readonly present: Map<Element, AbortController>;
};

/** What bears this class was put into the page by us, and is nothing of Gmail's. */
const OURS = 'retoma';

type Hub = { readonly observer: MutationObserver; readonly subscriptions: Set<Subscription> };

/** Where Gmail says what an element stands for. It uses rows again for other conversations. */
const IDENTITY = [
  'data-legacy-thread-id',
  'data-legacy-last-message-id',
  'data-legacy-message-id',
] as const;
const IDENTIFIED = IDENTITY.map((attribute) => `[${attribute}]`).join(', ');

/** One observer for each root, however many subscriptions there are. */
const hubs = new WeakMap<Node, Hub>();

/**
 * Call `onElement` for each element that matches, now or later, until `signal` aborts; and once
 * more, with a new signal, when Gmail uses the element for something else or draws its content
 * anew.
 *
 * Only what changed is looked at, and nothing is measured. A callback that fails is reported by the
 * selector's name and stops neither Gmail nor its neighbours.
 */
export function observe(
  root: Element | Document,
  name: SelectorName,
  onElement: OnElement,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const subscription: Subscription = {
    name,
    selector: anyOf(name),
    onElement,
    present: new Map(),
  };
  const hub = hubs.get(root) ?? startHub(root);
  hub.subscriptions.add(subscription);
  signal.addEventListener('abort', () => unsubscribe(root, hub, subscription), { once: true });
  for (const element of root.querySelectorAll(subscription.selector)) enter(subscription, element);
}

function startHub(root: Element | Document): Hub {
  const subscriptions = new Set<Subscription>();
  const observer = new MutationObserver((records) => {
    const changes = collectChanges(records, root);
    for (const subscription of subscriptions) follow(subscription, changes);
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: [...IDENTITY],
    attributeOldValue: true,
  });
  const hub = { observer, subscriptions };
  hubs.set(root, hub);
  return hub;
}

function unsubscribe(root: Node, hub: Hub, subscription: Subscription): void {
  hub.subscriptions.delete(subscription);
  for (const element of [...subscription.present.keys()]) leave(subscription, element);
  if (hub.subscriptions.size > 0) return;
  hub.observer.disconnect();
  hubs.delete(root);
}

type Changes = {
  /** Grouped by what they were put into: Gmail draws the hundred rows of a list one by one. */
  readonly added: ReadonlyMap<Element | null, ReadonlySet<Element>>;
  /** Those that now say another id, or say one for the first time. */
  readonly identified: ReadonlySet<Element>;
  readonly hasRemovals: boolean;
};

function collectChanges(records: readonly MutationRecord[], root: Node): Changes {
  const added = new Map<Element | null, Set<Element>>();
  const identified = new Set<Element>();
  let hasRemovals = false;
  for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      const element = target as Element;
      const isOther = oldValue !== element.getAttribute(attributeName ?? '');
      if (isOther && root.contains(element)) identified.add(element);
      continue;
    }
    hasRemovals ||= removedNodes.length > 0;
    for (const node of addedNodes) {
      if (node.nodeType !== 1 || isOurs(node as Element) || !root.contains(node)) continue;
      const { parentElement } = node;
      const siblings = added.get(parentElement) ?? new Set();
      added.set(parentElement, siblings.add(node as Element));
    }
  }
  return { added, identified, hasRemovals };
}

function follow(subscription: Subscription, { added, identified, hasRemovals }: Changes): void {
  const { selector, present } = subscription;
  if (hasRemovals) {
    for (const element of [...present.keys()]) {
      if (!element.isConnected) leave(subscription, element);
    }
  }
  const known = new Set(present.keys());
  for (const [parent, elements] of added) {
    // Most of what the parent holds is new, and what is not is present: one query finds all.
    if (parent && elements.size > 1 && elements.size * 2 > parent.childElementCount) {
      for (const inner of parent.querySelectorAll(selector)) enter(subscription, inner);
    } else {
      for (const element of elements) {
        if (element.matches(selector)) enter(subscription, element);
        for (const inner of element.querySelectorAll(selector)) enter(subscription, inner);
      }
    }
    const around = elementAround(subscription, parent);
    if (!around) continue;
    if (!present.has(around)) enter(subscription, around);
    else if (known.has(around) && [...elements].some(isIdentified)) {
      reenter(subscription, around, known);
    }
  }
  for (const element of identified) {
    if (present.has(element) && !element.matches(selector)) leave(subscription, element);
    const around = elementAround(subscription, element);
    if (!around) continue;
    if (!present.has(around)) enter(subscription, around);
    else reenter(subscription, around, known);
  }
}

/** What an element belongs to: one around it, or the first of the rows that make up one conversation. */
function elementAround({ name, selector }: Subscription, element: Element | null): Element | null {
  const around = element?.closest(selector) ?? null;
  if (around || name !== 'row') return around;
  let row = element?.closest(anyOf('rowPart')) ?? null;
  while (row?.matches(anyOf('rowPart'))) row = row.previousElementSibling;
  return row?.matches(selector) ? row : null;
}

function isOurs(element: Element): boolean {
  return element.classList.contains(OURS);
}

function isIdentified(element: Element): boolean {
  return element.matches(IDENTIFIED) || element.querySelector(IDENTIFIED) !== null;
}

function enter(subscription: Subscription, element: Element): void {
  if (subscription.present.has(element)) return;
  const controller = new AbortController();
  subscription.present.set(element, controller);
  void attempt(subscription.name, () =>
    subscription.onElement(element as HTMLElement, controller.signal),
  );
}

/** @param known - what stood in the page before; at most once for each set of changes */
function reenter(subscription: Subscription, element: Element, known: Set<Element>): void {
  if (!known.delete(element)) return;
  leave(subscription, element);
  enter(subscription, element);
}

function leave(subscription: Subscription, element: Element): void {
  subscription.present.get(element)?.abort();
  subscription.present.delete(element);
}
