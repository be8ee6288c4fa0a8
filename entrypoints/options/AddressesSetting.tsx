import { useId, useState } from 'react';
import { type Address, readAddresses } from '@/lib/domain/address';
import { addressesProblem } from '@/lib/words/settings-effects';
import { effectId, Setting } from './Setting';

type Props = {
  readonly label: string;
  readonly value: readonly Address[];
  readonly effect: string;
  onSave(value: readonly Address[]): void;
};

/** Some addresses, saved together once the field is left; what is none is refused and said. */
export function AddressesSetting({ label, value, effect, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const problem = refused === null ? null : addressesProblem(refused);

  function save(): void {
    if (draft === null) return;
    const { addresses, odd } = readAddresses(draft);
    setRefused(odd[0] ?? null);
    if (odd.length > 0) return;
    setDraft(null);
    if (addresses.join() !== value.join()) onSave(addresses);
  }

  return (
    <Setting htmlFor={id} label={label} effect={effect} problem={problem}>
      <input
        id={id}
        className="field"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        aria-invalid={problem !== null}
        aria-describedby={effectId(id)}
        value={draft ?? value.join(', ')}
        onChange={({ target }) => {
          setDraft(target.value);
          setRefused(null);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Setting>
  );
}
