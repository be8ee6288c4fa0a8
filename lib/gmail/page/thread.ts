import type { Address } from '@/lib/domain/address';
import type { LegacyId, ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { instantOf, legacyIdOf } from '../ids';
import { legacyIdIn, type PageReading, type Place, personIn, wireIdIn } from './page-reading';
import { find, findAll, type SelectorName } from './selectors';
import { isHidden } from './view';

export type OpenThread = {
  readonly threadId: LegacyId;
  readonly subject: string;
  /** As drawn, which is oldest first. */
  readonly messages: readonly DrawnMessage[];
};

export type DrawnMessage = {
  /** Null for one that is folded away or has only just been sent. */
  readonly messageId: LegacyId | null;
  readonly wireId: string | null;
  readonly from: Address | null;
  readonly fromName: string;
  /** By its id. */
  readonly at: EpochMs | null;
};

/**
 * Read the thread that is open in a view.
 *
 * @param view - the visible one
 */
export function readThread(view: ParentNode): PageReading<OpenThread> {
  const heading = findShown(view, 'threadHeading') ?? findShown(view, 'threadWireId');
  const wireId = wireIdIn(heading?.getAttribute('data-thread-perm-id'));
  const threadId = legacyIdIn(heading, 'data-legacy-thread-id') ?? (wireId && legacyIdOf(wireId));
  if (!heading || !threadId) return { ok: false, missing: 'threadHeading' };
  return {
    ok: true,
    value: { threadId, subject: heading.textContent.trim(), messages: readMessages(view) },
  };
}

/** Every message that is drawn in a view, be it folded. */
export function readMessages(view: ParentNode): readonly DrawnMessage[] {
  const holders = findAll(view, 'messageIds').filter((it) => !isHidden(it));
  const messages = findAll(view, 'message').filter((it) => !isHidden(it));
  // What says a message's id may stand outside of everything that is known to hold a message.
  const loose = holders.filter(
    (holder) =>
      !messages.some((message) => message.contains(holder)) &&
      !holders.some((other) => other !== holder && other.contains(holder)),
  );
  return [...messages, ...loose].sort(byPlace).map(readMessage);
}

/** Where the thread's bar goes: above the messages. */
export function threadBarPlace(view: ParentNode): PageReading<Place> {
  const list = find(view, 'messageList');
  if (!list?.parentElement) return { ok: false, missing: 'messageList' };
  return { ok: true, value: { parent: list.parentElement, before: list } };
}

/**
 * What the open thread shows. The page has no labels, and messages may be folded away, so it is
 * never complete; a message of which not even the sender is drawn is left out.
 */
export function threadSnapshotOf(thread: OpenThread, account: Address): ThreadSnapshot {
  return {
    account,
    threadId: thread.threadId,
    subject: thread.subject,
    messages: thread.messages
      .filter(({ from }) => from !== null)
      .map((message) => ({ ...message, subject: null, labels: [] })),
    isComplete: false,
  };
}

function readMessage(element: Element): DrawnMessage {
  const holder = element.matches('[data-message-id]') ? element : find(element, 'messageIds');
  const wireId = wireIdIn(holder?.getAttribute('data-message-id'));
  const messageId =
    legacyIdIn(holder, 'data-legacy-message-id') ?? (wireId === null ? null : legacyIdOf(wireId));
  const sender = find(element, 'messageSender');
  const person = sender && personIn(sender);
  return {
    messageId,
    wireId,
    from: person?.email ?? null,
    fromName: person?.name ?? '',
    at: messageId === null ? null : instantOf(messageId),
  };
}

function findShown(view: ParentNode, name: SelectorName): Element | null {
  return findAll(view, name).find((element) => !isHidden(element)) ?? null;
}

function byPlace(a: Element, b: Element): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & 4 /* FOLLOWING */ ? -1 : 1;
}
