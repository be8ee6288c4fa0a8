import { normalizeAddress, type Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { isLegacyId, isMessageWireId, legacyIdOf } from '../ids';

/** A message as Gmail's sync traffic shows it. Never its text. */
export type WireMessage = {
  /** `msg-f:…` or `msg-a:…` */
  readonly wireId: string;
  readonly messageId: LegacyId | null;
  readonly from: Person | null;
  /** Empty where the traffic does not say. */
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** The message's own; null where the traffic does not say. */
  readonly subject: string | null;
  readonly at: EpochMs | null;
  readonly labels: readonly string[];
};

/** Deeper than anything seen (8), shallow enough for any stack. */
const MAX_DEPTH = 16;

/**
 * Visit nested arrays from the outside in. Texts are not looked into, so a mail that quotes an id
 * is never taken for a node.
 *
 * @param take - returns whether the array has been dealt with, and is not to be entered
 */
export function walkArrays(
  value: unknown,
  take: (node: readonly unknown[]) => boolean,
  depth = MAX_DEPTH,
): void {
  if (!Array.isArray(value) || depth === 0 || take(value)) return;
  for (const child of value) walkArrays(child, take, depth - 1);
}

/**
 * Read an array that has a message's shape: `[0]` its id and `[10]` its labels (seen in requests,
 * answers and start data since 2022-09), or, in answers of `fd`, a brief form with `[3]` its labels
 * (read in two projects; the same order of fields was seen in the format before 2022-09).
 *
 * @returns null if the array has another shape
 */
export function readMessageNode(node: readonly unknown[]): WireMessage | null {
  const [wireId, from] = node;
  if (!isMessageWireId(wireId)) return null;
  const sender = readPerson(from);
  if (isLabels(node[10])) {
    return {
      wireId,
      messageId: legacyIdOf(wireId) ?? legacyIdOrNull(node[55]),
      from: sender,
      to: readPeople(node[2]),
      cc: readPeople(node[3]),
      bcc: readPeople(node[4]),
      subject: typeof node[7] === 'string' ? node[7] : null,
      at: instantOrNull(node[6]),
      labels: node[10],
    };
  }
  if (!isLabels(node[3])) return null;
  return {
    wireId,
    messageId: legacyIdOf(wireId) ?? legacyIdOrNull(node[27]),
    from: sender,
    to: [],
    cc: [],
    bcc: [],
    subject: null,
    at: instantOrNull(node[2]),
    labels: node[3],
  };
}

/** Whether this would be a message, had it labels where they are expected. */
export function resemblesMessage(node: readonly unknown[]): boolean {
  return isMessageWireId(node[0]) && Array.isArray(node[1]);
}

export function isLabels(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((label) => typeof label === 'string');
}

export function legacyIdOrNull(value: unknown): LegacyId | null {
  return isLegacyId(value) ? value : null;
}

export function instantOrNull(value: unknown): EpochMs | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** @returns null if the text is no address, whatever stands in an address's place */
export function addressOrNull(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = normalizeAddress(value);
  return /^[^\s<>]+@[^\s<>]+$/.test(address) ? address : null;
}

/** A person is `[1, address, name?]` (seen). */
function readPerson(value: unknown): Person | null {
  if (!Array.isArray(value)) return null;
  const email = addressOrNull(value[1]);
  if (email === null) return null;
  return { email, name: typeof value[2] === 'string' ? value[2] : '' };
}

function readPeople(value: unknown): readonly Person[] {
  return Array.isArray(value) ? value.flatMap((person) => readPerson(person) ?? []) : [];
}
