import { Check } from './Check';

/** The key of a row that chooses it. */
export const CHOOSE_KEY = 'm';

type Props = {
  readonly label: string;
  readonly isChosen: boolean;
  readonly tabIndex: number;
  onToggle(): void;
};

/** Whether a row is one of several that something is to be done with. A button, so that its row's keys work. */
export function RowChoice({ label, isChosen, tabIndex, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={label}
      aria-keyshortcuts={CHOOSE_KEY}
      className="row-choice"
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      {isChosen && <Check />}
    </button>
  );
}
