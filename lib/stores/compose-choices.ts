import { createStore } from 'zustand/vanilla';
import type { Gap } from '@/lib/domain/cadence/template';
import { type MailJudgement, NOT_JUDGED } from '@/lib/domain/expected';
import { BY_SETTINGS, type MailChoice } from '@/lib/domain/tracking';

/** What is known of a mail being written. */
export type Draft = {
  readonly choice: MailChoice;
  /** As the mail stood when it was last read. */
  readonly judgement: MailJudgement;
  /** The user does not want to be reminded of what it promises. */
  readonly isPromiseDeclined: boolean;
  /** What stands in braces in it, as that is left of a template. */
  readonly gaps: readonly Gap[];
};

/**
 * What the user chose for each mail being written, and what it was judged to say, by its draft's wire
 * id. React draws the chip and plain code sees the mail leave, so it is held outside both. It stays
 * when the mail has left: an undone mail comes back under the same id.
 */
type ComposeChoices = {
  readonly byDraft: Readonly<Record<string, Draft>>;
  note(draftId: string, noted: Partial<Draft>): void;
  /** By the settings and not judged for a draft that is not known, and for a mail without one. */
  draftOf(draftId: string | null): Draft;
};

const UNKNOWN: Draft = {
  choice: BY_SETTINGS,
  judgement: NOT_JUDGED,
  isPromiseDeclined: false,
  gaps: [],
};

export const composeChoices = createStore<ComposeChoices>()((set, get) => ({
  byDraft: {},
  note: (draftId, noted) =>
    set(({ byDraft }) => ({
      byDraft: { ...byDraft, [draftId]: { ...(byDraft[draftId] ?? UNKNOWN), ...noted } },
    })),
  draftOf: (draftId) => (draftId && get().byDraft[draftId]) || UNKNOWN,
}));

/** What a mail that leaves is judged to say: a promise that was declined is none. */
export function judgementOf({ judgement, isPromiseDeclined }: Draft): MailJudgement {
  return isPromiseDeclined ? { ...judgement, promise: null } : judgement;
}
