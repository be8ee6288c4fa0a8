import { useId, useState } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { countryName, holidaysEffect } from '@/lib/words/days-off';
import { SettingGroup } from '../Setting';
import { HolidayChoice } from './HolidayChoice';
import { useHolidayLibrary } from './use-holiday-library';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** Public holidays of a country and region. Their names are looked up only when they are looked at. */
export function HolidaysPart({ settings, now, onSave }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { data: library, error, isFetching } = useHolidayLibrary(isOpen);
  const { holidayPlace } = settings;
  return (
    <SettingGroup
      id={id}
      label={i18n.t('daysOff.holidays')}
      effect={holidaysEffect(settings, now)}
      problem={error ? i18n.t('daysOff.failedToLoad') : null}
    >
      {isOpen && library ? (
        <HolidayChoice
          settings={settings}
          library={library}
          now={now}
          onSave={onSave}
          onClose={() => setIsOpen(false)}
        />
      ) : (
        <button
          type="button"
          className="button button-edged"
          disabled={isFetching}
          onClick={() => setIsOpen(true)}
        >
          {holidayPlace
            ? i18n.t('daysOff.changePlace', { country: countryName(holidayPlace.country) })
            : i18n.t('daysOff.choosePlace')}
        </button>
      )}
    </SettingGroup>
  );
}
