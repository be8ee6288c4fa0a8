import * as v from 'valibot';
import {
  AddressShape,
  CountsShape,
  SentMailShape,
  ThreadSnapshotShape,
  WireIdShape,
} from '@/lib/domain/shapes';
import type { GmailRecord } from './records';

/** Empty where the observer found none in the page; the content script knows better. */
const AccountShape = v.union([v.literal(''), AddressShape]);

const RecordShape = v.variant('type', [
  v.object({
    type: v.literal('page'),
    account: AccountShape,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    delegate: v.string(),
    ik: v.nullable(v.string()),
  }),
  v.object({
    type: v.literal('sent'),
    mail: v.object({ ...SentMailShape.entries, account: AccountShape }),
  }),
  v.object({ type: v.literal('unsent'), account: AccountShape, wireId: WireIdShape }),
  v.object({
    type: v.literal('thread'),
    snapshot: v.object({ ...ThreadSnapshotShape.entries, account: AccountShape }),
  }),
  v.object({ type: v.literal('traffic-health'), understood: CountsShape, unknown: CountsShape }),
]);

/**
 * Read what came from Gmail's own world, where anything can pretend to be the observer.
 *
 * @returns null if it is no record
 */
export function readRecord(detail: unknown): GmailRecord | null {
  if (typeof detail !== 'string') return null;
  let json: unknown;
  try {
    json = JSON.parse(detail);
  } catch {
    // A SyntaxError: the observer sends JSON, so this is not from it.
    return null;
  }
  const record = v.safeParse(RecordShape, json);
  return record.success ? record.output : null;
}
