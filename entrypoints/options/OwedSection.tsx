import { useId } from 'react';
import type { PromiseTracking, Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import {
  enquiriesEffect,
  enquiryAddressesEffect,
  enquiryAgainEffect,
  enquiryHoursEffect,
  hoursProblem,
  promisesEffect,
} from '@/lib/words/settings-effects';
import { AddressesSetting } from './AddressesSetting';
import { NumberSetting } from './NumberSetting';
import { SettingGroup } from './Setting';

type Props = {
  readonly settings: Settings;
  onSave(changed: Partial<Settings>): void;
};

/** What the user owes: what was promised, and what was asked. */
export function OwedSection({ settings, onSave }: Props) {
  const id = useId();
  const { promises, enquiries, enquiryHours, enquiryAgainHours, enquiryAddresses } = settings;
  const choices: readonly { readonly value: PromiseTracking; readonly name: string }[] = [
    { value: 'ask', name: i18n.t('options.promisesAsk') },
    { value: 'automatic', name: i18n.t('options.promisesAutomatic') },
    { value: 'off', name: i18n.t('options.promisesOff') },
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('options.owed')}</h2>
      <SettingGroup
        id={`${id}-promises`}
        label={i18n.t('options.promises')}
        effect={promisesEffect(promises)}
      >
        {choices.map(({ value, name }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="promises"
              value={value}
              checked={value === promises}
              onChange={() => onSave({ promises: value })}
            />
            {name}
          </label>
        ))}
      </SettingGroup>
      <SettingGroup
        id={`${id}-enquiries`}
        label={i18n.t('options.enquiries')}
        effect={enquiriesEffect(enquiries)}
      >
        <label className="choice">
          <input
            type="checkbox"
            checked={enquiries}
            onChange={({ target }) => onSave({ enquiries: target.checked })}
          />
          {i18n.t('options.enquiriesOn')}
        </label>
      </SettingGroup>
      {enquiries && (
        <>
          <NumberSetting
            label={i18n.t('options.enquiryHours')}
            value={enquiryHours}
            effect={enquiryHoursEffect(settings)}
            problemOf={(input) => hoursProblem(input, enquiryHours)}
            onSave={(hours) => onSave({ enquiryHours: hours })}
          />
          <NumberSetting
            label={i18n.t('options.enquiryAgainHours')}
            value={enquiryAgainHours}
            effect={enquiryAgainEffect(settings)}
            problemOf={(input) => hoursProblem(input, enquiryAgainHours)}
            onSave={(hours) => onSave({ enquiryAgainHours: hours })}
          />
          <AddressesSetting
            label={i18n.t('options.enquiryAddresses')}
            value={enquiryAddresses}
            effect={enquiryAddressesEffect(settings)}
            onSave={(addresses) => onSave({ enquiryAddresses: addresses })}
          />
        </>
      )}
    </section>
  );
}
