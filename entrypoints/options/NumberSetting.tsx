import { useId, useState } from 'react';
import { effectId, Setting } from './Setting';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly effect: string;
  /** @returns what is wrong with an input, or null if it can be saved */
  problemOf(input: string): string | null;
  onSave(value: number): void;
};

/** A number: each that can be is saved as it is typed; what cannot be is refused and said. */
export function NumberSetting({ label, value, effect, problemOf, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const invalid = draft === null ? null : problemOf(draft);
  // An empty field is on its way to a number, until it is left.
  const problem = draft?.trim() || isLeft ? invalid : null;

  function change(input: string): void {
    setDraft(input);
    setIsLeft(false);
    if (!problemOf(input)) onSave(Number(input));
  }

  return (
    <Setting htmlFor={id} label={label} effect={effect} problem={problem}>
      <input
        id={id}
        className="field field-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        aria-invalid={problem !== null}
        aria-describedby={effectId(id)}
        value={draft ?? String(value)}
        onChange={({ target }) => change(target.value)}
        onBlur={() => {
          setIsLeft(true);
          if (!invalid) setDraft(null);
        }}
      />
    </Setting>
  );
}
