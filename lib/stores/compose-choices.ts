import { createStore } from 'zustand/vanilla';
import { BY_SETTINGS, type MailChoice } from '@/lib/domain/tracking';

/**
 * What the user chose for each mail being written, by its draft's wire id. React draws the chip and
 * plain code sees the mail leave, so the choice is held outside both. It stays when the mail has
 * left: an undone mail comes back under the same id.
 */
type ComposeChoices = {
  readonly byDraft: Readonly<Record<string, MailChoice>>;
  choose(draftId: string, choice: MailChoice): void;
  /** By the settings for a draft without a choice, and for a mail whose draft is not known. */
  choiceFor(draftId: string | null): MailChoice;
};

export const composeChoices = createStore<ComposeChoices>()((set, get) => ({
  byDraft: {},
  choose: (draftId, choice) =>
    set(({ byDraft }) => ({ byDraft: { ...byDraft, [draftId]: choice } })),
  choiceFor: (draftId) => (draftId && get().byDraft[draftId]) || BY_SETTINGS,
}));
