import { useId } from 'react';
import { i18n } from '@/lib/i18n/i18n';

/** As long as a step keeps. */
const MAX_LENGTH = 200;

type Props = {
  readonly note: string;
  onNote(note: string): void;
};

/** What is to be remembered of a call or a meeting, in one line. */
export function StepNote({ note, onNote }: Props) {
  const id = useId();
  return (
    <div className="when-form">
      <label className="when-label" htmlFor={id}>
        <bdi>{i18n.t('cadence.note')}</bdi>
      </label>
      <input
        id={id}
        className="field"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MAX_LENGTH}
        value={note}
        onChange={({ target }) => onNote(target.value)}
      />
    </div>
  );
}
