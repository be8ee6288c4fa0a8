import { expect, it } from 'vitest';
import { awaitedOf, type Mark, mostUrgent, owedOf, threadMarkOf } from '@/lib/domain/mark';
import { makeFollowUp, november } from '../../make';

const awaited = makeFollowUp({ dueAt: november(5) });
const replied = makeFollowUp({ state: 'replied', dueAt: november(1) });
const stopped = makeFollowUp({ state: 'stopped', dueAt: november(1) });
const owedSoon = makeFollowUp({ kind: 'promise', dueAt: november(4) });
const owedLate = makeFollowUp({ kind: 'promise', dueAt: november(6) });
const owedThen = makeFollowUp({ kind: 'enquiry', dueAt: november(5) });
const fulfilled = makeFollowUp({ kind: 'promise', state: 'done', dueAt: november(1) });

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
  expect(awaitedOf([owedSoon, awaited])).toBe(awaited);
  expect(owedOf([owedSoon, awaited])).toBe(owedSoon);
  expect(awaitedOf([owedSoon])).toBeNull();
  expect(owedOf([])).toBeNull();
});

const mark: Mark = { state: 'awaiting', lateness: 0, text: '' };

it.each([
  ['what is awaited and what is owed', [owedLate, awaited], awaited, true, true],
  ['what is owed alone', [owedSoon], owedSoon, false, true],
  ['an answer', [replied], replied, false, false],
  ['what the user ended', [stopped, fulfilled], null, false, false],
])('tells a row of %s', (_, followUps, shown, isAwaited, isOpen) => {
  expect(threadMarkOf(followUps, () => mark)).toEqual({
    threadId: awaited.threadId,
    shown: shown && { id: shown.id, mark },
    isAwaited,
    isOpen,
  });
});

it('tells a row nothing of a thread without follow-ups', () => {
  expect(threadMarkOf([], () => mark)).toBeNull();
});
