import { useId, useState } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { waitDaysProblem, waitEffect } from '@/lib/words/settings-effects';
import { effectId, Setting } from './Setting';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** Each number that can be is saved as it is typed; what cannot be is refused and said. */
export function WaitDays({ settings, now, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const invalid = draft === null ? null : waitDaysProblem(draft, settings);
  // An empty field is on its way to a number, until it is left.
  const problem = draft?.trim() || isLeft ? invalid : null;

  function change(input: string): void {
    setDraft(input);
    setIsLeft(false);
    if (!waitDaysProblem(input, settings)) onSave({ waitDays: Number(input) });
  }

  return (
    <Setting
      htmlFor={id}
      label={i18n.t('options.waitDays')}
      effect={waitEffect(settings, now)}
      problem={problem}
    >
      <input
        id={id}
        className="field field-number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        aria-invalid={problem !== null}
        aria-describedby={effectId(id)}
        value={draft ?? String(settings.waitDays)}
        onChange={({ target }) => change(target.value)}
        onBlur={() => {
          setIsLeft(true);
          if (!invalid) setDraft(null);
        }}
      />
    </Setting>
  );
}
