import type { Address, Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import { isLegacyId, legacyIdOf } from '../ids';
import { addressIn, type PageReading, type Place, wireIdIn } from './page-reading';
import { find, findAll, findAround } from './selectors';

/** A mail being written, as far as its window shows it. */
export type Compose = {
  /** `msg-a:…` */
  readonly draftId: string | null;
  /** Null for a new mail, and for a reply until it is saved. */
  readonly threadId: LegacyId | null;
  /** Null with a single address, where some windows do not say it. */
  readonly from: Address | null;
  readonly subject: string | null;
  /** To, Cc and Bcc. */
  readonly recipients: readonly Person[];
};

/**
 * What holds one mail's fields and buttons: a window, full screen or not, an answer below a
 * message, or the page of a window of its own.
 *
 * @param field - matches `composeDraft` or `composeTrace` of the selectors
 */
export function composeAround(field: Element): PageReading<Element> {
  const root = findAround(field, 'composeRoot');
  return root ? { ok: true, value: root } : { ok: false, missing: 'composeRoot' };
}

/** Read what is being written. Whatever does not show is null, so this cannot fail. */
export function readCompose(root: ParentNode): Compose {
  const sendIds = idsOnSend(root);
  const draftId = wireIdIn(fieldValue(root, 'composeDraft')) ?? sendIds.messageId;
  const thread = fieldValue(root, 'composeThread');
  return {
    draftId,
    threadId: isLegacyId(thread) ? thread : sendIds.threadId && legacyIdOf(sendIds.threadId),
    from: addressIn(fieldValue(root, 'composeFrom')),
    subject: fieldValue(root, 'composeSubject'),
    recipients: findAll(root, 'composeRecipient').flatMap((chip) => readRecipient(chip) ?? []),
  };
}

export function findSendButton(root: ParentNode): PageReading<Element> {
  const button = find(root, 'sendButton');
  return button ? { ok: true, value: button } : { ok: false, missing: 'sendButton' };
}

/** Where the chip goes: after the cell with Send, in the bottom bar's row. The parent is a `tr`. */
export function composeChipPlace(root: ParentNode): PageReading<Place> {
  const button = find(root, 'sendButton');
  const cell = button && findAround(button, 'sendCell');
  if (!cell?.parentElement) return { ok: false, missing: button ? 'sendCell' : 'sendButton' };
  return { ok: true, value: { parent: cell.parentElement, before: cell.nextSibling } };
}

function fieldValue(
  root: ParentNode,
  name: 'composeDraft' | 'composeThread' | 'composeFrom' | 'composeSubject',
): string | null {
  const input = find(root, name) as HTMLInputElement | null;
  return input ? input.value : null;
}

/** A chip names its person; the older kind holds "Name <address>" in a hidden field. */
function readRecipient(element: Element): Person | null {
  const chip = addressIn(element.getAttribute('data-hovercard-id'));
  if (chip) return { email: chip, name: element.getAttribute('data-name') ?? '' };
  const { value = '' } = element as HTMLInputElement;
  const [, name = '', bracketed] = /^(.*)<([^<>]+)>\s*$/s.exec(value) ?? [];
  const email = addressIn(bracketed ?? value);
  return email === null ? null : { email, name: name.replace(/^[\s"]+|[\s"]+$/g, '') };
}

/**
 * The ids that Send carries in its `jslog`: field 11 is the base64 of `["#msg-…", …, ["#thread-…"],
 * …]` (capture 2023). C
 */
function idsOnSend(root: ParentNode): {
  readonly messageId: string | null;
  readonly threadId: string | null;
} {
  const log = find(root, 'sendButton')?.getAttribute('jslog') ?? '';
  const [, base64 = ''] = /(?:^|;)\s*11:([\w+/=.-]+)/.exec(log) ?? [];
  let fields: unknown;
  try {
    fields = JSON.parse(atob(base64.replace(/\.+$/, '').replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    // No base64, or no JSON in it: the button says nothing.
    return { messageId: null, threadId: null };
  }
  const texts = Array.isArray(fields) ? fields.flat(1) : [];
  const ids = texts.flatMap((text) => (typeof text === 'string' && wireIdIn(text)) || []);
  return {
    messageId: ids.find((id) => id.startsWith('msg-')) ?? null,
    threadId: ids.find((id) => id.startsWith('thread-')) ?? null,
  };
}
