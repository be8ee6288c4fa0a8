import type { Person } from '@/lib/domain/address';
import type { SentMail } from '@/lib/domain/follow-up';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';
import {
  expect,
  listOf,
  NotReadableError,
  objectOf,
  orAbsent,
  orNull,
  type Read,
  readAddress,
  readBoolean,
  readCounts,
  readIndex,
  readInstant,
  readMatching,
  readString,
  readText,
} from './record-fields';
import type { GmailRecord } from './records';

/** What the observer tells of a message; what it is judged to be, it does not. */
type Message = Omit<ThreadSnapshot['messages'][number], 'judgement' | 'asks'>;

const readLegacyId = readMatching(/^[0-9a-f]{16}$/);
const readWireId = readMatching(/^msg-[af]:[\w:-]{1,64}$/);
/** Empty where the observer found none in the page; the content script knows better. */
const readAccount: Read<string> = (value) => (value === '' ? '' : readAddress(value));

const readPeople = listOf(objectOf<Person>({ email: readAddress, name: readText }));

const readMail = objectOf<SentMail>({
  account: readAccount,
  threadId: readLegacyId,
  messageId: orNull(readLegacyId),
  wireId: orNull(readWireId),
  from: objectOf<Person>({ email: readAddress, name: readText }),
  to: readPeople,
  cc: readPeople,
  bcc: readPeople,
  subject: readText,
  sentAt: readInstant,
  isScheduled: readBoolean,
});

const readLabel: Read<string> = (value) => {
  const label = readString(value);
  expect(label.length <= 100);
  return label;
};

const readSnapshot = objectOf<ThreadSnapshot>({
  account: readAccount,
  threadId: readLegacyId,
  subject: readText,
  messages: listOf(
    objectOf<Message>({
      messageId: orNull(readLegacyId),
      wireId: orNull(readWireId),
      from: orNull(readAddress),
      fromName: readText,
      at: orNull(readInstant),
      subject: orNull(readText),
      labels: listOf(readLabel),
      to: orAbsent(listOf(readAddress)),
    }),
    Number.POSITIVE_INFINITY,
  ),
  isComplete: readBoolean,
});

/** The fields of each type of record, but for its type. */
const READERS: {
  readonly [Type in GmailRecord['type']]: Read<Omit<Extract<GmailRecord, { type: Type }>, 'type'>>;
} = {
  page: objectOf({
    account: readAccount,
    index: readIndex,
    delegate: readString,
    ik: orNull(readString),
  }),
  sent: objectOf({ mail: readMail }),
  unsent: objectOf({ account: readAccount, wireId: readWireId }),
  thread: objectOf({ snapshot: readSnapshot }),
  'traffic-health': objectOf({ understood: readCounts, unknown: readCounts }),
};

const readTyped = objectOf<{ readonly type: string }>({ type: readString });

/**
 * Read what came from Gmail's own world, where anything can pretend to be the observer: a list of
 * records, or a single one, as an observer tells that was there before an update.
 *
 * @returns those that are records
 */
export function readRecords(detail: unknown): readonly GmailRecord[] {
  if (typeof detail !== 'string') return [];
  let json: unknown;
  try {
    json = JSON.parse(detail);
  } catch {
    // A SyntaxError: the observer sends JSON, so it is not from it.
    return [];
  }
  return (Array.isArray(json) ? json : [json]).flatMap((it) => readRecord(it) ?? []);
}

function readRecord(json: unknown): GmailRecord | null {
  try {
    const { type } = readTyped(json);
    expect(isType(type));
    return { type, ...READERS[type](json) } as GmailRecord;
  } catch (error) {
    if (error instanceof NotReadableError) return null;
    throw error;
  }
}

function isType(type: string): type is GmailRecord['type'] {
  return Object.hasOwn(READERS, type);
}
