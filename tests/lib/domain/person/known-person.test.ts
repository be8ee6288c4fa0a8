import { expect, it } from 'vitest';
import {
  type KnownPerson,
  MAX_NOTE_LENGTH,
  MAX_NOTES,
  withNote,
  withoutNote,
  withStage,
} from '@/lib/domain/person/known-person';

const ANA: KnownPerson = {
  mailbox: 'ana@client.example',
  stage: null,
  stageAt: null,
  notes: [],
  changedAt: 0,
};

it('keeps notes of one line, so many and so long', () => {
  let ana = withNote(ANA, '  likes\n\ttea ', 1);
  expect(ana.notes).toEqual([{ at: 1, text: 'likes tea' }]);
  expect(withNote(ana, ' \n', 2)).toBe(ana);
  expect(withNote(ana, 'x'.repeat(999), 2).notes[1]?.text).toHaveLength(MAX_NOTE_LENGTH);
  for (let n = 2; n <= MAX_NOTES + 1; n++) ana = withNote(ana, `note ${n}`, n);
  expect(ana.notes).toHaveLength(MAX_NOTES);
  expect(ana.notes[0]?.text).toBe('note 2');
});

it('removes a note once', () => {
  const ana = withNote(ANA, 'likes tea', 1);
  expect(withoutNote(ana, 1, 3)).toEqual({ ...ANA, changedAt: 3 });
  expect(withoutNote(ana, 2, 3)).toBe(ana);
});

it('moves to a stage, and stays there', () => {
  const lead = withStage(ANA, 'lead', 5);
  expect(lead).toMatchObject({ stage: 'lead', stageAt: 5, changedAt: 5 });
  expect(withStage(lead, 'lead', 6)).toBe(lead);
});
