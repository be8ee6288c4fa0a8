import type { Stage } from '../cadence/cadence';
import type { EpochMs } from '../time';

export type Note = {
  readonly at: EpochMs;
  /** One line. */
  readonly text: string;
};

/** What the user keeps of a person besides the threads with them. */
export type KnownPerson = {
  /** As `mailboxOf` has it: one for all addresses that reach it. */
  readonly mailbox: string;
  /** Null until the user names one. */
  readonly stage: Stage | null;
  /** When they did. */
  readonly stageAt: EpochMs | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
  readonly changedAt: EpochMs;
};

export const MAX_NOTES = 50;
export const MAX_NOTE_LENGTH = 200;

/** @param text - more lines become one; an empty one changes nothing */
export function withNote(person: KnownPerson, text: string, now: EpochMs): KnownPerson {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NOTE_LENGTH);
  if (line === '') return person;
  const notes = [...person.notes, { at: now, text: line }].slice(-MAX_NOTES);
  return { ...person, notes, changedAt: now };
}

/** @param at - of a note that may have gone meanwhile */
export function withoutNote(person: KnownPerson, at: EpochMs, now: EpochMs): KnownPerson {
  const notes = person.notes.filter((note) => note.at !== at);
  return notes.length === person.notes.length ? person : { ...person, notes, changedAt: now };
}

export function withStage(person: KnownPerson, stage: Stage | null, now: EpochMs): KnownPerson {
  return person.stage === stage ? person : { ...person, stage, stageAt: now, changedAt: now };
}
