/** Why the database could not be used, in terms of what the user can do about it. */
export type StoreTrouble =
  /** The disk, or the browser's share of it, is full. */
  | 'disk-full'
  /** The database is damaged or cannot be opened. */
  | 'unreadable'
  /** It was written by a later version of the extension. */
  | 'newer'
  /** It is gone: the browser removed it, or began an empty one. */
  | 'lost';

const TROUBLES: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer',
  OpenFailedError: 'unreadable',
  DatabaseClosedError: 'unreadable',
  MissingAPIError: 'unreadable',
  InvalidStateError: 'unreadable',
  NotFoundError: 'unreadable',
  UnknownError: 'unreadable',
  NotReadableError: 'unreadable',
  UpgradeError: 'unreadable',
};

/**
 * Tell trouble with the database from any other error: IndexedDB and Dexie name theirs, and Dexie
 * keeps the cause as `inner`, or the first of several in `failures`.
 *
 * @returns null if the error is about something else
 */
export function storeTroubleOf(error: unknown, depth = 0): StoreTrouble | null {
  if (typeof error !== 'object' || error === null || depth > 5) return null;
  const { name, inner, failures, cause } = error as {
    readonly name?: unknown;
    readonly inner?: unknown;
    readonly failures?: unknown;
    readonly cause?: unknown;
  };
  const within = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  for (const it of within) {
    const trouble = storeTroubleOf(it, depth + 1);
    if (trouble) return trouble;
  }
  return (typeof name === 'string' && Object.hasOwn(TROUBLES, name) && TROUBLES[name]) || null;
}
