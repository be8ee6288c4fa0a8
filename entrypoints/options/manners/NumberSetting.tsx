import { useId, useState } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import { effectId, Setting } from '../Setting';

type Props = {
  readonly label: string;
  readonly effect: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  onSave(value: number): void;
};

/** A whole number within limits, saved as it is typed; what cannot be is refused and said. */
export function NumberSetting({ label, effect, value, min, max, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const isWell = draft === null || isWithin(draft, min, max);
  // An empty field is on its way to a number, until it is left.
  const isRefused = !isWell && (draft.trim() !== '' || isLeft);

  return (
    <Setting
      htmlFor={id}
      label={label}
      effect={effect}
      problem={isRefused ? i18n.t('manners.badNumber', { min, max, value }) : null}
    >
      <input
        id={id}
        className="field field-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        aria-invalid={isRefused}
        aria-describedby={effectId(id)}
        value={draft ?? String(value)}
        onChange={({ target }) => {
          setDraft(target.value);
          setIsLeft(false);
          if (isWithin(target.value, min, max)) onSave(Number(target.value));
        }}
        onBlur={() => {
          setIsLeft(true);
          if (isWell) setDraft(null);
        }}
      />
    </Setting>
  );
}

function isWithin(input: string, min: number, max: number): boolean {
  const value = Number(input);
  return input.trim() !== '' && Number.isInteger(value) && value >= min && value <= max;
}
