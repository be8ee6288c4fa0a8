import { type Address, normalizeAddress, type Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import { bareWireId, isLegacyId } from '../ids';
import type { SelectorName } from './selectors';

/**
 * What a reader makes of a part of Gmail's page. `missing` names the selector without which it
 * cannot be read: it is counted for the page's health, and tells nothing of any mail.
 */
export type PageReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly missing: SelectorName };

/** Where to put something of ours. */
export type Place = {
  readonly parent: Element;
  /** Null for the end. */
  readonly before: Node | null;
};

/** @returns null for what is no address, such as the text "undefined" */
export function addressIn(value: string | null | undefined): Address | null {
  const address = normalizeAddress(value ?? '');
  return /^[^\s<>]+@[^\s<>]+$/.test(address) ? address : null;
}

/** A person by Gmail's attributes `email` and `name`. */
export function personIn(element: Element): Person | null {
  const email = addressIn(element.getAttribute('email'));
  return email === null ? null : { email, name: element.getAttribute('name') ?? '' };
}

/** @returns null where Gmail wrote no id, or the text "undefined" (seen) */
export function legacyIdIn(element: Element | null, attribute: string): LegacyId | null {
  const value = element?.getAttribute(attribute);
  return isLegacyId(value) ? value : null;
}

/** An id like `#thread-f:…|msg-…`, bare. */
export function wireIdIn(value: string | null | undefined): string | null {
  const id = bareWireId(value ?? '');
  return /^(thread|msg)-[af]:/.test(id) ? id : null;
}
