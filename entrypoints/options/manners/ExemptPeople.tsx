import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { exemptionOf } from '@/lib/domain/manners/exemption';
import type { Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { effectId, SettingGroup } from '../Setting';

type Props = { readonly settings: Settings; onSave(changed: Partial<Settings>): void };

/** People and domains that the contact budget is not for. */
export function ExemptPeople({ settings: { budgetExempt }, onSave }: Props) {
  const id = useId();
  const [input, setInput] = useState('');
  const [isRefused, setIsRefused] = useState(false);

  function add(): void {
    const exemption = exemptionOf(input);
    setIsRefused(exemption === null);
    if (exemption === null) return;
    onSave({ budgetExempt: [...budgetExempt.filter((it) => it !== exemption), exemption] });
    setInput('');
  }

  return (
    <SettingGroup
      id={id}
      label={i18n.t('manners.exempt')}
      effect={i18n.t('manners.exemptEffect')}
      problem={isRefused ? i18n.t('manners.badExempt') : null}
    >
      <form
        className="data-actions"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="field field-exempt"
          aria-label={i18n.t('manners.exemptOne')}
          aria-invalid={isRefused}
          aria-describedby={effectId(id)}
          autoComplete="off"
          maxLength={254}
          value={input}
          onChange={({ target }) => setInput(target.value)}
        />
        <button type="submit" className="button button-edged">
          {i18n.t('daysOff.add')}
        </button>
      </form>
      {budgetExempt.length > 0 && (
        <ul className="plain-list" aria-label={i18n.t('manners.exempt')}>
          {budgetExempt.map((exemption) => (
            <li key={exemption}>
              <span>{exemption}</span>
              <button
                type="button"
                className="button"
                aria-label={i18n.t('cadences.removeOne', { name: exemption })}
                onClick={() =>
                  onSave({ budgetExempt: budgetExempt.filter((it) => it !== exemption) })
                }
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </SettingGroup>
  );
}
