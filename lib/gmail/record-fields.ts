/**
 * Readers of what came from Gmail's own world: each returns what it read and throws at what has
 * another shape. They take and leave what `lib/domain/shapes.ts` does; a test compares the two. That
 * is valibot, which is a third of all that may run in every Gmail page.
 */
export type Read<Value> = (value: unknown) => Value;

/** Thrown by a reader. */
export class NotReadableError extends Error {
  override readonly name = 'NotReadableError';
}

const MAX_LIST = 500;
const MAX_INSTANT = 8_640_000_000_000_000;

export function expect(isAsExpected: boolean): asserts isAsExpected {
  if (!isAsExpected) throw new NotReadableError();
}

export const readString: Read<string> = (value) => {
  expect(typeof value === 'string');
  return value;
};

export const readBoolean: Read<boolean> = (value) => {
  expect(typeof value === 'boolean');
  return value;
};

const readNumber: Read<number> = (value) => {
  expect(typeof value === 'number' && value >= 0);
  return value;
};

export const readIndex: Read<number> = (value) => {
  expect(Number.isInteger(value));
  return readNumber(value);
};

export const readInstant: Read<number> = (value) => {
  const instant = readIndex(value);
  expect(instant <= MAX_INSTANT);
  return instant;
};

/** RFC 5321 §4.5.3.1: an address has at most 254 characters. */
export const readAddress: Read<string> = (value) => {
  const address = readString(value);
  expect(address.length <= 254 && address.includes('@'));
  return address.toLowerCase();
};

/** Long subjects are cut, not refused: the mail must be watched all the same. */
export const readText: Read<string> = (value) =>
  readString(value).replaceAll('\0', '').slice(0, 1000);

export function readMatching(pattern: RegExp): Read<string> {
  return (value) => {
    const text = readString(value);
    expect(pattern.test(text));
    return text;
  };
}

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value) => (value === null ? null : read(value));
}

export function listOf<Value>(read: Read<Value>, most = MAX_LIST): Read<readonly Value[]> {
  return (value) => {
    expect(Array.isArray(value) && value.length <= most);
    return value.map(read);
  };
}

/** A field that need not be there. */
export function orAbsent<Value>(read: Read<Value>): Read<Value | undefined> {
  return (value) => (value === undefined ? undefined : read(value));
}

/** Each field by its own reader; what is there besides is left out, and so is what is absent. */
export function objectOf<Value>(
  fields: {
    readonly [Key in keyof Value]-?: Read<Value[Key] | undefined>;
  },
) {
  const entries = Object.entries(fields) as [string, Read<unknown>][];
  return (value: unknown): Value => {
    const given = readRecordOf(value);
    const read: Record<string, unknown> = {};
    for (const [key, readField] of entries) {
      const field = readField(given[key]);
      if (field !== undefined) read[key] = field;
    }
    return read as Value;
  };
}

export const readCounts: Read<Readonly<Record<string, number>>> = (value) =>
  Object.fromEntries(
    Object.entries(readRecordOf(value)).map(([key, count]) => {
      expect(key.length <= 64);
      return [key, readNumber(count)];
    }),
  );

function readRecordOf(value: unknown): Readonly<Record<string, unknown>> {
  expect(typeof value === 'object' && value !== null);
  return value as Readonly<Record<string, unknown>>;
}
