import type { Stage } from '@/lib/domain/cadence/cadence';
import type { PersonTraces, PersonView } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';

/** What is known of a person, as far as it was read. */
export type PersonState = {
  /** Undefined until it was read; null if nothing is known of them. */
  readonly view: PersonView | null | undefined;
  readonly isFailed: boolean;
  readonly isRefusing: boolean;
  readonly erasing: Erasing;
};

export type Erasing = {
  /** Whether it is asked if the person is to be erased. */
  readonly isAsking: boolean;
  /** What would go, once it was listed. */
  readonly traces: PersonTraces | undefined;
  readonly isPending: boolean;
  readonly isFailed: boolean;
};

/** What the user may do about a person. */
export type PersonActions = {
  setStage(stage: Stage | null): void;
  addNote(text: string): void;
  /** @param at - of the note */
  removeNote(at: EpochMs): void;
  refuse(isRefused: boolean): void;
  closeUnanswered(): void;
  askToErase(isAsking: boolean): void;
  erase(): void;
};
