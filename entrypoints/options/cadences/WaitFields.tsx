import { WAIT_UNITS, type WaitUnit } from '@/lib/domain/cadence/wait';
import { i18n } from '@/lib/i18n/i18n';
import { unitName } from '@/lib/words/cadence-steps';

type Props = {
  readonly label: string;
  readonly count: string;
  readonly unit: WaitUnit;
  onChange(changed: { readonly count: string; readonly unit: WaitUnit }): void;
};

/** How long is waited: a number and its unit. */
export function WaitFields({ label, count, unit, onChange }: Props) {
  return (
    <span className="wait">
      <span aria-hidden="true">{i18n.t('cadences.after')}</span>
      <input
        className="field wait-count"
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={count}
        onChange={({ target }) => onChange({ count: target.value, unit })}
      />
      <select
        className="field"
        aria-label={i18n.t('cadences.unit')}
        value={unit}
        onChange={({ target }) => onChange({ count, unit: target.value as WaitUnit })}
      >
        {WAIT_UNITS.map((it) => (
          <option key={it} value={it}>
            {unitName(it)}
          </option>
        ))}
      </select>
    </span>
  );
}
