import type { Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import { legacyIdOf } from '../ids';
import { legacyIdIn, type PageReading, type Place, personIn, wireIdIn } from './page-reading';
import { anyOf, find, findAll } from './selectors';

/** A conversation, or with conversation view off a message, as a list shows it. */
export type ListRow = {
  readonly threadId: LegacyId;
  /** `thread-f:…` or `thread-a:…` */
  readonly wireThreadId: string | null;
  /** Its newest message, a draft included. */
  readonly lastMessageId: LegacyId | null;
  readonly lastNonDraftMessageId: LegacyId | null;
  /** As Gmail shows them: not all, and in a list of sent mail the recipients. */
  readonly people: readonly Person[];
  readonly subject: string;
};

/** @param row - matches `row` of the selectors */
export function readRow(row: Element): PageReading<ListRow> {
  const parts = partsOf(row);
  const ids = findIn(parts, 'rowIds');
  const threadId = threadIdIn(ids);
  if (!threadId) return { ok: false, missing: 'rowIds' };
  const subject = findIn(parts, 'rowSubject');
  if (!subject) return { ok: false, missing: 'rowSubject' };
  return {
    ok: true,
    value: {
      threadId,
      wireThreadId: wireIdIn(ids?.getAttribute('data-thread-id')),
      lastMessageId: legacyIdIn(ids, 'data-legacy-last-message-id'),
      lastNonDraftMessageId: legacyIdIn(ids, 'data-legacy-last-non-draft-message-id'),
      people: peopleIn(parts),
      subject: subject.textContent.trim(),
    },
  };
}

/** Which conversation a row stands for: all that its mark needs, and hundreds of rows are drawn at once. */
export function readRowThread(row: Element): PageReading<LegacyId> {
  const threadId = threadIdIn(find(row, 'rowIds') ?? findIn(partsOf(row), 'rowIds'));
  return threadId ? { ok: true, value: threadId } : { ok: false, missing: 'rowIds' };
}

/** Where a row's mark goes: before everything else in the line with subject and labels. */
export function rowMarkPlace(row: Element): PageReading<Place> {
  const line = findIn(partsOf(row), 'rowMarkLine');
  if (!line) return { ok: false, missing: 'rowMarkLine' };
  return { ok: true, value: { parent: line, before: line.firstChild } };
}

function threadIdIn(ids: Element | null): LegacyId | null {
  const wireThreadId = wireIdIn(ids?.getAttribute('data-thread-id'));
  return legacyIdIn(ids, 'data-legacy-thread-id') ?? (wireThreadId && legacyIdOf(wireThreadId));
}

/** In a vertical split a conversation has two or three rows, of which only the first has an id. */
function partsOf(row: Element): readonly Element[] {
  const parts = [row];
  for (
    let next = row.nextElementSibling;
    next?.matches(anyOf('rowPart'));
    next = next.nextElementSibling
  ) {
    parts.push(next);
  }
  return parts;
}

function findIn(
  parts: readonly Element[],
  name: 'rowIds' | 'rowSubject' | 'rowMarkLine',
): Element | null {
  for (const part of parts) {
    const element = find(part, name);
    if (element) return element;
  }
  return null;
}

function peopleIn(parts: readonly Element[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const element of parts.flatMap((part) => findAll(part, 'rowPerson'))) {
    const person = personIn(element);
    if (person && !people.has(person.email)) people.set(person.email, person);
  }
  return [...people.values()];
}
