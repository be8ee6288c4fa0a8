import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CountsShape, SentMailShape, ThreadSnapshotShape } from '@/lib/domain/shapes';
import { readRecords } from '@/lib/gmail/read-record';
import type { GmailRecord } from '@/lib/gmail/records';
import { ME, makeMail, makeMessage, makeOwnMessage, makeSnapshot } from '../../make';

const read = (record: unknown) => readRecords(JSON.stringify([record]))[0] ?? null;

const mail = makeMail({ to: [{ email: 'Ana@Client.example', name: `A\0${'x'.repeat(2000)}` }] });
const snapshot = makeSnapshot([makeOwnMessage(), makeMessage({ from: null, at: null, to: [ME] })]);
const counts = { understood: { 'sync:s': 2 }, unknown: { sent: 1 } };

/** What may stand anywhere in a record that was not sent by the observer. */
const anything = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    '@',
    'A@b.example',
    `${'a'.repeat(250)}@b.example`,
    '19a4000000000001',
    '19A4000000000001',
    'msg-a:r1',
    'msg-f:1 ',
    'x\0y',
    -1,
    0,
    1.5,
    8_640_000_000_000_001,
    true,
    [],
    {},
    [null],
    ['x'.repeat(101)],
    Array.from({ length: 501 }, () => ({ email: 'a@b.example', name: '' })),
    { email: 'A@b.example' },
    { email: 'A@b.example', name: 'A', more: 1 },
    { ['x'.repeat(65)]: 1 },
    { x: -1 },
  ),
  fc.jsonValue(),
);

/** One field, at any depth, exchanged for anything. */
function spoilt(sound: unknown): fc.Arbitrary<unknown> {
  if (typeof sound !== 'object' || sound === null || Object.keys(sound).length === 0) {
    return anything;
  }
  const isList = Array.isArray(sound);
  return fc.oneof(
    { arbitrary: anything, weight: 1 },
    {
      arbitrary: fc.constantFrom(...Object.keys(sound)).chain((key) =>
        spoilt((sound as Record<string, unknown>)[key]).map((value) => {
          const copy = { ...sound, [key]: value };
          return isList ? Object.values(copy) : copy;
        }),
      ),
      weight: 4,
    },
  );
}

describe('readRecords', () => {
  it.each<[string, GmailRecord]>([
    ['page', { type: 'page', account: '', index: 0, delegate: '', ik: null }],
    ['unsent', { type: 'unsent', account: ME, wireId: 'msg-a:r1' }],
    ['thread', { type: 'thread', snapshot }],
    ['traffic-health', { type: 'traffic-health', ...counts }],
  ])('reads a record of the type %s', (_, record) => {
    expect(read(record)).toEqual(record);
  });

  it('reads a mail that left, its addresses and texts put in order', () => {
    const { to } = (read({ type: 'sent', mail }) as { mail: typeof mail }).mail;
    expect(to).toEqual([{ email: 'ana@client.example', name: `A${'x'.repeat(999)}` }]);
  });

  it.each([
    ['a number', 7],
    ['no JSON', 'x'],
    ['JSON that is no object', '7'],
    ['null', 'null'],
    ['another type', '{"type":"eval"}'],
    ['a type that every object has', '{"type":"constructor"}'],
  ])('passes over %s', (_, detail) => {
    expect(readRecords(detail)).toEqual([]);
  });

  it('reads all that are records, in their order, and passes over the others', () => {
    const records = [
      { type: 'thread', snapshot },
      { type: 'eval' },
      null,
      { type: 'sent', mail: 7 },
    ];
    const unsent = { type: 'unsent', account: ME, wireId: 'msg-a:r1' };
    expect(readRecords(JSON.stringify([...records, unsent]))).toEqual([records[0], unsent]);
  });

  it('reads what an observer tells that was there before an update, one by one', () => {
    const record = { type: 'traffic-health', ...counts };
    expect(readRecords(JSON.stringify(record))).toEqual([record]);
  });

  it.each([
    ['sent', 'mail', mail, SentMailShape],
    ['thread', 'snapshot', snapshot, ThreadSnapshotShape],
    ['traffic-health', 'understood', counts.understood, CountsShape],
  ] as const)('takes and leaves of %s what the background does', (type, field, sound, shape) => {
    fc.assert(
      fc.property(spoilt(sound), (given) => {
        const json: unknown = JSON.parse(JSON.stringify({ value: given })).value;
        // Without an account the content script knows better; the background insists on one.
        fc.pre((json as { account?: unknown } | null | undefined)?.account !== '');
        const rest = type === 'traffic-health' ? { unknown: {} } : {};
        const ours = read({ type, ...rest, [field]: given });
        const theirs = v.safeParse(shape, json);
        expect(ours && (ours as unknown as Record<string, unknown>)[field]).toEqual(
          theirs.success ? theirs.output : null,
        );
      }),
      { numRuns: 500 },
    );
  });
});
