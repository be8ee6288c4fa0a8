import { useId } from 'react';
import type { Settings, Tracking } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { trackingEffect } from '@/lib/words/settings-effects';
import { SettingGroup } from './Setting';

type Props = {
  readonly settings: Settings;
  onSave(changed: Partial<Settings>): void;
};

/** Which sent mail is followed up without being asked. */
export function TrackingSection({ settings: { tracking }, onSave }: Props) {
  const id = useId();
  const choices: readonly { readonly value: Tracking; readonly name: string }[] = [
    { value: 'expecting', name: i18n.t('options.trackingExpecting') },
    { value: 'outside', name: i18n.t('options.trackingOutside') },
    { value: 'all', name: i18n.t('options.trackingAll') },
    { value: 'off', name: i18n.t('options.trackingOff') },
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('options.tracking')}</h2>
      <SettingGroup
        id={`${id}-tracking`}
        label={i18n.t('options.trackingAutomatic')}
        effect={trackingEffect(tracking)}
      >
        {choices.map(({ value, name }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="tracking"
              value={value}
              checked={value === tracking}
              onChange={() => onSave({ tracking: value })}
            />
            {name}
          </label>
        ))}
      </SettingGroup>
    </section>
  );
}
