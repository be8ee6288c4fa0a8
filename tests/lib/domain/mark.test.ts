import { expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { awaitedOf, type MarkedFollowUp, mostUrgent, owedOf } from '@/lib/domain/mark';
import { makeFollowUp, november } from '../../make';

const marked = (over: Partial<FollowUp>): MarkedFollowUp => ({
  followUp: makeFollowUp(over),
  mark: { state: 'awaiting', lateness: 0, text: '' },
});

const awaited = marked({ dueAt: november(5) });
const replied = marked({ state: 'replied', dueAt: november(1) });
const stopped = marked({ state: 'stopped', dueAt: november(1) });
const owedSoon = marked({ kind: 'promise', dueAt: november(4) });
const owedLate = marked({ kind: 'promise', dueAt: november(6) });
const owedThen = marked({ kind: 'enquiry', dueAt: november(5) });
const fulfilled = marked({ kind: 'promise', state: 'done', dueAt: november(1) });

it.each([
  ['nothing', [], null],
  ['the only one', [awaited], awaited],
  ['what is owed earlier', [awaited, owedSoon], owedSoon],
  ['what is awaited earlier', [owedLate, awaited], awaited],
  ['the user’s turn, at the same time', [awaited, owedThen], owedThen],
  ['what is open, before an answer', [replied, owedLate], owedLate],
  ['an answer, where nothing is open', [fulfilled, replied], replied],
  ['nothing of what the user ended', [stopped, fulfilled], null],
])('shows %s', (_, known, shown) => {
  expect(mostUrgent(known)).toBe(shown);
});

it('tells them apart', () => {
  expect(awaitedOf([owedSoon, awaited])).toBe(awaited.followUp);
  expect(owedOf([owedSoon, awaited])).toBe(owedSoon.followUp);
  expect(awaitedOf([owedSoon])).toBeNull();
  expect(owedOf([])).toBeNull();
});
